package org.parley.security;

/** The person's role does not allow this deed, whatever it is done to. */
public class Forbidden extends RuntimeException {

    public Forbidden() {
        super("forbidden", null, false, false);
    }
}
