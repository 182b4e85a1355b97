package org.parley.evacuation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether a group leaves of its own free will, as found on one version of the terms. A later one counts instead. */
public record Voluntariness(
        UUID id,
        UUID requestId,
        int termsVersion,
        int groupNo,
        ConsentMethod method,
        Finding finding,
        @Nullable Integer interviewed,
        boolean independent,
        @Nullable String note,
        Instant assessedAt,
        Instant enteredAt,
        String enteredBy) {}
