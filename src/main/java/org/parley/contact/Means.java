package org.parley.contact;

/** How somebody was talked to. */
public enum Means {
    IN_PERSON,
    TELEPHONE,
    LETTER,
    MESSAGE
}
