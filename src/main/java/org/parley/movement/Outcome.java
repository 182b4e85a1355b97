package org.parley.movement;

/** What became of a movement (domain.md, Vocabulary). */
public enum Outcome {
    FACILITATED,
    PARTLY,
    /** Approved, then blocked or delayed. */
    IMPEDED,
    DENIED,
    /** By the organiser. */
    CANCELLED,
    /** By the organiser. */
    POSTPONED;

    /** Recorded by a person after the movement; the others follow from the organiser's own deed. */
    boolean isReported() {
        return this != CANCELLED && this != POSTPONED;
    }

    /** Somebody was reached, so it must be said how many. */
    boolean reached() {
        return this == FACILITATED || this == PARTLY;
    }
}
