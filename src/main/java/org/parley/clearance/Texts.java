package org.parley.clearance;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.shared.Characters;
import org.parley.shared.Refusal;

/** What people type: obligatory or not, and how long it may be. */
final class Texts {

    static final int SHORT = 300;
    static final int LONG = 4000;

    private Texts() {}

    static boolean isBlank(@Nullable String text) {
        return Characters.isBlank(text);
    }

    static Optional<Refusal> tooLong(String field, @Nullable String text, int most) {
        return text != null && text.length() > most
                ? Optional.of(Refusal.of(field, "text.too-long", most))
                : Optional.empty();
    }

    /** A reason is obligatory where a deed undoes something. */
    static List<Refusal> reason(@Nullable String reason) {
        if (isBlank(reason)) return List.of(Refusal.of("reason", "reason.missing"));
        return tooLong("reason", reason, 2000).stream().toList();
    }
}
