package org.parley.tally;

/** How many, and how many people, minutes or whatever the measure adds up. */
record Count(long n, long amount) {

    Count plus(Count other) {
        return new Count(n + other.n, amount + other.amount);
    }

    Count negated() {
        return new Count(-n, -amount);
    }

    boolean isNothing() {
        return n == 0 && amount == 0;
    }
}
