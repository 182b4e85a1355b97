package org.parley.glass;

import java.time.Instant;
import java.util.UUID;

/** Who broke it, for which request, why, and until when it is open; nothing needs to close it. */
public record BrokenGlass(UUID id, UUID requestId, String brokenBy, String reason, Instant brokenAt, Instant until) {}
