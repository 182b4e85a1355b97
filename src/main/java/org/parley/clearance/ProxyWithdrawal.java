package org.parley.clearance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a party took its answer back, as told to a coordinator: why, which office said so, in which form, by which
 * channel and when. In writing it carries its document, as an answer does.
 */
public record ProxyWithdrawal(
        @Nullable String reason,
        @Nullable String office,
        @Nullable Form form,
        @Nullable Channel channel,
        @Nullable Instant saidAt,
        @Nullable UUID documentId) {}
