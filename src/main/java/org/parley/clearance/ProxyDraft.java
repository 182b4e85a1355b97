package org.parley.clearance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An answer that came by telephone, letter or in person, as a coordinator enters it for the party: the answer, the
 * channel, when it was said, and, where an alliance spoke for a member, its recorded mandate.
 */
public record ProxyDraft(
        AnswerDraft answer,
        @Nullable Channel channel,
        @Nullable Instant saidAt,
        @Nullable String mandate) {}
