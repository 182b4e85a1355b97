package org.parley.request;

import java.time.Instant;
import java.util.UUID;

/** A request that was begun and not sent: what was typed, as the form wrote it down, and the kind of round. */
public record Draft(UUID id, Kind kind, String title, String json, boolean sealed, Instant savedAt) {}
