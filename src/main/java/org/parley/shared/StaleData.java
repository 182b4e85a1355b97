package org.parley.shared;

import org.jspecify.annotations.Nullable;

/** Somebody changed it first: nothing was written, the caller reloads and looks again. */
public class StaleData extends RuntimeException {

    private final transient @Nullable Refusal told;

    public StaleData() {
        this(null);
    }

    /** {@code told} says who was first, and with what. */
    public StaleData(@Nullable Refusal told) {
        super("changed by somebody else", null, false, false);
        this.told = told;
    }

    /** Who was first, and with what; null: nobody knows. */
    public @Nullable Refusal told() {
        return told;
    }
}
