package org.parley.request;

/** What is asked for. The prefix begins the reference number. */
public enum Kind {
    CEASEFIRE("HP"),
    CONVOY("HC"),
    EVACUATION("HE");

    private final String prefix;

    Kind(String prefix) {
        this.prefix = prefix;
    }

    public String prefix() {
        return prefix;
    }

    /** A convoy or an evacuation departs and arrives; a pause takes effect and ends. */
    public boolean moves() {
        return this != CEASEFIRE;
    }
}
