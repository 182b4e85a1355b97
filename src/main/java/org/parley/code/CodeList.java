package org.parley.code;

import java.util.Set;
import org.parley.shared.NotFound;

/**
 * A list of codes that people word and translate. An open one can be added to, and what no rule names can be retired; of the
 * others the rules name every code, so that only its words change.
 */
public enum CodeList {
    /** Whether a protection officer is told of a violation depends on the two that are needed. */
    VIOLATION("ViolationKind", true, Set.of("MOVEMENT_OF_FORCES", "OTHER")),
    ITEM("Item", true, Set.of()),
    SEVERITY("Severity", false, Set.of()),
    /** One more needs a place on the map; its name alone stands here. */
    CROSSING("Crossing", false, Set.of()),
    FACILITY("FacilityKind", false, Set.of()),
    PAUSE("PauseKind", false, Set.of()),
    SIEGE("Siege", false, Set.of()),
    CONSENT("ConsentMethod", false, Set.of()),
    CRITERION("Criterion", false, Set.of()),
    OUTCOME("Outcome", false, Set.of()),
    MEANS("Means", false, Set.of());

    private final String stem;
    private final boolean open;
    private final Set<String> needed;

    CodeList(String stem, boolean open, Set<String> needed) {
        this.stem = stem;
        this.open = open;
        this.needed = needed;
    }

    /** Can codes be added to it? */
    public boolean isOpen() {
        return open;
    }

    /** Does a rule of the program name this code? Then it is never retired. */
    public boolean needs(String code) {
        return !open || needed.contains(code);
    }

    /** The key under which all texts of the program ask for the words of this code. */
    public String key(String code) {
        return stem + "." + code;
    }

    /** Refuses an unknown name with {@link NotFound}. */
    static CodeList named(String name) {
        for (var list : values()) if (list.name().equals(name)) return list;
        throw new NotFound();
    }
}
