package org.parley.ui.request;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import org.parley.overview.MovementPanel;
import org.parley.overview.MovementPanel.Related;
import org.parley.overview.MovementPanel.Violation;
import org.parley.overview.MovementPanel.Window;
import org.parley.overview.MovementPanels;
import org.parley.request.Course;
import org.parley.request.Kind;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Names;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Status;
import org.parley.ui.kit.Times;
import org.springframework.core.annotation.Order;

/** The window with its countdown, violations of it, and which movements rely on which pause. */
@org.springframework.stereotype.Component
@Order(3)
class WindowPanel implements Panel {

    /** A section with nothing but this says nothing. */
    private static final int HEADING = 1;

    private final MovementPanels panels;
    private final ViolationDeeds violations;
    private final WindowDeeds windows;
    private final Names names;
    private final Times times;

    WindowPanel(MovementPanels panels, ViolationDeeds violations, WindowDeeds windows, Names names, Times times) {
        this.panels = panels;
        this.violations = violations;
        this.windows = windows;
        this.names = names;
        this.times = times;
    }

    @Override
    public Optional<Component> of(Opened opened) {
        var panel = panels.of(opened.head().id(), opened.me());
        var pause = opened.head().kind() == Kind.CEASEFIRE;
        if (!pause && panel.pause() == null) return Optional.empty();
        var section = Spans.section("window", t(pause ? "window.title" : "window.under"));
        var alone = opened.head().declaredBy();
        if (alone != null) section.add(Spans.of(t("window.alone", opened.party(alone)), "strong"));
        if (panel.window() != null) section.add(countdown(panel.window()));
        windows.of(opened).forEach(section::add);
        if (panel.pause() != null) section.add(related(panel.pause()));
        if (pause) violations(panel, opened, section);
        if (!panel.dependants().isEmpty()) section.add(new H3(t("window.dependants")));
        panel.dependants().forEach(one -> section.add(related(one)));
        return section.getComponentCount() == HEADING ? Optional.empty() : Optional.of(section);
    }

    private Div countdown(Window window) {
        var row = Spans.row(Status.badge(
                "course",
                window.state().toLowerCase().replace('_', '-'),
                "Window." + window.state(),
                VaadinIcon.SHIELD));
        row.setId("countdown");
        var now = times.now();
        if (window.endedAt() != null) row.add(Spans.of(t("window.ended"), "label"), times.span(window.endedAt()));
        else if (now.isBefore(window.startsAt()))
            row.add(Spans.of(t("window.begins"), "label"), times.span(window.startsAt()));
        else row.add(times.left("window.left", window.endsAt()), times.span(window.endsAt()));
        return row;
    }

    private Div related(Related one) {
        var link = new Anchor("request/" + one.reference(), one.reference());
        link.getElement().setAttribute("dir", "ltr");
        return Spans.row(
                Status.icon(one.kind()).create(),
                link,
                Spans.typed(Names.inWords(one.title(), names.areas())),
                Status.of(one.decision(), one.declaredBy()),
                Status.of(one.course()));
    }

    private void violations(MovementPanel panel, Opened opened, Div section) {
        var course = opened.head().course();
        var happened = course == Course.IN_EFFECT || course == Course.ENDED;
        if (!happened) return;
        section.add(new H3(t("violations.title")));
        if (panel.violations().isEmpty()) section.add(Spans.of(t("violations.none"), "quiet"));
        panel.violations().forEach(violation -> section.add(row(violation, opened)));
        if (opened.isInTheField())
            section.add(Spans.div(
                    "actions", Fields.button("report-violation", "deed.violation", () -> violations.report(opened))));
    }

    Div row(Violation violation, Opened opened) {
        var row = Spans.row(
                Status.badge(
                        "violation",
                        violation.status().toLowerCase(),
                        "Status." + violation.status(),
                        VaadinIcon.WARNING),
                Spans.of(t("ViolationKind." + violation.kind())),
                Spans.typed(violation.place()),
                Spans.of(t("violations.severity", violation.severity()), "quiet"),
                times.span(violation.happenedAt()));
        row.setId("violation-" + violation.id());
        row.getElement().setAttribute("data-version", String.valueOf(violation.version()));
        if (violation.inBuffer()) row.add(Spans.of(t("violations.in-buffer"), "strong"));
        if (violation.allegedParty() != null)
            row.add(Spans.of(t("violations.alleged", opened.party(violation.allegedParty())), "quiet"));
        if (violation.version() != null && opened.isCoordinator())
            row.add(Fields.button(
                    "assess-" + violation.id(), "deed.assess", () -> violations.assess(violation, opened)));
        return row;
    }
}
