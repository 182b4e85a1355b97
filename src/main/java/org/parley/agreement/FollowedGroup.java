package org.parley.agreement;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far one group of an agreement has come, as it was reported; the counts are figures, since they may conflict. */
public record FollowedGroup(
        UUID requestId,
        int groupNo,
        @Nullable Instant departedAt,
        @Nullable Instant arrivedAt) {

    static FollowedGroup of(UUID requestId, int groupNo) {
        return new FollowedGroup(requestId, groupNo, null, null);
    }

    FollowedGroup departed(Instant at) {
        return new FollowedGroup(requestId, groupNo, at, arrivedAt);
    }

    FollowedGroup arrived(Instant at) {
        return new FollowedGroup(requestId, groupNo, departedAt, at);
    }
}
