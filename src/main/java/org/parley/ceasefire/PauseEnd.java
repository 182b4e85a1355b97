package org.parley.ceasefire;

import java.time.Instant;
import java.util.UUID;
import org.parley.clearance.Channel;

/** That one party ended a pause before its agreed end: why, through which office, how and when it said so. */
public record PauseEnd(
        UUID pauseId,
        String party,
        String reason,
        String office,
        Channel channel,
        Instant saidAt,
        String enteredBy,
        Instant enteredAt) {}
