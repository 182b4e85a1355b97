package org.parley.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody is away on these days, both included, and somebody else stands in; ended early, {@code endsAt} is then. */
public record Absence(
        UUID id,
        String username,
        String office,
        String substitute,
        String substituteOffice,
        LocalDate from,
        LocalDate until,
        Instant startsAt,
        Instant endsAt) {

    public boolean isOver(Instant now) {
        return !endsAt.isAfter(now);
    }

    public boolean isNow(Instant now) {
        return !startsAt.isAfter(now) && !isOver(now);
    }
}
