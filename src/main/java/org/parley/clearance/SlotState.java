package org.parley.clearance;

/** Where one party's slot stands. */
public enum SlotState {
    OPEN,
    ANSWERED,
    /** The deadline passed: recorded as such, and never consent. */
    NO_REPLY,
    /** The coordinator closed the round before this party answered. */
    CLOSED,
    /** A new version of the terms asks again. */
    SUPERSEDED,
    DROPPED
}
