package org.parley.evacuation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far one group has come, and how many of it. */
public record GroupProgress(
        UUID requestId,
        int groupNo,
        @Nullable Instant departedAt,
        @Nullable Integer boarded,
        @Nullable Instant arrivedAt,
        @Nullable Integer arrived) {

    static GroupProgress of(UUID requestId, int groupNo) {
        return new GroupProgress(requestId, groupNo, null, null, null, null);
    }

    GroupProgress departed(int boarded, Instant at) {
        return new GroupProgress(requestId, groupNo, at, boarded, null, null);
    }

    GroupProgress arrived(int arrived, Instant at) {
        return new GroupProgress(requestId, groupNo, departedAt, boarded, at, arrived);
    }
}
