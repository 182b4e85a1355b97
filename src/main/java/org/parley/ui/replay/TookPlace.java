package org.parley.ui.replay;

import static org.parley.ui.kit.Texts.number;
import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parley.overview.FigureList;
import org.parley.overview.MovementPanel.Group;
import org.parley.overview.MovementPanel.Movement;
import org.parley.overview.MovementPanel.Violation;
import org.parley.replay.Moment;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Status;
import org.parley.ui.kit.Times;

/** What had taken place by a moment: the movement, violations, figures with their corrections, holds, documents. */
@org.springframework.stereotype.Component
class TookPlace {

    private final Times times;

    TookPlace(Times times) {
        this.times = times;
    }

    /** A part that has nothing to say is left out. */
    List<Component> of(Moment moment, Map<String, String> parties) {
        var parts = new ArrayList<Component>();
        var took = moment.took();
        var moved = list();
        if (took.movement() != null) said(took.movement(), moved);
        took.groups().forEach(group -> moved.add(new ListItem(said(group))));
        add(parts, "movement-then", "replay.movement", moved);
        var broken = list();
        took.violations().forEach(one -> broken.add(said(one)));
        add(parts, "violations-then", "replay.violations", broken);
        var held = list();
        moment.holds().stream()
                .filter(hold -> hold.open())
                .forEach(
                        hold -> held.add(new ListItem(t("Cause." + hold.cause()) + " · " + times.local(hold.since()))));
        add(parts, "holds-then", "replay.holds", held);
        var counted = list();
        moment.figures().forEach(one -> counted.add(said(one)));
        add(parts, "figures-then", "replay.figures", counted);
        var papers = list();
        moment.documents().forEach(one -> papers.add(new ListItem(Spans.typed(one.name()))));
        add(parts, "documents-then", "replay.documents", papers);
        return parts;
    }

    private static UnorderedList list() {
        return new UnorderedList();
    }

    private static void add(List<Component> parts, String id, String heading, UnorderedList list) {
        if (list.getChildren().findAny().isPresent()) parts.add(Spans.section(id, t(heading), list));
    }

    private void said(Movement movement, UnorderedList list) {
        if (movement.go() != null) list.add(new ListItem(t(movement.go() ? "replay.go" : "replay.no-go")));
        if (movement.departedAt() != null)
            list.add(new ListItem(t("replay.departed", times.local(movement.departedAt()))));
        if (movement.arrivedAt() != null)
            list.add(new ListItem(t("replay.arrived", times.local(movement.arrivedAt()))));
        if (movement.outcome() != null)
            list.add(new ListItem(
                    t("replay.outcome", t("Outcome." + movement.outcome()), number(movement.peopleReached()))));
    }

    private String said(Group group) {
        var left = group.departedAt() == null ? "–" : times.local(group.departedAt());
        var there = group.arrivedAt() == null ? "–" : times.local(group.arrivedAt());
        return t("replay.group", group.no(), left, number(group.boarded()), there, number(group.arrived()));
    }

    private Component said(Violation one) {
        var row = Spans.row(
                Spans.of(t("ViolationKind." + one.kind()), "strong"),
                Spans.typed(one.place()),
                Spans.of(t("Status." + one.status())),
                times.at(one.happenedAt()));
        return new ListItem(row);
    }

    private Component said(FigureList.Row one) {
        Div row = Spans.row(
                Spans.of(one.label() == null ? t("Counted." + one.counted()) : one.label()),
                Spans.of(number(one.amount()), "strong"),
                Spans.of(t("Status." + one.status()), "quiet"),
                Spans.typed(one.source()),
                times.at(one.trueAt()));
        if (one.correctedBy() != null) row.add(Status.alarm("replay.corrected"));
        if (one.preferred()) row.add(Spans.of(t("replay.preferred"), "strong"));
        return new ListItem(row);
    }
}
