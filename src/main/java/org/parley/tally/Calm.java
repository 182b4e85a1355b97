package org.parley.tally;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How pauses that are over were kept, as of the moment in which it was counted. */
public record Calm(Instant asOf, List<Row> rows) {

    /**
     * Violations while pauses held, the minutes that these held, and from both how many violations came in 24 hours of
     * pause, to one decimal; null where none was held. {@code of}: as in {@link Indicator}.
     */
    public record Row(
            String of,
            long violations,
            long minutesHeld,
            @Nullable BigDecimal per24Hours) {}
}
