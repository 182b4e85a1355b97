package org.parley.shared;

import java.util.UUID;

/**
 * Something about this request was written in the running transaction. Told while it runs; only after its commit may
 * anybody be told (architecture.md, "after commit"), and then nothing but the id.
 */
public record Changed(UUID requestId) {}
