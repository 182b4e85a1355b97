package org.parley.ui.plans;

import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.parley.overview.PlanPage.Point;
import org.parley.request.Kind;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Times;

/**
 * The span of a plan in parts of a hundred, from its first beginning to its last end. Places are inset from the start of
 * the line, so that the axis runs from right to left in Arabic. Drawn only: what it shows is said beside it.
 */
record TimeAxis(Instant from, Instant to, ZoneId zone) {

    private static final int MOST_TICKS = 4;
    private static final double LATE = 75;

    static TimeAxis of(List<Point> points, ZoneId zone) {
        var from = points.stream().map(Point::startsAt).min(Comparator.naturalOrder());
        var to = points.stream().map(Point::endsAt).max(Comparator.naturalOrder());
        var begin = from.orElse(Instant.EPOCH);
        var end = to.filter(begin::isBefore).orElse(begin.plus(1, ChronoUnit.HOURS));
        return new TimeAxis(begin, end, zone);
    }

    double at(Instant moment) {
        var part = 100.0
                * Duration.between(from, moment).toSeconds()
                / Duration.between(from, to).toSeconds();
        return Math.max(0, Math.min(100, part));
    }

    /** Midnights of the office, not more than can be read. */
    Div ticks(Times times) {
        var ticks = hidden("ticks");
        var days = Duration.between(from, to).toDays() + 1;
        var step = Math.max(1, (days + MOST_TICKS - 1) / MOST_TICKS);
        var day = from.atZone(zone).toLocalDate().plusDays(1);
        for (var here = day; here.atStartOfDay(zone).toInstant().isBefore(to); here = here.plusDays(step))
            ticks.add(tick(here.atStartOfDay(zone).toInstant(), times));
        return ticks;
    }

    /** A late one has its word before it, or it would stand beside the page. */
    private Div tick(Instant midnight, Times times) {
        var place = at(midnight);
        var late = place > LATE;
        var tick = Spans.div(late ? "tick tick-late" : "tick", Spans.of(times.day(midnight)));
        tick.getStyle().set(late ? "inset-inline-end" : "inset-inline-start", percent(late ? 100 - place : place));
        return tick;
    }

    /** One lane: the pauses as bands behind it, its own bar, and the lines from each pause to what relies on it. */
    Div track(List<Point> points, int index) {
        var track = hidden("track");
        points.stream()
                .filter(point -> point.kind() == Kind.CEASEFIRE)
                .forEach(pause -> track.add(span("band", pause)));
        IntStream.range(0, points.size()).forEach(i -> tie(points, i, index, track));
        var point = points.get(index);
        track.add(span("bar bar-" + point.kind().name().toLowerCase(Locale.ROOT), point));
        return track;
    }

    /** The line to the point at {@code tied}, as far as it runs through the lane at {@code lane}. */
    private void tie(List<Point> points, int tied, int lane, Div track) {
        var point = points.get(tied);
        var pause = IntStream.range(0, points.size())
                .filter(i -> points.get(i).id().equals(point.pauseId()))
                .findFirst();
        if (pause.isEmpty()) return;
        var first = Math.min(pause.getAsInt(), tied);
        var last = Math.max(pause.getAsInt(), tied);
        if (lane < first || lane > last) return;
        var part = lane == first ? "tie-begins" : lane == last ? "tie-ends" : "tie-through";
        var line = Spans.div("tie " + part);
        line.getStyle().set("inset-inline-start", percent(at(point.startsAt())));
        track.add(line);
    }

    private Div span(String classes, Point point) {
        var begin = at(point.startsAt());
        var span = Spans.div(classes);
        span.getStyle()
                .set("inset-inline-start", percent(begin))
                .set("inline-size", percent(Math.max(1, at(point.endsAt()) - begin)));
        return span;
    }

    private static Div hidden(String classes) {
        var drawn = Spans.div(classes);
        drawn.getElement().setAttribute("aria-hidden", "true");
        return drawn;
    }

    private static String percent(double part) {
        return String.format(Locale.ROOT, "%.2f%%", part);
    }
}
