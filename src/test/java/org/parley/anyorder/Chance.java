package org.parley.anyorder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What a seed decides. */
final class Chance {

    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    /** One of these; there must be some. */
    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** From the first to the last, both included. */
    int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    boolean in(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> List<T> shuffled(List<T> of) {
        var shuffled = new ArrayList<>(of);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
