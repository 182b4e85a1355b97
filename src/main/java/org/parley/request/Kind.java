package org.parley.request;

/** What is asked for. The prefix begins the reference number. */
public enum Kind {
    CEASEFIRE("HP", "ceasefire"),
    CONVOY("HC", "convoy"),
    EVACUATION("HE", "evacuation"),
    MISSION("HM", "repair-mission");

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

    /** A convoy, an evacuation or a repair mission departs and arrives; a pause takes effect and ends. */
    public boolean moves() {
        return this != CEASEFIRE;
    }

    /** A crew that has arrived begins its work there; others have brought what they came with. */
    public boolean worksOnSite() {
        return this == MISSION;
    }
}
