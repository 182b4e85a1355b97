package org.parley.ui.replay;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.parley.overview.Timeline.Entry;
import org.parley.replay.Lane;
import org.parley.replay.Review;
import org.parley.replay.Review.Happened;
import org.parley.replay.Review.Part;
import org.parley.replay.Review.Visit;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Status;
import org.parley.ui.kit.Times;
import org.parley.ui.request.JournalText;

/** Steps, terms, answers, documents, movements and violations on one axis of time, and the same as a table beside it. */
@org.springframework.stereotype.Component
class AxisPanel {

    private final JournalText text;
    private final Times times;

    AxisPanel(JournalText text, Times times) {
        this.text = text;
        this.times = times;
    }

    Div of(Review review, Map<String, String> parties) {
        var axis = Axis.of(moments(review), times);
        var drawn = Spans.div("axis");
        drawn.getElement().setAttribute("aria-hidden", "true");
        drawn.add(Spans.div("axis-lane", Spans.of(""), axis.ticks()));
        for (var part : review.parts()) {
            var visits =
                    part.steps().stream().flatMap(step -> step.when().stream()).toList();
            if (axis.isDrawn(visits)) drawn.add(lane(called(part, parties), axis.spans(visits)));
        }
        for (var lane : Lane.values()) {
            var events = review.axis().stream()
                    .filter(one -> one.lane() == lane)
                    .map(Happened::entry)
                    .toList();
            if (!events.isEmpty()) drawn.add(lane(t(lane), axis.dots(events)));
        }
        return Spans.section("axis", t("review.axis"), drawn, table(review, parties));
    }

    private static Div lane(String name, Component track) {
        return Spans.div("axis-lane", Spans.of(name, "label"), track);
    }

    private static String called(Part part, Map<String, String> parties) {
        return part.party() == null
                ? t("diagram.whole")
                : t("review.part", parties.getOrDefault(part.party(), part.party()), part.termsVersion());
    }

    private static List<Instant> moments(Review review) {
        var events = review.axis().stream().map(one -> one.entry().eventAt());
        var steps = review.parts().stream()
                .flatMap(part -> part.steps().stream())
                .flatMap(step -> step.when().stream())
                .map(Visit::enteredAt);
        return java.util.stream.Stream.concat(events, steps).toList();
    }

    /** What happened in the order in which it did. */
    private Component table(Review review, Map<String, String> parties) {
        var table = new NativeTable();
        table.setId("axis-table");
        table.addClassName("matrix");
        var head = table.getHead().addRow();
        for (var column : List.of("review.when", "review.lane", "review.what")) {
            var cell = new NativeTableHeaderCell(t(column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        review.axis().stream()
                .sorted(java.util.Comparator.comparing(
                        (Happened one) -> one.entry().eventAt()))
                .forEach(one -> {
                    var row = table.getBody().addRow();
                    row.add(cell("review.when", when(one.entry())));
                    row.add(cell("review.lane", Spans.of(t(one.lane()))));
                    row.add(cell("review.what", Spans.typed(text.of(one.entry(), parties))));
                });
        return Spans.div("wide-table", table);
    }

    private Component when(Entry entry) {
        var when = Spans.row(times.at(entry.eventAt()));
        if (entry.enteredLate()) when.add(Status.alarm("timeline.late", times.local(entry.enteredAt())));
        return when;
    }

    static NativeTableCell cell(String label, Component content) {
        var cell = new NativeTableCell(new Div(content));
        cell.getElement().setAttribute("data-label", t(label));
        return cell;
    }
}
