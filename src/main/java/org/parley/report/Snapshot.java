package org.parley.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.request.Kind;
import org.parley.tally.Calm;
import org.parley.tally.Indicator;
import org.parley.tally.Indicator.Delivery;
import org.parley.tally.Indicator.Length;
import org.parley.tally.Reach;

/**
 * The situation, as far as one reader may know: the figures of the reports {@code asOf} the last count, and what is in
 * effect or on the road {@code at} the moment of printing. What was decided and what became of it are lists that are never
 * added up. {@code answers}: the reader may know how parties answered, at least the own one; {@code field}: what only
 * staff knows.
 */
public record Snapshot(
        Instant asOf,
        Instant at,
        List<Indicator> decisions,
        Delivery delivery,
        List<Indicator> outcomes,
        @Nullable Answers answers,
        @Nullable Field field,
        List<Pause> pauses,
        List<Moving> moving) {

    /** Of each party: its last words, whether it kept its deadlines, and how long it took. */
    public record Answers(List<Indicator> words, List<Indicator> deadlines, List<Length> days) {}

    /** What waits for answers by age, violations by kind, hours of pauses and how they were kept, places reached. */
    public record Field(
            List<Indicator> pending, List<Indicator> violations, List<Indicator> pauses, Calm calm, Reach reach) {}

    /** A pause that is in effect. */
    public record Pause(UUID id, String reference, String title, Instant startsAt, Instant endsAt) {}

    /** A movement that is on the road. */
    public record Moving(
            UUID id,
            String reference,
            Kind kind,
            String title,
            Instant departedAt,
            @Nullable Integer people) {}
}
