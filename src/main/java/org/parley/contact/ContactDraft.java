package org.parley.contact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.parley.shared.Characters;

/** An entry as it is typed; whether it is confidential has to be said. */
public record ContactDraft(
        @Nullable Instant happenedAt,
        @Nullable String place,
        @Nullable Means means,
        @Nullable String interlocutor,
        @Nullable String party,
        @Nullable String outcome,
        @Nullable Boolean confidential) {

    ContactDraft stripped() {
        return new ContactDraft(
                happenedAt,
                stripped(place),
                means,
                stripped(interlocutor),
                stripped(party),
                stripped(outcome),
                confidential);
    }

    private static @Nullable String stripped(@Nullable String text) {
        return Characters.isBlank(text) ? null : text.strip();
    }
}
