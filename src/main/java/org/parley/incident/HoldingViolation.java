package org.parley.incident;

import java.util.UUID;

/**
 * A violation that holds movements was reported, or came to hold or not to hold them; heard within the same transaction,
 * the pause's head row locked.
 */
public record HoldingViolation(UUID pauseId) {}
