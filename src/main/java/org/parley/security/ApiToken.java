package org.parley.security;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A token as it is listed, never the secret itself; {@code lastUsedAt} to some minutes. */
public record ApiToken(
        UUID id,
        String owner,
        String label,
        TokenScope scope,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt) {

    /** Lets its owner's program in now. */
    public boolean isGood(Instant now) {
        return revokedAt == null && expiresAt.isAfter(now);
    }
}
