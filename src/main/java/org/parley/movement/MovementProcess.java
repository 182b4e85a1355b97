package org.parley.movement;

import java.util.UUID;

/** The path of a movement, as its own facts speak of it; the engine stands behind. All in the caller's transaction. */
public interface MovementProcess {

    /** Does the path wait for a go or no-go right now? */
    boolean awaitsGo(UUID requestId);

    /** Does the path wait for the departure right now: is the go that was given still the last word? */
    boolean awaitsDeparture(UUID requestId);

    void goDecided(UUID requestId);

    void departed(UUID requestId);

    void arrived(UUID requestId);

    void outcomeRecorded(UUID requestId);
}
