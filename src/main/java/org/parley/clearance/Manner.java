package org.parley.clearance;

import org.jspecify.annotations.Nullable;

/** How it is asked for: in sealed rounds or open ones; as an emergency, with its reason, or in time. */
public record Manner(boolean sealed, @Nullable String emergencyReason) {

    /** Open rounds, in time. */
    public static final Manner USUAL = new Manner(false, null);
}
