package org.parley.ui.request;

import static org.parley.ui.kit.Texts.number;
import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.evacuation.EvacuationTerms;
import org.parley.overview.MovementPanel;
import org.parley.overview.MovementPanel.Group;
import org.parley.overview.MovementPanel.Voluntariness;
import org.parley.overview.MovementPanels;
import org.parley.request.Course;
import org.parley.request.Kind;
import org.parley.request.TermsCodec;
import org.parley.security.Role;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Names;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Status;
import org.parley.ui.kit.Times;
import org.springframework.core.annotation.Order;

/** An evacuation's groups: of their own free will, under whose guarantee, and how far they have come. */
@org.springframework.stereotype.Component
@Order(2)
class SafeguardsPanel implements Panel {

    private final MovementPanels panels;
    private final TermsCodec codec;
    private final SafeguardDeeds deeds;
    private final Names names;
    private final Times times;

    SafeguardsPanel(MovementPanels panels, TermsCodec codec, SafeguardDeeds deeds, Names names, Times times) {
        this.panels = panels;
        this.codec = codec;
        this.deeds = deeds;
        this.names = names;
        this.times = times;
    }

    @Override
    public Optional<Component> of(Opened opened) {
        if (opened.head().kind() != Kind.EVACUATION) return Optional.empty();
        var panel = panels.of(opened.head().id(), opened.me());
        var terms = (EvacuationTerms)
                codec.read(Kind.EVACUATION, opened.versions().get(0).json());
        var section = Spans.section("safeguards", t("safeguards.title"));
        for (int no = 1; no <= terms.groups().size(); no++)
            section.add(group(no, terms.groups().get(no - 1), panel, opened));
        section.add(guarantees(panel, opened));
        return Optional.of(section);
    }

    private Div group(int no, EvacuationTerms.Group planned, MovementPanel panel, Opened opened) {
        var head = Spans.row(
                Spans.of(t("terms.group.no", no), "strong"),
                Spans.typed(planned.name()),
                Spans.of(t("safeguards.planned", number(planned.people())), "quiet"),
                Spans.of(names.areas().getOrDefault(planned.destination(), planned.destination()), "quiet"));
        var box = Spans.div("panel stack", head);
        box.setId("group-" + no);
        if (opened.me().isStaff() || opened.me().protects()) box.add(freely(no, panel.voluntariness()));
        var progress = panel.groups().stream().filter(g -> g.no() == no).findFirst();
        progress.ifPresent(found -> box.add(journey(found)));
        box.add(buttons(no, progress, opened));
        return box;
    }

    /** The latest finding counts; none is as good as unknown. */
    private Div freely(int no, List<Voluntariness> found) {
        var latest =
                found.stream().filter(one -> one.groupNo() == no).max(Comparator.comparing(Voluntariness::enteredAt));
        var value = latest.map(Voluntariness::finding).orElse("UNKNOWN");
        var row = Spans.row(
                Spans.of(t("safeguards.freely"), "label"),
                Status.badge("finding", value.toLowerCase(), "Finding." + value, VaadinIcon.USER_CHECK));
        latest.ifPresent(
                one -> row.add(Spans.of(t("ConsentMethod." + one.method()), "quiet"), times.at(one.assessedAt())));
        return row;
    }

    private Div journey(Group group) {
        var row = Spans.row();
        if (group.departedAt() != null)
            row.add(Spans.of(t("safeguards.boarded", number(group.boarded()))), times.at(group.departedAt()));
        if (group.arrivedAt() != null)
            row.add(Spans.of(t("safeguards.arrived", number(group.arrived()))), times.at(group.arrivedAt()));
        return row;
    }

    private Div buttons(int no, Optional<Group> progress, Opened opened) {
        var bar = Spans.div("actions");
        if (!opened.looksAfterPeople() || opened.head().course().isOver()) return bar;
        if (!opened.head().course().hasBegun())
            bar.add(Fields.button("assess-group-" + no, "deed.voluntariness", () -> deeds.assess(no, opened)));
        if (!opened.isInTheField() || opened.head().course() != Course.UNDER_WAY) return bar;
        if (progress.map(Group::departedAt).isEmpty())
            bar.add(Fields.button("depart-group-" + no, "deed.group-departure", () -> deeds.departed(no, opened)));
        else if (progress.map(Group::arrivedAt).isEmpty())
            bar.add(Fields.button("arrive-group-" + no, "deed.group-arrival", () -> deeds.arrived(no, opened)));
        return bar;
    }

    private Div guarantees(MovementPanel panel, Opened opened) {
        var list = Spans.div("stack", new H3(t("safeguards.guarantees")));
        if (panel.guarantees().isEmpty()) list.add(Spans.of(t("safeguards.no-guarantee"), "quiet"));
        for (var one : panel.guarantees())
            list.add(Spans.row(
                    Spans.of(opened.party(one.party()), "strong"),
                    Spans.of(t(one.form()), "quiet"),
                    Spans.typed(one.wording()),
                    times.at(one.saidAt())));
        var own = opened.me().is(Role.DELEGATE) || opened.me().protects();
        var may = opened.mayEnterAnswers() || own && !opened.wroteTerms();
        if (may && !opened.head().course().isOver())
            list.add(Spans.div(
                    "actions", Fields.button("add-guarantee", "deed.guarantee", () -> deeds.guarantee(opened))));
        return list;
    }
}
