package org.parley.incident;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A violation of a pause, as far as it is known; {@code kind} is a code of the list of violations. {@code source} and {@code note} are for staff only. {@code severity}
 * runs from 1 to 5, the worst. {@code statusSince}: when it was first known to be what its status says. {@code inBuffer}:
 * in an area beside, where nothing was to escalate; it counts all the same.
 */
public record Violation(
        UUID id,
        UUID requestId,
        String kind,
        String place,
        @Nullable String allegedParty,
        String source,
        Status status,
        int severity,
        @Nullable String note,
        boolean inBuffer,
        Instant happenedAt,
        Instant enteredAt,
        String enteredBy,
        Instant statusSince,
        long version) {

    /** Does it hold movements, where one of this severity need not be verified first? */
    boolean holds(int severe) {
        return status == Status.VERIFIED || status == Status.ALLEGED && severity >= severe;
    }

    Violation assessed(Status newStatus, String reason, Instant now) {
        return new Violation(
                id,
                requestId,
                kind,
                place,
                allegedParty,
                source,
                newStatus,
                severity,
                reason.isEmpty() ? note : reason,
                inBuffer,
                happenedAt,
                enteredAt,
                enteredBy,
                newStatus == status ? statusSince : now,
                version + 1);
    }
}
