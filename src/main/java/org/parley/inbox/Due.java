package org.parley.inbox;

/** Tasks by when they are due, in days of the reader's zone: the party's, for staff the office's. */
public enum Due {
    OVERDUE,
    TODAY,
    /** Today or on one of the six days after it. */
    WEEK
}
