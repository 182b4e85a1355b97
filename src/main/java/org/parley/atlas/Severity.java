package org.parley.atlas;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How hard an area is to reach from that day on, from 1 (people are reached as planned) to 5 (nobody is).
 * {@code corrected}: a later entry for the same day counts instead. Who entered it is told to staff.
 */
public record Severity(
        String area,
        LocalDate day,
        int level,
        String note,
        @Nullable String enteredBy,
        Instant enteredAt,
        boolean corrected) {}
