package org.parley.tally;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** A part of a whole, in percent to one decimal: 202,500 of 1,081,900 is 18.7, and a half is rounded up. */
public final class Share {

    private Share() {}

    /** Null where there is no whole. */
    public static @Nullable BigDecimal percent(long part, long whole) {
        if (whole == 0) return null;
        return BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
