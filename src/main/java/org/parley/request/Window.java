package org.parley.request;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A span of local wall time in its zone, optionally only at certain hours of each day, on certain days of each week
 * ({@code weekdays} null: on all), and repeated weekly as a whole ({@code weeks} times, 1: once).
 */
public record Window(
        LocalDateTime from,
        LocalDateTime to,
        ZoneId zone,
        @Nullable LocalTime dailyFrom,
        @Nullable LocalTime dailyTo,
        int weeks,
        @Nullable List<DayOfWeek> weekdays) {

    private static final int DAYS_OF_A_WEEK = 7;

    @SuppressWarnings("DataFlowIssue") // what is typed may hold nothing where something belongs
    public Window {
        if (weekdays != null) {
            weekdays = weekdays.stream()
                    .filter(day -> day != null)
                    .distinct()
                    .sorted()
                    .toList();
            if (weekdays.isEmpty() || weekdays.size() == DAYS_OF_A_WEEK) weekdays = null;
        }
    }

    /** On every day of the week. */
    public Window(
            LocalDateTime from,
            LocalDateTime to,
            ZoneId zone,
            @Nullable LocalTime dailyFrom,
            @Nullable LocalTime dailyTo,
            int weeks) {
        this(from, to, zone, dailyFrom, dailyTo, weeks, null);
    }

    /** One unbroken span. */
    public static Window once(LocalDateTime from, LocalDateTime to, ZoneId zone) {
        return new Window(from, to, zone, null, null, 1);
    }

    public Instant start() {
        return from.atZone(zone).toInstant();
    }

    /** The end of the last repetition. */
    public Instant end() {
        return lastTo().atZone(zone).toInstant();
    }

    /** The end of the last repetition, as a clock on the wall shows it. */
    public LocalDateTime lastTo() {
        return to.plusWeeks(weeks - 1L);
    }

    /** Can its end be moved there: to any time, or, where it is repeated as a whole, by whole weeks? */
    public boolean canEndAt(LocalDateTime newEnd) {
        return weeks == 1 || newEnd.equals(to.plusWeeks(weeksUntil(newEnd) - 1L)) && weeksUntil(newEnd) > 0;
    }

    /** The same window with its end moved there, once more or less often where it is repeated as a whole. */
    public Window endingAt(LocalDateTime newEnd) {
        return weeks == 1
                ? new Window(from, newEnd, zone, dailyFrom, dailyTo, 1, weekdays)
                : new Window(from, to, zone, dailyFrom, dailyTo, weeksUntil(newEnd), weekdays);
    }

    private int weeksUntil(LocalDateTime end) {
        return 1 + (int) ChronoUnit.WEEKS.between(to, end);
    }

    /** Does the pause hold at every moment from departure to return? A window covers the return too (rules.md). */
    public boolean covers(Instant departure, Instant comeBack) {
        return !departure.isAfter(comeBack)
                && IntStream.range(0, weeks).anyMatch(week -> coversInWeek(departure, comeBack, week));
    }

    private boolean coversInWeek(Instant departure, Instant comeBack, int week) {
        return !departure.isBefore(opens(from.plusWeeks(week)))
                && !comeBack.isAfter(closes(to.plusWeeks(week)))
                && (dailyFrom == null || dailyTo == null
                        ? onItsDays(departure, comeBack)
                        : withinDailyHours(departure, comeBack, dailyFrom, dailyTo));
    }

    private boolean withinDailyHours(Instant departure, Instant comeBack, LocalTime opening, LocalTime closing) {
        var day = LocalDate.ofInstant(departure, zone);
        return isOn(day)
                && !departure.isBefore(opens(day.atTime(opening)))
                && !comeBack.isAfter(closes(day.atTime(closing)));
    }

    /** Every day on the way is one of its days; who is back at midnight is back on the day before. */
    private boolean onItsDays(Instant departure, Instant comeBack) {
        if (weekdays == null) return true;
        var first = LocalDate.ofInstant(departure, zone);
        var last = LocalDate.ofInstant(comeBack.isAfter(departure) ? comeBack.minusNanos(1) : comeBack, zone);
        return first.datesUntil(last.plusDays(1)).allMatch(this::isOn);
    }

    /** One unbroken stretch of time. */
    public record Span(Instant start, Instant end) {}

    /** Every stretch in which it holds, in order: its hours and days alone, each as long as its zone's clocks make it. */
    public List<Span> spans() {
        return IntStream.range(0, weeks)
                .boxed()
                .flatMap(week -> spans(from.plusWeeks(week), to.plusWeeks(week)))
                .filter(span -> span.start().isBefore(span.end()))
                .toList();
    }

    private Stream<Span> spans(LocalDateTime first, LocalDateTime last) {
        if (weekdays == null && (dailyFrom == null || dailyTo == null))
            return Stream.of(new Span(opens(first), closes(last)));
        return first.toLocalDate()
                .datesUntil(last.toLocalDate().plusDays(1))
                .filter(this::isOn)
                .map(day -> ofDay(day, first, last));
    }

    private Span ofDay(LocalDate day, LocalDateTime first, LocalDateTime last) {
        var hours = dailyFrom != null && dailyTo != null;
        var opening = hours ? day.atTime(dailyFrom) : day.atStartOfDay();
        var closing = hours ? day.atTime(dailyTo) : day.plusDays(1).atStartOfDay();
        return new Span(
                opens(opening.isBefore(first) ? first : opening), closes(closing.isAfter(last) ? last : closing));
    }

    private boolean isOn(LocalDate day) {
        return weekdays == null || weekdays.contains(day.getDayOfWeek());
    }

    /**
     * Clocks that are put forward skip this time, or show it twice when they are put back: nobody leaves before it is
     * surely reached, and nobody is out after it might have passed.
     */
    private Instant opens(LocalDateTime time) {
        var change = zone.getRules().getTransition(time);
        return change != null && change.isGap()
                ? change.getInstant()
                : time.atZone(zone).withLaterOffsetAtOverlap().toInstant();
    }

    private Instant closes(LocalDateTime time) {
        var change = zone.getRules().getTransition(time);
        return change != null && change.isGap()
                ? change.getInstant()
                : time.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }
}
