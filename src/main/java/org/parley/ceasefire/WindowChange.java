package org.parley.ceasefire;

import java.util.UUID;

/** That another end was asked for a pause, and what became of it; {@code requestId} is the request that asks. */
record WindowChange(UUID requestId, UUID pauseId, State state) {

    /** Asked, agreed by all and not moved yet, moved, or come to nothing. */
    enum State {
        ASKED,
        AGREED,
        MOVED,
        LAPSED
    }
}
