package org.parley.ui.plans;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.overview.PlanPage.Awaited;
import org.parley.overview.PlanPage.Point;
import org.parley.ui.kit.Names;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Status;
import org.parley.ui.kit.Times;

/**
 * The points of a plan as rows of one table: what, where it stands, whom it waits for, and its lane on the axis of time.
 * What the lane draws, the same cell says in words; on a phone the words alone are left.
 */
@org.springframework.stereotype.Component
class PlanLanes {

    private final Names names;
    private final Times times;

    PlanLanes(Names names, Times times) {
        this.names = names;
        this.times = times;
    }

    Component of(List<Point> points) {
        var axis = TimeAxis.of(points, times.zone());
        var table = new NativeTable();
        table.setId("lanes");
        table.addClassNames("matrix", "lanes");
        var head = table.getHead().addRow();
        for (var column : List.of("plan.point", "plan.stands", "plan.when")) head.add(header(t(column)));
        head.getChildren().reduce((first, last) -> last).ifPresent(last -> ((NativeTableHeaderCell) last)
                .add(axis.ticks(times)));
        var words = new Words(names.areas(), names.parties());
        for (int i = 0; i < points.size(); i++) table.getBody().add(row(points, i, axis, words));
        return table;
    }

    /** Names read once for the whole table. */
    private record Words(Map<String, String> areas, Map<String, String> parties) {}

    private static NativeTableHeaderCell header(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(List<Point> points, int index, TimeAxis axis, Words words) {
        var point = points.get(index);
        var row = new NativeTableRow();
        row.setId("lane-" + point.reference());
        var what = new NativeTableHeaderCell();
        what.getElement().setAttribute("scope", "row");
        what.add(
                Spans.row(Spans.of(t("plan.point-no", point.no()), "label"), link(point)),
                Spans.typed(Names.inWords(point.title(), words.areas())));
        row.add(what, cell("plan.stands", stands(point, words)), cell("plan.when", when(points, index, axis)));
        return row;
    }

    private static NativeTableCell cell(String label, Component content) {
        var cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", t(label));
        return cell;
    }

    private static Div link(Point point) {
        var link = new Anchor("request/" + point.reference(), point.reference());
        link.setId("point-" + point.reference());
        link.getElement().setAttribute("dir", "ltr");
        return Spans.row(Status.icon(point.kind()).create(), Spans.of(t(point.kind()), "quiet"), link);
    }

    private Div stands(Point point, Words words) {
        var stands = Spans.div("stack", Spans.row(Status.of(point.decision()), Status.of(point.course())));
        if (point.outcome() != null) stands.add(Spans.of(t("Outcome." + point.outcome()), "quiet"));
        if (point.openHolds() != null && point.openHolds() > 0)
            stands.add(Status.alarm("plan.holds", point.openHolds()));
        if (!point.awaited().isEmpty()) stands.add(awaited(point.awaited(), words));
        return stands;
    }

    private Div awaited(List<Awaited> awaited, Words words) {
        var who = awaited.stream()
                .map(Awaited::party)
                .map(party -> words.parties().getOrDefault(party, party))
                .collect(Collectors.toList());
        return Spans.row(
                Spans.of(t("request.waits-for"), "label"),
                Spans.of(Names.joined(who)),
                Spans.named(t("tasks.until"), times.span(awaited.get(0).due())));
    }

    private Div when(List<Point> points, int index, TimeAxis axis) {
        var point = points.get(index);
        var said = Spans.row(
                Spans.of(t("requests.window", times.local(point.startsAt()), times.local(point.endsAt())), "time"));
        points.stream()
                .filter(pause -> pause.id().equals(point.pauseId()))
                .forEach(pause -> said.add(Spans.of(t("plan.under", pause.reference()), "quiet")));
        if (point.begunAt() != null) said.add(Spans.of(t("plan.begun", times.local(point.begunAt())), "quiet"));
        if (point.doneAt() != null) said.add(Spans.of(t("plan.done", times.local(point.doneAt())), "quiet"));
        return new Div(axis.track(points, index), Spans.div("lane", said));
    }
}
