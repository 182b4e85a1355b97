package org.parley.overview;

import org.jspecify.annotations.Nullable;
import org.parley.place.SoughtText;

/** Text that somebody looks for in requests; whoever is asked no more finds them by their reference alone. */
final class Sought {

    private Sought() {}

    /** A condition on {@code request r}, with a mark of {@link Sight}. */
    static final String CONDITION = SoughtText.condition("[still r.id] and ");

    /** The value of {@code :text}; null where nothing is looked for. */
    static @Nullable String pattern(@Nullable String text) {
        return SoughtText.pattern(text);
    }
}
