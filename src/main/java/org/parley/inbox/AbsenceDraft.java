package org.parley.inbox;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who stands in for me, and on which days of my zone, both included. */
public record AbsenceDraft(
        @Nullable String substitute,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {}
