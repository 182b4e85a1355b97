package org.parley.clearance;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.party.Party;
import org.parley.shared.Refusal;

/** What one party needs before that begins which it is asked about now. */
record Preparation(Party party, LeadTime lead, Instant earliestStart) {

    private static final Duration LESS_THAN_A_MINUTE = Duration.ofMinutes(1).minusNanos(1);

    static Preparation of(Party party, LeadTime lead, Instant asked) {
        return new Preparation(party, lead, lead.earliestStart(asked, party));
    }

    boolean isTooLongFor(Instant start) {
        return earliestStart.isAfter(start);
    }

    /** Of two that need as long, the first by code. */
    static Optional<Preparation> longest(Stream<Preparation> all) {
        return all.max(Comparator.comparing(Preparation::earliestStart)
                .thenComparing(needed -> needed.party.code(), Comparator.reverseOrder()));
    }

    /** Names a full minute, which can be typed. */
    Refusal refusal(String field) {
        var minute = earliestStart.plus(LESS_THAN_A_MINUTE).truncatedTo(ChronoUnit.MINUTES);
        return Refusal.of(field, lead.refusal(), party.code(), lead.amount(), minute);
    }
}
