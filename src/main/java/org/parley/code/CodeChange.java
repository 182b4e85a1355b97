package org.parley.code;

/** What was done to a code; each stands in the history of its list. */
public enum CodeChange {
    ADDED,
    REWORDED,
    RETIRED,
    BROUGHT_BACK,
    MOVED
}
