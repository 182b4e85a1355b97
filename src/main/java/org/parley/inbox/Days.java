package org.parley.inbox;

import static org.parley.shared.Sql.utc;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Now, and the bounds of days around it in a reader's zone. */
record Days(Instant now, Instant today, Instant tomorrow, Instant nextWeek) {

    static Days around(Instant now, ZoneId zone) {
        var today = now.atZone(zone).truncatedTo(ChronoUnit.DAYS);
        return new Days(
                now,
                today.toInstant(),
                today.plusDays(1).toInstant(),
                today.plusWeeks(1).toInstant());
    }

    /** Nobody asks for days. */
    static Days at(Instant now) {
        return new Days(now, now, now, now);
    }

    Map<String, Object> values() {
        return Map.of("now", utc(now), "today", utc(today), "tomorrow", utc(tomorrow), "nextWeek", utc(nextWeek));
    }
}
