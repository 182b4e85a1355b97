package org.parley.hold;

/** Why a movement is held, or its leader called (rules.md, Holds). */
public enum Cause {
    /** The pause that it relies on was violated: verified, or too severe to wait for that. */
    VIOLATION,
    /** The pause ends soon: nothing is held for it, but whoever is inside is called. */
    WINDOW_ENDING,
    /** The pause held and does so no more, or a party took its word on it back. */
    WINDOW,
    /** What a party agreed to of the movement itself no longer stands. */
    WITHDRAWAL,
    /** A coordinator said so. */
    PERSON;

    boolean holds() {
        return this != WINDOW_ENDING;
    }

    /** Is over when what caused it is; the others stand until a person releases them. */
    boolean endsByItself() {
        return this == WINDOW || this == WITHDRAWAL;
    }
}
