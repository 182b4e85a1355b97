package org.parley.clearance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that must be met before departure, with the office that has to meet it, and until when. */
public record Condition(
        UUID id,
        UUID answerId,
        UUID requestId,
        String party,
        String wording,
        String owner,
        boolean met,
        @Nullable Instant dueAt) {

    boolean isSame(Condition other) {
        return id.equals(other.id);
    }
}
