package org.parley.tally;

import java.time.LocalDate;

/** How long a request has waited for its answers, in whole days. */
public enum Age {
    UNDER_A_WEEK(0, 6),
    ONE_TO_FOUR_WEEKS(7, 28),
    OVER_FOUR_WEEKS(29, 1_000_000);

    private final int from;
    private final int to;

    Age(int from, int to) {
        this.from = from;
        this.to = to;
    }

    static Age of(int epochDay, LocalDate today) {
        var days = today.toEpochDay() - epochDay;
        for (var age : values()) if (days <= age.to) return age;
        return OVER_FOUR_WEEKS;
    }

    int firstDay(LocalDate today) {
        return (int) today.toEpochDay() - to;
    }

    int lastDay(LocalDate today) {
        return (int) today.toEpochDay() - from;
    }
}
