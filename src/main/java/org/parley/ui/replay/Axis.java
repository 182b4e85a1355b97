package org.parley.ui.replay;

import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.parley.overview.Timeline.Entry;
import org.parley.replay.Review.Visit;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Times;

/** A span of time in parts of a hundred; places are inset from the start of the line, so that it is mirrored in Arabic. */
record Axis(Instant from, Instant to, Times times) {

    private static final int TICKS = 4;
    private static final double SHORTEST = 0.4;

    static Axis of(List<Instant> moments, Times times) {
        var from = moments.stream().min(Instant::compareTo).orElse(Instant.EPOCH);
        return new Axis(from, moments.stream().max(Instant::compareTo).orElse(from), times);
    }

    private double at(Instant moment) {
        var part = 100.0
                * Duration.between(from, moment).toSeconds()
                / Math.max(1, Duration.between(from, to).toSeconds());
        return Math.max(0, Math.min(100, part));
    }

    /** What reads the same as the one before is said once. */
    Div ticks() {
        var ticks = Spans.div("axis-track ticks");
        ticks.setId("axis-ticks");
        var before = "";
        for (int i = 0; i < TICKS; i++) {
            var moment = from.plus(Duration.between(from, to).multipliedBy(i).dividedBy(TICKS));
            var said = said(moment);
            if (said.equals(before)) continue;
            before = said;
            var tick = Spans.div("tick", Spans.of(said));
            tick.getStyle().set("inset-inline-start", percent(at(moment)));
            ticks.add(tick);
        }
        return ticks;
    }

    /** The day; the hour, too, where several ticks stand on one day. */
    private String said(Instant moment) {
        return Duration.between(from, to).toDays() < TICKS
                ? times.local(moment)
                : Times.day(moment.atZone(times.zone()).toLocalDate());
    }

    /** Is any of them long enough to be seen? */
    boolean isDrawn(List<Visit> visits) {
        return spans(visits).getChildren().findAny().isPresent();
    }

    /** Where something was waited for. */
    Div spans(List<Visit> visits) {
        var track = Spans.div("axis-track");
        for (var visit : visits) {
            var begin = at(visit.enteredAt());
            var end = visit.leftAt() == null ? 100 : at(visit.leftAt());
            if (end - begin < SHORTEST) continue;
            var bar = Spans.div("axis-bar");
            bar.getStyle().set("inset-inline-start", percent(begin)).set("inline-size", percent(end - begin));
            track.add(bar);
        }
        return track;
    }

    Div dots(List<Entry> entries) {
        var track = Spans.div("axis-track");
        for (var entry : entries) {
            var dot = Spans.div(entry.enteredLate() ? "axis-dot axis-late" : "axis-dot");
            dot.getStyle().set("inset-inline-start", percent(at(entry.eventAt())));
            track.add(dot);
        }
        return track;
    }

    private static String percent(double part) {
        return String.format(Locale.ROOT, "%.2f%%", part);
    }
}
