package org.parley.incident;

import java.util.List;
import java.util.stream.Stream;

/**
 * What was done while the pause was to hold, as the program itself knows it. An office may have more such codes on its list;
 * whoever is told of harm is told of those too.
 */
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

    /** The codes that no protection officer is told of. */
    public static List<String> harmless() {
        return Stream.of(values())
                .filter(kind -> !kind.harmsPeople())
                .map(Enum::name)
                .toList();
    }
}
