package org.parley.request;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A span of local wall time in its zone, optionally only at certain hours of each day, optionally repeated weekly
 * ({@code weeks} times, 1: once).
 */
public record Window(
        LocalDateTime from,
        LocalDateTime to,
        ZoneId zone,
        @Nullable LocalTime dailyFrom,
        @Nullable LocalTime dailyTo,
        int weeks) {

    /** One unbroken span. */
    public static Window once(LocalDateTime from, LocalDateTime to, ZoneId zone) {
        return new Window(from, to, zone, null, null, 1);
    }

    public Instant start() {
        return from.atZone(zone).toInstant();
    }

    /** The end of the last repetition. */
    public Instant end() {
        return to.plusWeeks(weeks - 1L).atZone(zone).toInstant();
    }

    /** Does the pause hold at every moment from departure to return? A window covers the return too (rules.md). */
    public boolean covers(Instant departure, Instant comeBack) {
        if (departure.isAfter(comeBack)) return false;
        for (int week = 0; week < weeks; week++) {
            if (coversInWeek(departure, comeBack, week)) return true;
        }
        return false;
    }

    private boolean coversInWeek(Instant departure, Instant comeBack, int week) {
        var begin = from.plusWeeks(week).atZone(zone).toInstant();
        var end = to.plusWeeks(week).atZone(zone).toInstant();
        if (departure.isBefore(begin) || comeBack.isAfter(end)) return false;
        return dailyFrom == null || dailyTo == null || withinDailyHours(departure, comeBack);
    }

    private boolean withinDailyHours(Instant departure, Instant comeBack) {
        var out = departure.atZone(zone);
        var back = comeBack.atZone(zone);
        return out.toLocalDate().equals(back.toLocalDate())
                && !out.toLocalTime().isBefore(dailyFrom)
                && !back.toLocalTime().isAfter(dailyTo);
    }
}
