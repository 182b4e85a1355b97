package org.parley.exercise.history;

import java.util.HashMap;
import java.util.Map;

/** Requests that are written again as others: {@code of} which ones, and in what they differ. */
public record Copy(Template of, Variation as) {

    /** The copy while it is written: its terms are hashed once. */
    final class Written {

        private final Map<String, String> hashes = new HashMap<>();

        Variation as() {
            return as;
        }

        /** The hash of the copy's own terms, for that of the original's; any other hash stays. */
        String hash(String original) {
            return of.hash(original, this, hashes);
        }
    }
}
