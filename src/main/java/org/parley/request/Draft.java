package org.parley.request;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request that was begun and not sent: what was typed, as the form wrote it down, and how it is to be asked. */
public record Draft(
        UUID id,
        Kind kind,
        String title,
        String json,
        boolean sealed,
        @Nullable String emergencyReason,
        Instant savedAt) {}
