package org.parley.mission;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How much of a facility's own service works again, in percent, true at a time; with the days until people feel it where
 * that is known. A later report counts instead and deletes nothing.
 */
public record Restoration(
        UUID id,
        UUID requestId,
        String facility,
        int percent,
        @Nullable Integer feltInDays,
        @Nullable String note,
        Instant trueAt,
        Instant enteredAt,
        String enteredBy) {}
