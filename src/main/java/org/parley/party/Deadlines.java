package org.parley.party;

import java.time.Instant;

/** When a party that was asked is reminded, when its silence is passed on, and when it becomes a recorded no reply. */
public record Deadlines(Instant remind, Instant escalate, Instant due) {}
