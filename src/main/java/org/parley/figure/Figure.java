package org.parley.figure;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One figure as one source has it, never changed: {@code corrects} names the one that it corrects, which stays. Figures of
 * the same {@code subject} are compared; {@code groupNo} where one group is counted, {@code label} where no code fits.
 */
public record Figure(
        UUID id,
        UUID requestId,
        Counted counted,
        @Nullable Integer groupNo,
        @Nullable String label,
        String subject,
        int amount,
        String source,
        Status status,
        @Nullable String note,
        @Nullable UUID corrects,
        Instant trueAt,
        Instant enteredAt,
        String enteredBy) {}
