package org.parley.tally;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure: {@code of} is the month ({@code 2016-08}), kind, area or party it is told for, empty where it is told for
 * all; {@code amount} is what the measure adds up, people mostly.
 */
public record Indicator(String of, String detail, long n, long amount) {

    /** Indicators as of the moment in which they were counted. */
    public record Counts(Instant asOf, List<Indicator> indicators) {}

    /** How many days something took, to one decimal; nine of ten took at most {@code p90}. */
    public record Length(String of, long n, BigDecimal median, BigDecimal p90) {}

    /** Lengths as of the moment in which they were counted. */
    public record Lengths(Instant asOf, List<Length> lengths) {}

    /** How many, and how many people. */
    public record People(long n, long people) {}

    /**
     * What was asked for, what was approved and what was delivered: three figures that are never added; each share with
     * one decimal, null where there is nothing to be a share of.
     */
    public record Delivery(
            Instant asOf,
            People requested,
            People approved,
            People departed,
            People reached,
            @Nullable BigDecimal peopleApprovedOfRequested,
            @Nullable BigDecimal peopleReachedOfApproved,
            @Nullable BigDecimal peopleReachedOfRequested) {}
}
