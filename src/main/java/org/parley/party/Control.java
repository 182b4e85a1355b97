package org.parley.party;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One party controls one area or one route, from the first day to the last, both counted; no last day: still.
 * {@code replacedAt} null: as it is known today, else it was corrected then, by {@code replacedBy}.
 */
public record Control(
        long id,
        @Nullable String area,
        @Nullable String route,
        String party,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable String recordedBy,
        @Nullable Instant recordedAt,
        @Nullable String replacedBy,
        @Nullable Instant replacedAt) {

    /** The area's or the route's code. */
    public String place() {
        return area != null ? area : String.valueOf(route);
    }

    boolean holdsSomewhereIn(LocalDate first, @Nullable LocalDate last) {
        return (until == null || !until.isBefore(first)) && (last == null || !since.isAfter(last));
    }
}
