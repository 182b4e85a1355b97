package org.parley.request;

/** What the parties decided on the current terms, all together; never what became of it (domain.md 1.2). */
public enum Decision {
    /** At least one blocking party has not answered yet, and none has denied. */
    ASKING,
    /** Every blocking party approves the current version, in the required form, with no unmet condition. */
    CLEAR,
    /** Everybody answered or let the deadline pass, and it does not suffice. */
    NOT_CLEAR,
    /** A blocking party denies: that decides the round. */
    DENIED,
    /** Never stored: what a party reads of a sealed round that is over, as long as nothing was agreed. */
    ROUND_CLOSED,
    /** Nobody is asked here: a plan, whose points ask for themselves, or an agreement that was made without us. */
    NOT_ASKED
}
