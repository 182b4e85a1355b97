package org.parley.agreement;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.figure.Counted;

/** What somebody says of a group: when it left or arrived, who says so, and how many, as far as anybody counted. */
public record GroupReport(
        @Nullable Instant at,
        @Nullable String source,
        @Nullable Integer boarded,
        @Nullable Integer arrived,
        @Nullable Integer held,
        @Nullable Integer declined,
        @Nullable Integer unaccounted) {

    /** What was counted, in the order in which it happens. */
    Map<Counted, Integer> counts() {
        var counts = new LinkedHashMap<Counted, Integer>();
        put(counts, Counted.BOARDED, boarded);
        put(counts, Counted.ARRIVED, arrived);
        put(counts, Counted.HELD, held);
        put(counts, Counted.DECLINED, declined);
        put(counts, Counted.UNACCOUNTED, unaccounted);
        return counts;
    }

    private static void put(Map<Counted, Integer> counts, Counted counted, @Nullable Integer amount) {
        if (amount != null) counts.put(counted, amount);
    }
}
