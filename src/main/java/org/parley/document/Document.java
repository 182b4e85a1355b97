package org.parley.document;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document without its content. {@code party} null: common to all who may see the request; else for that party and
 * staff. {@code size} in bytes; {@code sha256} of the content, in hexadecimal.
 */
public record Document(
        UUID id,
        UUID requestId,
        @Nullable String party,
        String name,
        String mediaType,
        int size,
        String sha256,
        String addedBy,
        Instant addedAt) {}
