package org.parley.overview;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.hold.Cause;
import org.parley.hold.Hold.Ending;
import org.parley.hold.LeaderDecision;

/** What holds a movement or held it, and what its leader was called about; the open ones first, then the latest. */
public record Holding(List<Held> holds, List<Call> calls) {

    /** A hold in words: of a violation what and where, of a word taken back whose. Over where {@code until} is set. */
    public record Held(
            UUID id,
            Cause cause,
            @Nullable String violationKind,
            @Nullable String place,
            @Nullable String party,
            @Nullable String note,
            @Nullable String placedBy,
            Instant since,
            @Nullable Instant until,
            @Nullable Ending ending,
            @Nullable String releasedBy,
            @Nullable String releaseReason) {

        public boolean open() {
            return until == null;
        }
    }

    /** A call to the leader of a movement on the road; open where nothing is decided and the journey not over. */
    public record Call(
            UUID id,
            Cause cause,
            @Nullable String violationKind,
            @Nullable String place,
            @Nullable String party,
            Instant askedAt,
            Instant dueAt,
            @Nullable LeaderDecision decision,
            @Nullable String note,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable Instant closedAt) {

        public boolean open() {
            return decision == null && closedAt == null;
        }
    }
}
