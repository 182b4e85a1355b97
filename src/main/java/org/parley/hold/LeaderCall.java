package org.parley.hold;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The leader of a movement on the road has to be called for one cause, and what was decided. {@code closedAt}: that
 * journey is over, decided or not.
 */
public record LeaderCall(
        UUID id,
        UUID requestId,
        Cause cause,
        UUID source,
        int nth,
        Instant askedAt,
        Instant dueAt,
        @Nullable LeaderDecision decision,
        @Nullable String note,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable Instant closedAt) {

    boolean isOnJourney() {
        return closedAt == null;
    }

    /** Still to be made, or made knowing what is known now. */
    boolean answersFor(HoldCause so) {
        return isOf(so) && (decidedAt == null || !decidedAt.isBefore(so.since()));
    }

    boolean isOf(HoldCause so) {
        return cause == so.cause() && so.source().equals(source);
    }

    LeaderCall decided(LeaderDecision what, @Nullable String why, String by, Instant at) {
        return new LeaderCall(id, requestId, cause, source, nth, askedAt, dueAt, what, why, by, at, closedAt);
    }
}
