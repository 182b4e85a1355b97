package org.parley.criteria;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A statement of concern as it was written, in English, Arabic or both; for everybody who sees the request. */
public record Concern(
        UUID id,
        UUID requestId,
        @Nullable String english,
        @Nullable String arabic,
        String office,
        @Nullable UUID documentId,
        Instant issuedAt,
        Instant enteredAt,
        String enteredBy) {}
