package org.parley.inbox;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.security.Role;

/**
 * Something that a role has to do. {@code kind} is a translation key and says what to open. A delegate's or guarantor's
 * task names the party; a task of staff names none, or nobody could see it.
 */
public record NewTask(
        UUID requestId,
        String kind,
        Role forRole,
        @Nullable String party,
        @Nullable UUID slotId,
        Instant dueAt) {

    public NewTask {
        var speaksForParty = forRole == Role.DELEGATE || forRole == Role.GUARANTOR;
        if (speaksForParty != (party != null)) {
            throw new IllegalArgumentException("a task of " + forRole + " for party " + party + " reaches nobody");
        }
        dueAt = dueAt.truncatedTo(ChronoUnit.MICROS);
    }
}
