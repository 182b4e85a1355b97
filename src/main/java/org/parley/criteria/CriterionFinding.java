package org.parley.criteria;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an office found of one criterion, on what evidence, while that version of the terms was current. Never changed. */
public record CriterionFinding(
        UUID id,
        UUID requestId,
        int termsVersion,
        Criterion criterion,
        Judgement judgement,
        String office,
        @Nullable String evidence,
        @Nullable UUID documentId,
        Instant foundAt,
        Instant enteredAt,
        String enteredBy) {}
