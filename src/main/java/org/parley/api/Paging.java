package org.parley.api;

import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Long lists come in pages; each names the key to ask for the next one with. */
final class Paging {

    static final int MOST = 200;
    static final String USUAL = "50";

    /** A position, or a moment with an id: what the lists below end their pages with. */
    private static final Pattern KEY = Pattern.compile("\\d{1,9}|\\d{4}-[\\dT:.Z-]{1,30}_[\\da-fA-F-]{36}");

    private Paging() {}

    /** A key that no page ended with is the caller's mistake. */
    static <T> T page(@Nullable String after, Supplier<T> page) {
        if (after == null) return page.get();
        if (!KEY.matcher(after).matches()) throw unknown();
        try {
            return page.get();
        } catch (IllegalArgumentException broken) {
            throw unknown();
        }
    }

    static Refused unknown() {
        return new Refused("after", "page.unknown-key");
    }
}
