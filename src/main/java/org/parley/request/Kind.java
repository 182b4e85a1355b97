package org.parley.request;

import java.util.Arrays;
import java.util.List;

/** What is asked for. The prefix begins the reference number. */
public enum Kind {
    CEASEFIRE("HP", "ceasefire"),
    CONVOY("HC", "convoy"),
    EVACUATION("HE", "evacuation"),
    MISSION("HM", "repair-mission"),
    /** Composes points of the other kinds, which ask for themselves. */
    PLAN("PL", "access-plan"),
    /** Made by others without us: nobody is asked; it is recorded and followed (rules.md). */
    AGREEMENT("HA", "external-agreement"),
    /** Tells parties of an object and asks for nothing: acknowledged, never approved (domain.md 1.1). */
    NOTIFICATION("HN", "notification"),
    /** Another end of a pause's window: an extension, or an early end that all agree to. */
    WINDOW_CHANGE("HW", "window-change");

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

    /** A convoy, an evacuation or a repair mission departs and arrives; the others take effect, gather or are followed. */
    public boolean moves() {
        return this == CONVOY || this == EVACUATION || this == MISSION;
    }

    /** Are parties asked about it? Of a plan nobody is: its points ask for themselves. */
    public boolean isNegotiated() {
        return this != PLAN && !isExternal() && !onlyInforms();
    }

    /** Is it about another request, and nothing by itself: no point of a plan, and never put off? */
    public boolean changesAnother() {
        return this == WINDOW_CHANGE;
    }

    /** The kinds that are asked for by themselves, alone or as points of a plan. */
    public static List<Kind> askedAfresh() {
        return negotiated().stream().filter(kind -> !kind.changesAnother()).toList();
    }

    /** The kinds that parties are asked about, one at a time. */
    public static List<Kind> negotiated() {
        return Arrays.stream(values()).filter(Kind::isNegotiated).toList();
    }

    /** A crew that has arrived begins its work there; others have brought what they came with. */
    public boolean worksOnSite() {
        return this == MISSION;
    }

    /** Nothing is asked for: whoever is told acknowledges at most. */
    public boolean onlyInforms() {
        return this == NOTIFICATION;
    }

    /** Others concluded it: nothing of it is asked for, decided or let go by us. */
    public boolean isExternal() {
        return this == AGREEMENT;
    }
}
