package org.parley.clearance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a party is told; it acknowledges it, which is no approval and gates nothing (domain.md 1.1). */
record Notice(
        UUID id,
        UUID requestId,
        int termsVersion,
        String party,
        @Nullable Instant acknowledgedAt) {}
