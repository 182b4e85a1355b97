package org.parley.ui.request;

import static org.parley.ui.kit.Texts.number;
import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import org.parley.overview.RestorationPanel;
import org.parley.overview.RestorationPanel.Facility;
import org.parley.overview.RestorationPanels;
import org.parley.request.Course;
import org.parley.request.Kind;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Names;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Status;
import org.parley.ui.kit.Times;
import org.springframework.core.annotation.Order;

/** A mission's facilities, each under what it needs: what works again, what that delivers, and the fuel for it. */
@org.springframework.stereotype.Component
@Order(2)
class InfrastructurePanel implements Panel {

    private static final int DEEPEST_STEP = 6;

    private final RestorationPanels panels;
    private final RestorationReports reports;
    private final MissionDeeds deeds;
    private final Names names;
    private final Times times;

    InfrastructurePanel(
            RestorationPanels panels, RestorationReports reports, MissionDeeds deeds, Names names, Times times) {
        this.panels = panels;
        this.reports = reports;
        this.deeds = deeds;
        this.names = names;
        this.times = times;
    }

    @Override
    public Optional<Component> of(Opened opened) {
        if (opened.head().kind() != Kind.MISSION) return Optional.empty();
        var panel = panels.of(opened.head().id(), opened.me());
        var section = Spans.section("infrastructure", t("infrastructure.title"), whole(panel));
        panel.facilities().forEach(facility -> section.add(facility(facility, panel, opened)));
        reports.of(panel).ifPresent(section::add);
        return Optional.of(section);
    }

    /** The entered number of people, and whether the work is done. */
    private Div whole(RestorationPanel panel) {
        var row = Spans.row(Spans.of(t("infrastructure.people-served", number(panel.peopleServed())), "strong"));
        row.setId("infrastructure-whole");
        if (panel.workDoneAt() != null)
            row.add(
                    Status.badge("condition", "met", "infrastructure.work-done", VaadinIcon.CHECK),
                    times.at(panel.workDoneAt()));
        return row;
    }

    private Div facility(Facility one, RestorationPanel panel, Opened opened) {
        var box = Spans.div("panel stack facility", head(one), ofItself(one));
        box.setId("facility-" + one.code());
        box.addClassName("depth-" + Math.min(one.depth(), DEEPEST_STEP));
        if (!one.needs().isEmpty()) box.add(delivered(one));
        if (one.people() != null) box.add(people(one));
        reports.fuel(one, panel).ifPresent(box::add);
        box.add(buttons(one, panel, opened));
        return box;
    }

    private Div head(Facility one) {
        var row = Spans.row(
                Spans.typed(one.name()),
                Spans.code(one.code()),
                Spans.of(t(one.kind()), "quiet"),
                Spans.of(names.areas().getOrDefault(one.area(), one.area()), "quiet"));
        if (one.repaired()) row.add(Status.badge("finding", "repaired", "infrastructure.repaired", VaadinIcon.WRENCH));
        if (!one.needs().isEmpty()) row.add(Spans.of(t("infrastructure.needs", Names.joined(one.needs())), "quiet"));
        return row;
    }

    private Div ofItself(Facility one) {
        var row = Spans.row(Spans.of(t("infrastructure.works"), "label"), Share.of(one.percent()));
        if (one.trueAt() != null) row.add(times.at(one.trueAt()));
        if (one.feltInDays() != null) row.add(Spans.of(t("infrastructure.felt", number(one.feltInDays())), "quiet"));
        return row;
    }

    /** A pump without its plant delivers nothing, however well it was repaired. */
    private static Div delivered(Facility one) {
        var row = Spans.row(Spans.of(t("infrastructure.delivers"), "label"), Share.of(one.delivers()));
        if (one.percent() != null && one.delivers() != null && one.delivers() < one.percent())
            row.add(Spans.of(t("infrastructure.held-back"), "quiet"));
        return row;
    }

    private static Div people(Facility one) {
        return Spans.row(
                Spans.of(t("infrastructure.served-again", number(one.peopleServedAgain()), number(one.people()))));
    }

    private Div buttons(Facility one, RestorationPanel panel, Opened opened) {
        var bar = Spans.div("actions");
        var course = opened.head().course();
        var wasThere = panel.arrivedAt() != null && (course == Course.ARRIVED || course == Course.ENDED);
        if (!opened.isInTheField() || !wasThere) return bar;
        bar.add(Fields.button("restored-" + one.code(), "deed.restoration", () -> deeds.restored(one, opened)));
        bar.add(Fields.button("plan-fuel-" + one.code(), "deed.refuel-plan", () -> deeds.planFuel(one, opened)));
        bar.add(Fields.button("fuel-" + one.code(), "deed.refuel", () -> deeds.fuelBrought(one, opened)));
        return bar;
    }
}
