package org.parley.incident;

/** What was done while the pause was to hold. */
public enum ViolationKind {
    SHELLING,
    AIR_STRIKE,
    GROUND_ATTACK,
    SNIPING,
    MOVEMENT_OF_FORCES,
    /** People or goods were kept from passing. */
    OBSTRUCTION,
    OTHER;

    /** A protection officer is told of it. */
    public boolean harmsPeople() {
        return this != MOVEMENT_OF_FORCES && this != OTHER;
    }

    static boolean isKnown(String name) {
        for (var kind : values()) if (kind.name().equals(name)) return true;
        return false;
    }
}
