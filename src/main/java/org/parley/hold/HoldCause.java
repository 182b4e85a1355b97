package org.parley.hold;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that is so right now; {@code source} is the violation, the pause, or the answer or slot that it is. What was
 * decided about it before {@code since} was decided without knowing this.
 */
public record HoldCause(Cause cause, UUID source, Instant since) {

    /** So from the first that anybody knew of it. */
    public HoldCause(Cause cause, UUID source) {
        this(cause, source, Instant.MIN);
    }
}
