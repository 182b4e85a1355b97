package org.parley.tally;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.overview.Follower;
import org.parley.shared.Sql;
import org.parley.tally.Counted.Cell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the counts. Each time it counts a request anew and adds what differs from the last time to the sums, in one
 * transaction that no command waits for and that waits for no command; so it does not matter who counts, how often, or in
 * which order, and nodes take turns.
 */
@Component
public class Tally implements Follower {

    /** So many are counted in one transaction. */
    private static final int BATCH = 200;

    /** A transaction that takes longer than this, on a node that dies at its end, waits for its request's next change. */
    private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(15);

    private static final String BEHIND = """
        select r.id from request r left join tally_state t on t.request_id = r.id
        where coalesce(t.journal_seq, -1)
              < (select coalesce(max(j.seq), 0) from journal j where j.request_id = r.id)
        order by r.opened_at, r.id\
        """;

    private static final String LATELY_BEHIND = """
        select lately.request_id
        from (select j.request_id, max(j.seq) as seq from journal j where j.entered_at >= :since group by j.request_id) lately
             left join tally_state t on t.request_id = lately.request_id
        where coalesce(t.journal_seq, -1) < lately.seq
        order by lately.request_id\
        """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Contributions contributions;
    private final TallyRows rows;
    private final TallySums sums;
    private final Clock clock;

    Tally(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Contributions contributions,
            TallyRows rows,
            TallySums sums,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.contributions = contributions;
        this.rows = rows;
        this.sums = sums;
        this.clock = clock;
    }

    /** When it was counted last. */
    public Instant asOf() {
        return jdbc.sql("select as_of from tally_run where id = 1")
                .query((row, n) -> Sql.instant(row, "as_of"))
                .single();
    }

    /** Counts these requests; those that there are not are left out. */
    public void count(Collection<UUID> requests) {
        var all = List.copyOf(requests);
        for (int from = 0; from < all.size(); from += BATCH) {
            var some = all.subList(from, Math.min(all.size(), from + BATCH));
            transaction.executeWithoutResult(status -> take(some));
        }
    }

    @Override
    public void follow(Collection<UUID> requests) {
        var now = clock.instant();
        count(requests);
        seen(now);
    }

    /** Counts every request of which more was written than was counted, whenever it was written. */
    @Override
    public void catchUp() {
        var now = clock.instant();
        count(jdbc.sql(BEHIND).query(UUID.class).list());
        caughtUp(now);
    }

    /**
     * The same of what was entered since somebody caught up last, such as what a node that died left behind; what it costs
     * does not grow with the history. Rows that are copied in with times of old need {@link #catchUp}.
     */
    @Override
    public void keepUp() {
        var last = caughtUpAt();
        if (last == null) {
            catchUp();
            return;
        }
        var now = clock.instant();
        var since = (last.isBefore(now) ? last : now).minus(LONGEST_TRANSACTION);
        count(jdbc.sql(LATELY_BEHIND)
                .param("since", Sql.utc(since))
                .query(UUID.class)
                .list());
        caughtUp(now);
    }

    private @Nullable Instant caughtUpAt() {
        return jdbc.sql("select caught_up_at from tally_run where id = 1")
                .query((row, n) -> Optional.ofNullable(Sql.instantOrNull(row, "caught_up_at")))
                .single()
                .orElse(null);
    }

    private void caughtUp(Instant moment) {
        seen(moment);
        jdbc.sql("update tally_run set caught_up_at = :now where id = 1")
                .param("now", Sql.utc(moment))
                .update();
    }

    private void seen(Instant moment) {
        jdbc.sql("update tally_run set as_of = :now where id = 1 and as_of < :now")
                .param("now", Sql.utc(moment))
                .update();
    }

    private void take(List<UUID> requests) {
        jdbc.sql("select id from tally_run where id = 1 for update")
                .query(Integer.class)
                .single();
        var before = rows.of(requests);
        var now = contributions.of(requests);
        var differences = new HashMap<Cell, Count>();
        now.forEach((id, counted) -> {
            var last = before.getOrDefault(id, new Counted(id, counted.kind(), 0));
            if (last.saysTheSameAs(counted) && last.journalSeq() == counted.journalSeq()) return;
            last.forEachCell((cell, count) -> differences.merge(cell, count.negated(), Count::plus));
            counted.forEachCell((cell, count) -> differences.merge(cell, count, Count::plus));
        });
        sums.add(differences);
        rows.write(changed(before, now));
    }

    private static List<Counted> changed(Map<UUID, Counted> before, Map<UUID, Counted> now) {
        return now.values().stream()
                .filter(counted -> {
                    var last = before.get(counted.id());
                    return last == null || last.journalSeq() != counted.journalSeq() || !last.saysTheSameAs(counted);
                })
                .toList();
    }
}
