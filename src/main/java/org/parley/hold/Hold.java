package org.parley.hold;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that holds a movement, from when to when. {@code source} null: a person. {@code releasedBy} null although it
 * is over: it ended by itself or with its request.
 */
public record Hold(
        UUID id,
        UUID requestId,
        Cause cause,
        @Nullable UUID source,
        int nth,
        @Nullable String note,
        @Nullable String placedBy,
        Instant since,
        @Nullable Instant until,
        @Nullable Ending ending,
        @Nullable String releasedBy,
        @Nullable String releaseReason) {

    /** How it came to its end. */
    public enum Ending {
        /** By a named person, with a reason. */
        RELEASED,
        CAUSE_GONE,
        REQUEST_OVER
    }

    public boolean isOpen() {
        return until == null;
    }

    boolean isOf(HoldCause so) {
        return cause == so.cause() && so.source().equals(source);
    }

    Hold ended(Ending how, Instant at, @Nullable String by, @Nullable String reason) {
        return new Hold(id, requestId, cause, source, nth, note, placedBy, since, at, how, by, reason);
    }
}
