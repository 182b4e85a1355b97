package org.parley.request;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One version of a request's terms: the canonical text as stored, and the SHA-256 that answers are bound to. */
public record TermsVersion(
        UUID requestId,
        int no,
        String json,
        String sha256,
        @Nullable String note,
        boolean material,
        String writtenBy,
        Instant writtenAt) {}
