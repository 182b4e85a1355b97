package org.parley.inbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.security.Role;

/**
 * An open task as a person reads it, with its request's reference, kind and title; {@code taken} null: by nobody;
 * {@code remindAt} is the reader's own.
 */
public record Task(
        UUID id,
        UUID requestId,
        String reference,
        String requestKind,
        String title,
        String kind,
        Role forRole,
        @Nullable String party,
        @Nullable UUID slotId,
        Instant dueAt,
        boolean escalated,
        Instant openedAt,
        Priority priority,
        @Nullable Taken taken,
        @Nullable Instant remindAt) {

    /**
     * Who took it: a courtesy, and no lock. {@code standingIn}: whoever took it is away now, and the reader stands in;
     * {@code instead}: whom the taker stands in for.
     */
    public record Taken(
            String by,
            String name,
            Instant at,
            boolean mine,
            boolean standingIn,
            @Nullable String instead) {}

    /** Somebody else took it, for whom the reader does not stand in. */
    public boolean isAnothers() {
        return taken != null && !taken.mine() && !taken.standingIn();
    }
}
