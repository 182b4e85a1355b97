package org.parley.mission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Fuel for a facility: planned for a day, brought, or both. {@code broughtBy} is an office or organisation, no person;
 * {@code broughtAt} null: it is still to come.
 */
public record Refuel(
        UUID id,
        UUID requestId,
        String facility,
        @Nullable LocalDate plannedFor,
        @Nullable Instant broughtAt,
        @Nullable String broughtBy,
        @Nullable Integer litres,
        Instant enteredAt,
        String enteredBy) {

    Refuel plannedFor(LocalDate day, Instant now, String username) {
        return new Refuel(id, requestId, facility, day, null, null, null, now, username);
    }

    Refuel brought(RefuelDraft draft, Instant now, String username) {
        return new Refuel(
                id, requestId, facility, plannedFor, draft.at(), draft.broughtBy(), draft.litres(), now, username);
    }
}
