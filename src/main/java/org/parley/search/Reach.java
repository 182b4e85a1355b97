package org.parley.search;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who, beside staff, may read a text or find a request by a word: those asked in a version of the terms from
 * {@code version} on (0: whoever sees the request), those asked at {@code toldAt}, single parties, observers, protection
 * officers.
 */
record Reach(
        @Nullable Integer version,
        @Nullable Instant toldAt,
        Set<String> parties,
        boolean observed,
        boolean protection) {

    /** Whoever may read the one or the other. What one version tells, those asked later read too. */
    Reach or(Reach other) {
        var both = new TreeSet<>(parties);
        both.addAll(other.parties);
        return new Reach(
                first(version, other.version),
                first(toldAt, other.toldAt),
                both,
                observed || other.observed,
                protection || other.protection);
    }

    private static <T extends Comparable<T>> @Nullable T first(@Nullable T one, @Nullable T other) {
        if (one == null) return other;
        return other == null || one.compareTo(other) <= 0 ? one : other;
    }

    /** Is it common to parties, at least to those asked at some time? */
    boolean isCommon() {
        return version != null || toldAt != null;
    }

    /** ",GOV,NORTH,", so that each stands between two commas. */
    String partiesInOne() {
        return joined(parties);
    }

    private static String joined(Collection<String> codes) {
        return codes.isEmpty() ? "" : "," + String.join(",", codes) + ",";
    }
}
