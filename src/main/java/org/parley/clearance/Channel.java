package org.parley.clearance;

/** How an answer reached us. */
public enum Channel {
    IN_PERSON,
    TELEPHONE,
    LETTER,
    PROGRAM
}
