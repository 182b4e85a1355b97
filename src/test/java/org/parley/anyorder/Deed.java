package org.parley.anyorder;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.parley.shared.Result;

/**
 * One thing that somebody does: {@code reckoned} does it to the reckonings of a negotiation's points and tells whether the
 * rules allow it; {@code done} does it with the program; {@code learned} hears what the program wrote.
 */
record Deed(
        String name,
        boolean denies,
        Predicate<List<Reckoning>> reckoned,
        Callable<Result<?>> done,
        Consumer<Object> learned) {

    /** Something that a party says. */
    boolean isAnAnswer() {
        return name.startsWith("says") || name.startsWith("relays") || name.startsWith("writer-relays");
    }
}
