package org.parley.criteria;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A finding as typed, complete or not: which criterion, what was found of it, by which office, on what evidence, when. */
public record CriterionDraft(
        @Nullable Criterion criterion,
        @Nullable Judgement judgement,
        @Nullable String office,
        @Nullable String evidence,
        @Nullable UUID documentId,
        @Nullable Instant foundAt) {}
