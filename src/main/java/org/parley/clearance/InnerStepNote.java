package org.parley.clearance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of one step: done or refused, when the office did so, and what there is to say about it. */
public record InnerStepNote(
        @Nullable StepState state,
        @Nullable Instant happenedAt,
        @Nullable String remark,
        @Nullable UUID documentId) {}
