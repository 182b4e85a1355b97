package org.parley.request;

/** What is asked for. The prefix begins the reference number. */
public enum Kind {
    CEASEFIRE("HP", "ceasefire"),
    CONVOY("HC", "convoy"),
    EVACUATION("HE", "evacuation"),
    /** Made by others without us: nobody is asked; it is recorded and followed (rules.md). */
    AGREEMENT("HA", "external-agreement");

    private final String prefix;
    private final String process;

    Kind(String prefix, String process) {
        this.prefix = prefix;
        this.process = process;
    }

    /** The key of the process that such a request runs through, and the name of its drawing. */
    public String process() {
        return process;
    }

    public String prefix() {
        return prefix;
    }

    /** A convoy or an evacuation departs and arrives; a pause takes effect and ends; what is external is only followed. */
    public boolean moves() {
        return this != CEASEFIRE && !isExternal();
    }

    /** Others concluded it: nothing of it is asked for, decided or let go by us. */
    public boolean isExternal() {
        return this == AGREEMENT;
    }
}
