package org.parley.replay;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step that a process entered and, perhaps, left; of a party's part where {@code slotId} is set; {@code byUsername}:
 * whose deed ended it, as far as the reader may know.
 */
record Passage(
        int version,
        String element,
        @Nullable UUID slotId,
        @Nullable String party,
        int termsVersion,
        Instant enteredAt,
        @Nullable Instant leftAt,
        boolean cancelled,
        @Nullable String byUsername,
        @Nullable String byName) {

    boolean isReached(Instant moment) {
        return !enteredAt.isAfter(moment);
    }

    boolean isLeft(Instant moment) {
        return leftAt != null && !leftAt.isAfter(moment);
    }
}
