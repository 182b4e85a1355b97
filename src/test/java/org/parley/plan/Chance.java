package org.parley.plan;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

/** What a seed decides. */
final class Chance {

    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    /** One of these; empty: there is none. */
    <T> Optional<T> one(List<T> of) {
        return of.isEmpty() ? Optional.empty() : Optional.of(of.get(random.nextInt(of.size())));
    }

    /** Four times out of five one that fits, where there is one. */
    <T> Optional<T> likely(List<T> of, Predicate<T> fits) {
        var fitting = of.stream().filter(fits).toList();
        return one(fitting.isEmpty() || in(20) ? of : fitting);
    }

    /** From the first to the last, both included. */
    int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    Duration hours(int first, int last) {
        return Duration.ofHours(between(first, last));
    }

    boolean in(int percent) {
        return random.nextInt(100) < percent;
    }
}
