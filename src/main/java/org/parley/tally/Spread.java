package org.parley.tally;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.TreeMap;

/** How often something took how many tenths of a day; gives what a list of every single one would. */
final class Spread {

    private static final BigDecimal TENTHS = BigDecimal.TEN;

    private final TreeMap<Integer, Long> times = new TreeMap<>();
    private long all;

    void add(int tenths, long n) {
        times.merge(tenths, n, Long::sum);
        all += n;
    }

    long all() {
        return all;
    }

    /** Half took no longer; between the two in the middle where there are two. */
    BigDecimal median() {
        var two = BigDecimal.valueOf((long) nth((all + 1) / 2) + nth(all / 2 + 1));
        return two.divide(TENTHS.add(TENTHS), 1, RoundingMode.HALF_UP);
    }

    /** The first of which nine of ten took no longer. */
    BigDecimal p90() {
        return BigDecimal.valueOf(nth((all * 9 + 9) / 10)).divide(TENTHS, 1, RoundingMode.UNNECESSARY);
    }

    private int nth(long nth) {
        long seen = 0;
        for (var time : times.entrySet()) {
            seen += time.getValue();
            if (seen >= nth) return time.getKey();
        }
        return 0;
    }
}
