package org.parley.replay;

import java.time.Instant;

/** By which of its two times a thing is looked at: when it happened, or when it was entered (domain.md 1.7). */
public enum Reading {
    /** What is known today about that moment. */
    WAS,
    /** What had been entered by that moment. */
    KNOWN;

    Instant of(Instant happenedAt, Instant enteredAt) {
        return this == WAS ? happenedAt : enteredAt;
    }
}
