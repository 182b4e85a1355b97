package org.parley.clearance;

import org.jspecify.annotations.Nullable;

/** A party that a coordinator wants to ask beyond the decision table; {@code days} are its working days. */
public record SlotDraft(
        @Nullable String party,
        @Nullable SlotRole role,
        @Nullable Form form,
        @Nullable Integer days,
        @Nullable String reason) {}
