package org.parley.ceasefire;

/** What is asked for, in the field's own words (domain.md, Vocabulary). */
public enum PauseKind {
    PAUSE,
    CEASEFIRE,
    TEMPORARY_CESSATION,
    DAYS_OF_TRANQUILLITY,
    /** One party declares that it rests; nobody else agreed to anything, so nobody moves under it. */
    UNILATERAL
}
