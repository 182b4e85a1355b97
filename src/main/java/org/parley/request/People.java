package org.parley.request;

import org.jspecify.annotations.Nullable;

/** People asked for: the total, and by sex and age where known. Counts only, never names. */
public record People(
        int total,
        @Nullable Integer women,
        @Nullable Integer men,
        @Nullable Integer girls,
        @Nullable Integer boys) {

    public static People of(int total) {
        return new People(total, null, null, null, null);
    }

    /** The sum of what is broken down; may be less than the total, never more. */
    public int brokenDown() {
        return zero(women) + zero(men) + zero(girls) + zero(boys);
    }

    private static int zero(@Nullable Integer count) {
        return count == null ? 0 : count;
    }
}
