package org.parley.journal;

import static org.parley.shared.Sql.instant;
import static org.parley.shared.Sql.utc;
import static org.parley.shared.Sql.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.parley.shared.Changed;
import org.parley.shared.Doer;
import org.parley.shared.Held;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes what happened, and checks that nothing of it was changed, inserted or taken out since. */
@Component
public class Journal {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final Held<UUID, End> ends = new Held<>();
    private final Held<Journal, List<Link>> unwritten = new Held<>();

    Journal(JdbcClient jdbc, NamedParameterJdbcOperations batches, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Adds an entry to its request's chain, in the running transaction. The caller holds the lock of the request's head
     * row, so entries of one request never race for a place.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(JournalEntry entry) {
        Doer.is(entry.actor(), entry.requestId());
        unwritten.getOr(this, () -> Optional.of(begin())).orElseThrow().add(linked(entry));
        events.publishEvent(new Changed(entry.requestId()));
    }

    /** All that one transaction enters goes to the database in one trip, at its end and within it. */
    private List<Link> begin() {
        var links = new ArrayList<Link>();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                insert(links);
            }
        });
        return links;
    }

    private Link linked(JournalEntry entry) {
        var last = ends.get(entry.requestId()).orElseGet(() -> last(entry.requestId()));
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var link = Link.of(entry, last.seq() + 1, now, last.hash());
        ends.put(entry.requestId(), new End(link.seq(), link.hash()));
        return link;
    }

    /** The chain of a request that was opened a moment ago: it has no entry yet. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(UUID requestId) {
        ends.put(requestId, new End(0, Link.BEFORE_THE_FIRST));
    }

    /** Under the request's lock: where its chain ends, as read by the way; what this transaction entered stands. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void endsAt(UUID requestId, int seq, String hash) {
        if (ends.get(requestId).isEmpty()) ends.put(requestId, new End(seq, hash));
    }

    /** Recomputes the whole chain of a request; finds what was changed, put in between or taken out before the end. */
    @Transactional(readOnly = true)
    public Verification verify(UUID requestId) {
        var stored = chain(requestId);
        var previous = new End(0, Link.BEFORE_THE_FIRST);
        for (var next : stored) {
            if (!next.follows(previous)) return new Verification(stored.size(), previous.seq() + 1);
            previous = new End(next.link().seq(), next.hash());
        }
        return new Verification(stored.size(), null);
    }

    private End last(UUID requestId) {
        return jdbc.sql("""
                        select seq, hash from journal where request_id = :request
                        order by seq desc fetch first 1 row only
                        """)
                .param("request", requestId)
                .query((row, n) -> new End(row.getInt("seq"), row.getString("hash")))
                .optional()
                .orElse(new End(0, Link.BEFORE_THE_FIRST));
    }

    private void insert(List<Link> links) {
        batches.batchUpdate("""
                insert into journal (request_id, seq, entry_key, args, actor, party_code, confined,
                    event_at, entered_at, prev_hash, hash)
                values (:request, :seq, :key, :args, :actor, :party, :confined,
                    :eventAt, :enteredAt, :previous, :hash)
                """, links.stream().map(Journal::values).toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource values(Link link) {
        return new MapSqlParameterSource()
                .addValue("request", link.requestId())
                .addValue("seq", link.seq())
                .addValue("key", link.key())
                .addValue("args", link.args())
                .addValue("actor", link.actor())
                .addValue("party", link.party())
                .addValue("confined", link.staffOnly())
                .addValue("eventAt", utc(link.eventAt()))
                .addValue("enteredAt", utc(link.enteredAt()))
                .addValue("previous", link.previousHash())
                .addValue("hash", link.hash());
    }

    private List<Stored> chain(UUID requestId) {
        return jdbc.sql("select * from journal where request_id = :request order by seq")
                .param("request", requestId)
                .query((row, n) -> new Stored(link(row), row.getString("hash")))
                .list();
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                uuid(row, "request_id"),
                row.getInt("seq"),
                row.getString("entry_key"),
                row.getString("args"),
                row.getString("actor"),
                row.getString("party_code"),
                row.getBoolean("confined"),
                instant(row, "event_at"),
                instant(row, "entered_at"),
                row.getString("prev_hash"));
    }

    /** Where a chain ends so far. */
    private record End(int seq, String hash) {}

    private record Stored(Link link, String hash) {

        boolean follows(End previous) {
            return link.seq() == previous.seq() + 1
                    && link.previousHash().equals(previous.hash())
                    && link.hash().equals(hash);
        }
    }
}
