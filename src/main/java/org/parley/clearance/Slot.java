package org.parley.clearance;

import java.time.Instant;
import java.util.UUID;

/** One party's place in the clearance of one version of the terms, with the form it needs and until when. */
public record Slot(
        UUID id,
        UUID requestId,
        int termsVersion,
        String party,
        SlotRole role,
        Form form,
        SlotState state,
        Instant askedAt,
        Instant remindAt,
        Instant escalateAt,
        Instant dueAt,
        int days,
        boolean reopened,
        long version) {

    /** Part of the round that is being asked or was last asked. */
    public boolean isCurrent() {
        return state != SlotState.SUPERSEDED && state != SlotState.DROPPED;
    }

    public boolean isBlocking() {
        return role == SlotRole.BLOCKING;
    }

    /** As the row reads after its state was changed. */
    Slot in(SlotState state) {
        return new Slot(
                id,
                requestId,
                termsVersion,
                party,
                role,
                form,
                state,
                askedAt,
                remindAt,
                escalateAt,
                dueAt,
                days,
                reopened,
                version + 1);
    }
}
