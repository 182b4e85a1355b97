package org.parley.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An expected "no": which field it concerns ({@code null}: the deed as a whole), a stable key that is also the key of
 * its translations, and the values that the translation names.
 */
public record Refusal(@Nullable String field, String key, List<Object> args) {

    /** A refusal shown on one field. */
    public static Refusal of(String field, String key, Object... args) {
        return new Refusal(field, key, List.of(args));
    }

    /** A refusal of the deed as a whole. */
    public static Refusal general(String key, Object... args) {
        return new Refusal(null, key, List.of(args));
    }
}
