package org.parley.party;

/** What a party is; the decision table speaks of this, never of a party's name. */
public enum Standing {
    GOVERNMENT,
    ARMED_GROUP,
    /** A de-facto authority. */
    AUTHORITY,
    /** A state or body that supports or vouches for a deal; advises and never blocks. */
    GUARANTOR
}
