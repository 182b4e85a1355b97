package org.parley.criteria;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A statement of concern as typed: its text in at least one language, which office issued it, and when. */
public record ConcernDraft(
        @Nullable String english,
        @Nullable String arabic,
        @Nullable String office,
        @Nullable UUID documentId,
        @Nullable Instant issuedAt) {}
