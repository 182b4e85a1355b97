package org.parley.movement;

import org.jspecify.annotations.Nullable;

/** What became of a movement, as typed. */
public record OutcomeDraft(
        @Nullable Outcome outcome,
        @Nullable Integer peopleReached,
        @Nullable String note) {}
