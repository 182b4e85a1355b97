package org.parley.ceasefire;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.parley.request.Window;
import org.parley.shared.Refusal;
import org.parley.shared.Refusals;

/** Which windows can be asked for (rules.md, Windows). */
final class WindowPolicy {

    private static final Duration LONGEST = Duration.ofDays(60);
    private static final Duration LONGEST_ON_SOME_DAYS = Duration.ofDays(366);
    private static final Duration A_WEEK = Duration.ofDays(7);
    private static final Duration FARTHEST_AHEAD = Duration.ofDays(730);
    private static final int MOST_WEEKS = 52;

    private WindowPolicy() {}

    /** The refusals name the fields below {@code path}: {@code zones[0].window.to}. */
    static List<Refusal> refusals(String path, @Nullable Window window, Instant now) {
        if (window == null) return new Refusals().required(path, null).found();
        var refusals = new Refusals()
                .required(path + ".from", window.from())
                .required(path + ".to", window.to())
                .required(path + ".zone", window.zone())
                .between(path + ".weeks", window.weeks(), 1, MOST_WEEKS);
        if (refusals.isEmpty()) refusals.also(ofSpan(path, window, now));
        if (refusals.isEmpty()) refusals.also(ofWeekdays(path, window));
        return refusals.also(ofDailyHours(path, window)).found();
    }

    private static List<Refusal> ofSpan(String path, Window window, Instant now) {
        var ends = window.to().atZone(window.zone()).toInstant();
        var length = Duration.between(window.start(), ends);
        return new Refusals()
                .when(!ends.isAfter(window.start()), path + ".to", "window.ends-before-start")
                .when(window.start().isBefore(now), path + ".from", "window.starts-in-the-past")
                .when(window.start().isAfter(now.plus(FARTHEST_AHEAD)), path + ".from", "window.too-far-ahead")
                .also(ofLength(path, window, length))
                .when(window.weeks() > 1 && length.compareTo(A_WEEK) > 0, path + ".weeks", "window.overlaps-itself")
                .found();
    }

    /** Every week on given days it may go on for a year; unbroken it may not. */
    static List<Refusal> ofLength(String path, Window window, Duration length) {
        var longest = window.weekdays() == null ? LONGEST : LONGEST_ON_SOME_DAYS;
        return new Refusals()
                .when(length.compareTo(longest) > 0, path + ".to", "window.too-long", longest.toDays())
                .found();
    }

    /** On days that never come within the span it would never hold. */
    private static List<Refusal> ofWeekdays(String path, Window window) {
        var weekdays = window.weekdays();
        if (weekdays == null || !window.to().isAfter(window.from())) return List.of();
        var days = Math.min(
                A_WEEK.toDays(),
                ChronoUnit.DAYS.between(window.from().toLocalDate(), window.to().toLocalDate()) + 1);
        var comes = LongStream.range(0, days)
                .anyMatch(day -> weekdays.contains(window.from().plusDays(day).getDayOfWeek()));
        return new Refusals()
                .when(!comes, path + ".weekdays", "window.weekday-never-comes")
                .when(window.weeks() > 1, path + ".weekdays", "window.weekdays-and-weeks")
                .found();
    }

    private static List<Refusal> ofDailyHours(String path, Window window) {
        var from = window.dailyFrom();
        var to = window.dailyTo();
        return new Refusals()
                .when(from == null && to != null, path + ".dailyFrom", "window.daily-hours-incomplete")
                .when(from != null && to == null, path + ".dailyTo", "window.daily-hours-incomplete")
                .when(from != null && to != null && !to.isAfter(from), path + ".dailyTo", "window.daily-hours-inverted")
                .found();
    }
}
