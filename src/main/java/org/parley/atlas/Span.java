package org.parley.atlas;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What of a day the map tells: of today this moment, of another day all that was or will be so at some time of it. */
record Span(LocalDate day, Instant from, Instant until, boolean ahead) {

    static Span of(LocalDate day, Instant now, ZoneId zone) {
        var today = LocalDate.ofInstant(now, zone);
        if (day.equals(today)) return new Span(day, now, now, false);
        var begins = day.atStartOfDay(zone).toInstant();
        return new Span(
                day, begins, day.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1), day.isAfter(today));
    }

    /** In which states a window tells something of this day. */
    List<String> windows() {
        return ahead ? List.of("AGREED", "IN_EFFECT") : List.of("IN_EFFECT", "ENDED");
    }
}
