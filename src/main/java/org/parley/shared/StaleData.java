package org.parley.shared;

/** Somebody changed it first: nothing was written, the caller reloads and looks again. */
public class StaleData extends RuntimeException {

    public StaleData() {
        super("changed by somebody else", null, false, false);
    }
}
