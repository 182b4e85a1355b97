package org.parley.overview;

import java.util.UUID;
import org.parley.overview.Holding.Call;
import org.parley.overview.Holding.Held;
import org.parley.security.Actor;
import org.parley.security.Forbidden;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What holds a movement, for staff only: it names violations, and what other parties took back. */
@Service
@Transactional(readOnly = true)
public class Holdings {

    /** What the cause is, beside its name. */
    private static final String SOURCE = """
            v.kind as violation_kind, v.place, s.party_code as party""";

    private static final String FROM_SOURCE = """
            left join violation v on v.id = x.source_id
            left join answer a on a.id = x.source_id
            left join slot s on s.id = a.slot_id""";

    private static final String HOLDS = """
            select x.id, x.cause, x.note, x.placed_by, x.since, x.until, x.ending, x.released_by, x.release_reason, %s
            from hold x %s
            where x.request_id = :id and [seen x.request_id] and [staff]
            order by case when x.until is null then 0 else 1 end, x.since desc, x.id""".formatted(SOURCE, FROM_SOURCE);

    private static final String CALLS = """
            select x.id, x.cause, x.asked_at, x.due_at, x.decision, x.note, x.decided_by, x.decided_at, x.closed_at, %s
            from leader_call x %s
            where x.request_id = :id and [seen x.request_id] and [staff]
            order by case when x.decision is null and x.closed_at is null then 0 else 1 end, x.asked_at desc, x.id""".formatted(SOURCE, FROM_SOURCE);

    private final JdbcClient jdbc;

    Holdings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Refuses whoever is not staff before anything is looked up. */
    public Holding of(UUID id, Actor who) {
        if (!who.isStaff()) throw new Forbidden();
        var sight = Sight.of(who);
        Seen.find(id, jdbc, sight);
        return new Holding(
                sight.ask(jdbc, HOLDS, id).query(new RecordRows<>(Held.class)).list(),
                sight.ask(jdbc, CALLS, id).query(new RecordRows<>(Call.class)).list());
    }
}
