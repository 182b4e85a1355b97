package org.parley.hold;

/** What the leader of a movement on the road decided, with the people on the spot. */
public enum LeaderDecision {
    GO_ON,
    SHELTER,
    RETURN,
    /** Goes on, and more time is asked of the parties. */
    EXTEND
}
