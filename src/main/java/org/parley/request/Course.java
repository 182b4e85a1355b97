package org.parley.request;

/** What became of the request; approval is not delivery, so this is a second axis beside the decision. */
public enum Course {
    NOT_STARTED,
    /** The window's start passed before every blocking party was clear: it needs a new version. */
    LAPSED,
    POSTPONED,
    /** A pause that holds. */
    IN_EFFECT,
    /** A convoy or an evacuation that has departed. */
    UNDER_WAY,
    ARRIVED,
    ENDED,
    CANCELLED;

    /** Nothing more will happen: no answer, no revision. */
    public boolean isOver() {
        return this == ENDED || this == CANCELLED;
    }

    /** What was agreed has begun to take place; terms can't change any more. */
    public boolean hasBegun() {
        return this == IN_EFFECT || this == UNDER_WAY || this == ARRIVED || isOver();
    }
}
