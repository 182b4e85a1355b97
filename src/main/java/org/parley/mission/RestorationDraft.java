package org.parley.mission;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A report of what works again, as typed: which facility, how much of its own service, when that was so. */
public record RestorationDraft(
        @Nullable String facility,
        @Nullable Integer percent,
        @Nullable Integer feltInDays,
        @Nullable String note,
        @Nullable Instant trueAt) {}
