package org.parley.tally;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.parley.request.Kind;

/**
 * Which part of everything to count: months of the office's zone, both included, one kind of request, one area that it
 * touches, one party. Of a party's own figures {@code party} is whose they are, of others who was asked.
 */
public record Filter(
        @Nullable YearMonth from,
        @Nullable YearMonth to,
        @Nullable Kind kind,
        @Nullable String area,
        @Nullable String party) {

    public static final Filter NONE = new Filter(null, null, null, null, null);

    int first() {
        return from == null ? 0 : number(from);
    }

    int last() {
        return to == null ? Integer.MAX_VALUE : number(to);
    }

    /** As the counts keep it: 201608. */
    static int number(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }
}
