package org.parley.tally;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.parley.security.Actor;
import org.parley.tally.Indicator.Counts;
import org.parley.tally.Indicator.Delivery;
import org.parley.tally.Indicator.Length;
import org.parley.tally.Indicator.Lengths;
import org.parley.tally.Indicator.People;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The indicators of domain.md section 4, two statements each whatever there is: staff reads them of everything, others of
 * the requests that they may know of, as far as they may. Those that compare two counts: {@link FieldIndicators}.
 */
@Service
@Transactional(readOnly = true)
public class Indicators {

    private final Sums sums;
    private final Tally tally;
    private final Clock clock;
    private final ZoneId zone;

    Indicators(Sums sums, Tally tally, Clock clock, @Value("${parley.zone:Asia/Damascus}") ZoneId zone) {
        this.sums = sums;
        this.tally = tally;
        this.clock = clock;
        this.zone = zone;
    }

    /** How many, told apart by {@code by} and by the measure's details; in order. */
    public Counts counts(Measure measure, By by, Filter filter, Actor who) {
        var figures = sums.of(new Asked(measure, by, filter), who).stream()
                .map(row -> new Indicator(row.of(), row.detail(), row.n(), row.amount()))
                .sorted(Comparator.comparing(Indicator::of).thenComparing(Indicator::detail))
                .toList();
        return new Counts(tally.asOf(), figures);
    }

    /** Median and p90 of what a measure takes in days. Refuses a measure that is no duration. */
    public Lengths lengths(Measure measure, By by, Filter filter, Actor who) {
        if (!measure.isDuration()) throw new IllegalArgumentException("not measured in days: " + measure);
        Map<String, Spread> spreads = new TreeMap<>();
        for (var row : sums.of(new Asked(measure, by, filter).byTime(), who))
            spreads.computeIfAbsent(row.of(), none -> new Spread()).add(row.bucket(), row.n());
        var lengths = spreads.entrySet().stream()
                .map(one -> new Length(
                        one.getKey(),
                        one.getValue().all(),
                        one.getValue().median(),
                        one.getValue().p90()))
                .toList();
        return new Lengths(tally.asOf(), lengths);
    }

    /** What waits for answers, by how long it has waited, in days of the office's zone. */
    public Counts pending(Filter filter, Actor who) {
        var today = LocalDate.now(clock.withZone(zone));
        var ages = new EnumMap<Age, Count>(Age.class);
        for (var row : sums.of(new Asked(Measure.PENDING, By.ALL, filter).byTime(), who))
            ages.merge(Age.of(row.bucket(), today), new Count(row.n(), row.amount()), Count::plus);
        var figures = ages.entrySet().stream()
                .map(age -> new Indicator(
                        "",
                        age.getKey().name(),
                        age.getValue().n(),
                        age.getValue().amount()))
                .toList();
        return new Counts(tally.asOf(), figures);
    }

    /** Movements and people: asked for, approved, departed, reached. */
    public Delivery delivery(Filter filter, Actor who) {
        var counts = counts(Measure.FUNNEL, By.ALL, filter, who);
        var requested = people(counts, "REQUESTED");
        var approved = people(counts, "APPROVED");
        var reached = people(counts, "REACHED");
        return new Delivery(
                counts.asOf(),
                requested,
                approved,
                people(counts, "DEPARTED"),
                reached,
                Share.percent(approved.people(), requested.people()),
                Share.percent(reached.people(), approved.people()),
                Share.percent(reached.people(), requested.people()));
    }

    private static People people(Counts counts, String stage) {
        return counts.indicators().stream()
                .filter(figure -> figure.detail().equals(stage))
                .map(figure -> new People(figure.n(), figure.amount()))
                .findFirst()
                .orElse(new People(0, 0));
    }
}
