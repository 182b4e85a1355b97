package org.parley.journal;

import org.jspecify.annotations.Nullable;

/** What a check of a request's chain found: how many entries it has, and the first whose link is broken, if any. */
public record Verification(int entries, @Nullable Integer firstBroken) {

    public boolean isIntact() {
        return firstBroken == null;
    }
}
