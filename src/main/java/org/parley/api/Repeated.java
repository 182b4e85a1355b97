package org.parley.api;

/** This call was answered before: thrown instead of doing the deed a second time. */
class Repeated extends RuntimeException {

    private final transient Told told;

    Repeated(Told told) {
        super("answered before", null, false, false);
        this.told = told;
    }

    Told told() {
        return told;
    }
}
