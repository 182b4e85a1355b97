package org.parley.hold;

import java.util.UUID;

/** Something that is so right now; {@code source} is the violation, the pause, or the answer or slot that it is. */
public record HoldCause(Cause cause, UUID source) {}
