package org.parley.inbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An open task as a person reads it, with its request's reference, kind and title. */
public record Task(
        UUID id,
        UUID requestId,
        String reference,
        String requestKind,
        String title,
        String kind,
        @Nullable String party,
        @Nullable UUID slotId,
        Instant dueAt,
        boolean escalated,
        Instant openedAt) {}
