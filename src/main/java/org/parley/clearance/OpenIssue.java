package org.parley.clearance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A point of the negotiation that is still to be ironed out (domain.md section 2), with the office that has to settle it.
 * It informs and gates nothing. {@code version} counts its changes.
 */
public record OpenIssue(
        UUID id,
        UUID requestId,
        String wording,
        String owner,
        String raisedBy,
        Instant raisedAt,
        @Nullable Instant dueAt,
        @Nullable String resolvedBy,
        @Nullable Instant resolvedAt,
        @Nullable String resolution,
        long version) {

    public boolean isResolved() {
        return resolvedAt != null;
    }
}
