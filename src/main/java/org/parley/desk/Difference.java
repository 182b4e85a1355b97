package org.parley.desk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.security.Role;

/**
 * One place in which the inbox and the engine differ; {@code taskId} null: the task is missing. {@code dueAt} is when it
 * ought to be due, null where nobody waits for it.
 */
public record Difference(
        What what,
        UUID requestId,
        String reference,
        String kind,
        Role forRole,
        @Nullable String party,
        @Nullable UUID slotId,
        @Nullable UUID taskId,
        @Nullable Instant dueAt) {

    /** How they differ. */
    public enum What {
        /** The process waits for somebody who has no task. */
        MISSING,
        /** A task is open for which no process waits. */
        SUPERFLUOUS,
        /** The task is due at another time than its slot. */
        STALE
    }
}
