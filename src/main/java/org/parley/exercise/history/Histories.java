package org.parley.exercise.history;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.parley.request.References;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Believable histories in any number, all over: some thirty stories told by commands, then copied with times over several
 * years, places, parties and figures of their own. For the demonstration, for tests and for measurements.
 */
@Component
@Profile("!production")
public class Histories {

    private static final Logger LOG = LoggerFactory.getLogger(Histories.class);

    private static final int YEARS = 6;
    private static final LocalDate EARLIEST = LocalDate.of(2013, 1, 7);
    private static final int A_STEP = 1_000;

    private final Narrator narrator;
    private final Terrain terrain;
    private final References references;
    private final DataSource database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    private @Nullable List<Told> told;

    Histories(
            Narrator narrator,
            Terrain terrain,
            References references,
            DataSource database,
            TransactionTemplate transaction,
            Clock clock) {
        this.narrator = narrator;
        this.terrain = terrain;
        this.references = references;
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Does the database hold generated requests? */
    public boolean areThere() {
        return Boolean.TRUE.equals(transaction.execute(status -> terrain.isThere()));
    }

    /**
     * Writes exactly so many requests, of the last years and all over, beside the few that they are copied from. The same
     * seed gives the same; another one gives others, also in the same database. Not within a transaction, and while nobody
     * else opens requests.
     */
    public synchronized void fill(int requests, long seed) {
        var lots = numbered(lots(requests, seed));
        LOG.info("{} stories are told; writing {} generated requests", stories().size(), requests);
        var written = new AtomicInteger();
        var loader = new Loader(database, more -> report(written.addAndGet(more), more, lots.size()));
        loader.write(0, lots.size(), no -> copy(lots.get(no), no, seed));
    }

    private static void report(int written, int more, int all) {
        if (written / A_STEP > (written - more) / A_STEP || written == all)
            LOG.info("{} of {} generated histories are written", written, all);
    }

    static Copy copy(Lot lot, int no, long seed) {
        return new Copy(lot.told().template(), new Drawn(lot, no, seed));
    }

    /** What would be written, not numbered yet. */
    synchronized List<Lot> lots(int requests, long seed) {
        return new Lots(stories(), first(), today(), seed).draw(requests);
    }

    /** Told once in the life of the program. */
    synchronized List<Told> stories() {
        var known = told;
        if (known != null) return known;
        LOG.info("Telling the stories of which generated requests are copies");
        var heard = Objects.requireNonNull(transaction.execute(status -> narrator.tell(first())));
        known = Objects.requireNonNull(transaction.execute(status -> narrator.read(heard)));
        told = known;
        return known;
    }

    private LocalDate today() {
        return clock.instant().atZone(Terrain.DAMASCUS).toLocalDate();
    }

    /** A Monday. */
    private LocalDate first() {
        var years = today().minusYears(YEARS).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        return years.isBefore(EARLIEST) ? EARLIEST : years;
    }

    /** Each series of numbers is taken as one block. */
    List<Lot> numbered(List<Lot> lots) {
        var counts = new HashMap<Lot.Series, Integer>();
        for (var lot : lots) for (var series : lot.series()) counts.merge(series, 1, Integer::sum);
        Map<Lot.Series, Integer> next = new HashMap<>();
        transaction.executeWithoutResult(status -> counts.forEach(
                (series, count) -> next.put(series, references.block(series.prefix(), series.year(), count))));
        var numbered = new ArrayList<Lot>();
        for (var lot : lots)
            numbered.add(lot.numbered(lot.series().stream()
                    .map(series -> next.merge(series, 1, Integer::sum) - 1)
                    .toList()));
        return numbered;
    }
}
