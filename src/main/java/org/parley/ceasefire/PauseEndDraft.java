package org.parley.ceasefire;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.Channel;

/**
 * That a party ends a pause, as typed. A delegate gives reason and office; a coordinator who enters it for a party names
 * that party, the channel, and when it was said.
 */
public record PauseEndDraft(
        @Nullable String party,
        @Nullable String reason,
        @Nullable String office,
        @Nullable Channel channel,
        @Nullable Instant saidAt) {}
