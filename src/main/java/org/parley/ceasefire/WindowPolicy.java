package org.parley.ceasefire;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.request.Window;
import org.parley.shared.Refusal;
import org.parley.shared.Refusals;

/** Which windows can be asked for (rules.md, Windows). */
final class WindowPolicy {

    private static final Duration LONGEST = Duration.ofDays(60);
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
        return refusals.also(ofDailyHours(path, window)).found();
    }

    private static List<Refusal> ofSpan(String path, Window window, Instant now) {
        var ends = window.to().atZone(window.zone()).toInstant();
        var length = Duration.between(window.start(), ends);
        return new Refusals()
                .when(!ends.isAfter(window.start()), path + ".to", "window.ends-before-start")
                .when(window.start().isBefore(now), path + ".from", "window.starts-in-the-past")
                .when(window.start().isAfter(now.plus(FARTHEST_AHEAD)), path + ".from", "window.too-far-ahead")
                .when(length.compareTo(LONGEST) > 0, path + ".to", "window.too-long", LONGEST.toDays())
                .when(window.weeks() > 1 && length.compareTo(A_WEEK) > 0, path + ".weeks", "window.overlaps-itself")
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
