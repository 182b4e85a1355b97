package org.parley.clearance;

/** Where a step inside a party stands. */
public enum StepState {
    WAITING,
    DONE,
    /** Its office refused: never clear, and the party's own answer is still awaited. */
    REFUSED
}
