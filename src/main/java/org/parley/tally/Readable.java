package org.parley.tally;

import java.util.Set;
import org.parley.overview.Sight;

/**
 * Which figures others than staff may read: where the requests stand that they know of, as far as they know it, and how
 * their own party answered. How others answered, how long all of it took and what was violated is staff's.
 */
final class Readable {

    private Readable() {}

    private static final Set<Measure> OF_REQUESTS = Set.of(Measure.DECISION, Measure.FUNNEL, Measure.OUTCOME);

    /** As the reader is shown it: neither a denial nor why a round does not suffice (rules.md, Answers). */
    private static final String DECISION = """
        case [decision r] when 'CLEAR' then 'APPROVED' when 'ROUND_CLOSED' then 'ROUND_CLOSED' else 'PENDING' end\
        """;

    static boolean to(Sight sight, Measure measure) {
        return sight.staff() || OF_REQUESTS.contains(measure) || measure.isOfParties() || measure.isOfSteps();
    }

    /** Of a row {@code t} of the request {@code r}. */
    static String detail(Sight sight, Measure measure) {
        return !sight.staff() && measure == Measure.DECISION ? DECISION : "t.detail";
    }

    /** Which rows {@code t} of the request {@code r}. */
    static String condition(Measure measure) {
        var known = "[seen r.id] and [still r.id]";
        if (measure == Measure.FUNNEL) return known + " and (t.detail <> 'APPROVED' or [decision r] = 'CLEAR')";
        return OF_REQUESTS.contains(measure) ? known : known + " and [own t.party]";
    }
}
