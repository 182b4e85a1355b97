package org.parley.clearance;

import java.time.Instant;
import java.util.UUID;

/** One condition may be met only after another is: what parties say as "A only after B" (domain.md section 2). */
public record OnlyAfter(UUID conditionId, UUID afterId, UUID requestId, String notedBy, Instant notedAt) {}
