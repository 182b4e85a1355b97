package org.parley.mission;

import java.time.Instant;
import java.util.UUID;

/** The crew's work is done, since this moment; how much of the service that is worth is reported for itself. */
public record WorkDone(UUID requestId, Instant doneAt) {}
