package org.parley.tally;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.security.Actor;
import org.parley.tally.Reach.Place;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Indicators of domain.md section 4 that compare two counts, three statements each whatever there is; staff reads them. */
@Service
@Transactional(readOnly = true)
public class FieldIndicators {

    private static final long MINUTES_OF_A_DAY = 1_440;

    private final Sums sums;
    private final Tally tally;

    FieldIndicators(Sums sums, Tally tally) {
        this.sums = sums;
        this.tally = tally;
    }

    /** Violations in 24 hours of pause, of pauses that are over; in order. */
    public Calm calm(By by, Filter filter, Actor who) {
        var held = new TreeMap<String, Long>();
        for (var row : sums.of(new Asked(Measure.PAUSE, by, filter), who))
            if (row.detail().equals("HELD")) held.merge(row.of(), row.amount(), Long::sum);
        var violations = new TreeMap<String, Long>();
        for (var row : sums.of(new Asked(Measure.PAUSE_VIOLATION, by, filter), who))
            violations.merge(row.of(), row.n(), Long::sum);
        var all = new TreeSet<>(held.keySet());
        all.addAll(violations.keySet());
        var rows = all.stream()
                .map(of -> row(of, violations.getOrDefault(of, 0L), held.getOrDefault(of, 0L)))
                .toList();
        return new Calm(tally.asOf(), rows);
    }

    private static Calm.Row row(String of, long violations, long minutes) {
        return new Calm.Row(of, violations, minutes, per24Hours(violations, minutes));
    }

    /** To one decimal, a half rounded up; of no time there is no rate. */
    static @Nullable BigDecimal per24Hours(long violations, long minutes) {
        if (minutes == 0) return null;
        return BigDecimal.valueOf(violations * MINUTES_OF_A_DAY)
                .divide(BigDecimal.valueOf(minutes), 1, RoundingMode.HALF_UP);
    }

    /** Places asked for and reached, and people reached there: counted each time, and each place's most; in order. */
    public Reach reach(Filter filter, Actor who) {
        var asked = sums.of(new Asked(Measure.PLACE_ASKED, By.ALL, filter), who).stream()
                .collect(toMap(Sums.Row::detail, Sums.Row::n, Long::sum, TreeMap::new));
        var reached = new TreeMap<String, Place>();
        for (var row : sums.of(new Asked(Measure.PLACE, By.ALL, filter).byTime(), who))
            reached.merge(row.detail(), place(row, asked), FieldIndicators::both);
        var places = List.copyOf(reached.values());
        return new Reach(
                tally.asOf(),
                asked.size(),
                places.size(),
                places.stream().mapToLong(Place::cumulative).sum(),
                places.stream().mapToLong(Place::unique).sum(),
                places);
    }

    private static Place place(Sums.Row row, Map<String, Long> asked) {
        return new Place(row.detail(), asked.getOrDefault(row.detail(), 0L), row.n(), row.amount(), row.bucket());
    }

    private static Place both(Place one, Place other) {
        return new Place(
                one.area(),
                one.asked(),
                one.movements() + other.movements(),
                one.cumulative() + other.cumulative(),
                Math.max(one.unique(), other.unique()));
    }
}
