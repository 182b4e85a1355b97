package org.parley.exercise.history;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One value of a row that is copied: the same in every copy, or the copy's own. */
interface Cell {

    /** Whole columns that count what grows with a request's size. */
    Set<String> COUNTS = Set.of("people", "people_reached", "boarded", "arrived", "amount", "interviewed");

    @Nullable
    Object of(Copy.Written copy);

    /** {@code known}: what of the copied rows is a copy's own; whatever else a value names is the same for all. */
    static Cell of(String column, @Nullable Object value, Known known) {
        if (value instanceof UUID id)
            return known.ids().contains(id) ? copy -> copy.as().id(id) : copy -> id;
        if (value instanceof OffsetDateTime time)
            return copy -> copy.as().at(time.toInstant()).atOffset(ZoneOffset.UTC);
        if (value instanceof Timestamp time)
            return copy -> Timestamp.from(copy.as().at(time.toInstant()));
        if (value instanceof Date day) return copy -> Date.valueOf(day(copy, day.toLocalDate()));
        if (value instanceof Integer count && COUNTS.contains(column))
            return copy -> copy.as().count(count);
        if (value instanceof String text) return Wording.of(text, known);
        return copy -> value;
    }

    static LocalDate day(Copy.Written copy, LocalDate original) {
        return copy.as().local(original.atTime(12, 0)).toLocalDate();
    }

    /** What of the rows differs from copy to copy: ids, references, hashes of terms, and the words for which others stand. */
    record Known(Set<UUID> ids, Set<String> references, Set<String> hashes, Set<String> words) {}

    /** Every moment that a value names, for whoever has to keep their order. */
    static @Nullable Instant moment(@Nullable Object value) {
        if (value instanceof OffsetDateTime time) return time.toInstant();
        return value instanceof Timestamp time ? time.toInstant() : null;
    }
}
