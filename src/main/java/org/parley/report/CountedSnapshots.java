package org.parley.report;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.parley.overview.RecordRows;
import org.parley.overview.Sight;
import org.parley.report.Snapshot.Count;
import org.parley.report.Snapshot.Moving;
import org.parley.report.Snapshot.PartyRow;
import org.parley.report.Snapshot.Pause;
import org.parley.report.Snapshot.Pending;
import org.parley.request.Kind;
import org.parley.security.Actor;
import org.parley.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Counted from the tables, one query per figure, each with what its reader may know inside. */
@Component
class CountedSnapshots implements SnapshotSource {

    private static final String DECISIONS = """
            select known.what, count(*) as requests, sum(known.people) as people
            from (select [decision r] as what, case when [still r.id] then r.people end as people
                  from request r where r.kind in (:kinds) and [seen r.id]) known
            group by known.what order by known.what""";

    private static final String OUTCOMES = """
            select m.outcome as what, count(*) as requests, sum(m.people_reached) as people
            from movement m join request r on r.id = m.request_id
            where m.outcome is not null and [seen r.id] and [still r.id]
            group by m.outcome order by m.outcome""";

    private static final String PENDING = """
            select count(case when s.asked_at > :weekAgo then 1 end) as under_a_week,
                   count(case when s.asked_at <= :weekAgo and s.asked_at > :monthAgo then 1 end) as under_four_weeks,
                   count(case when s.asked_at <= :monthAgo then 1 end) as longer,
                   count(case when s.due_at <= :now then 1 end) as overdue
            from slot s join request r on r.id = s.request_id
            where s.state = 'OPEN' and s.role = 'BLOCKING' and s.terms_version = r.terms_version
              and [own s.party_code] and [seen r.id]""";

    private static final String PARTIES = """
            select p.code, p.name_en, p.name_ar, count(*) as asked,
                   count(case when a.decision in ('APPROVE', 'SUPPORT') then 1 end) as approved,
                   count(case when a.decision in ('APPROVE_IN_PART', 'APPROVE_WITH_CONDITIONS', 'COUNTER_PROPOSE') then 1
                         end) as in_part,
                   count(case when a.decision in ('REJECT', 'NOT_SUPPORT') then 1 end) as denied,
                   count(case when s.state = 'NO_REPLY' and a.id is null then 1 end) as no_reply,
                   count(case when s.state = 'OPEN' and a.id is null then 1 end) as open
            from slot s join party p on p.code = s.party_code
            left join answer a on a.slot_id = s.id and a.seq = (
                select max(given.seq) from answer given
                where given.slot_id = s.id and given.withdrawn_at is null and given.decision <> 'ASK')
            where s.state not in ('SUPERSEDED', 'DROPPED') and [own s.party_code] and [seen s.request_id]
            group by p.code, p.name_en, p.name_ar order by p.code""";

    private static final String PAUSES = """
            select r.id, r.reference, r.title, coalesce(w.took_effect_at, w.starts_at) as starts_at, w.ends_at
            from pause_window w join request r on r.id = w.request_id
            where w.state = 'IN_EFFECT' and [seen r.id] and [still r.id] order by w.ends_at, r.id limit 100""";

    private static final String MOVING = """
            select r.id, r.reference, r.kind, r.title, m.departed_at, r.people
            from movement m join request r on r.id = m.request_id
            where m.departed_at is not null and m.arrived_at is null and r.course = 'UNDER_WAY'
              and [seen r.id] and [still r.id] order by m.departed_at, r.id limit 100""";

    private final JdbcClient jdbc;

    CountedSnapshots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Snapshot of(Actor who, Instant now) {
        var sight = Sight.of(who);
        var reads = sight.staff() || sight.party() != null;
        var kinds = Kind.negotiated().stream().map(Kind::name).toList();
        return new Snapshot(
                now,
                rows(sight.ask(jdbc, DECISIONS).param("kinds", kinds), Count.class),
                rows(sight.ask(jdbc, OUTCOMES), Count.class),
                reads,
                reads ? pending(sight, now) : new Pending(0, 0, 0, 0),
                reads ? rows(sight.ask(jdbc, PARTIES), PartyRow.class) : List.of(),
                rows(sight.ask(jdbc, PAUSES), Pause.class),
                rows(sight.ask(jdbc, MOVING), Moving.class));
    }

    private Pending pending(Sight sight, Instant now) {
        return sight.ask(jdbc, PENDING)
                .param("now", Sql.utc(now))
                .param("weekAgo", Sql.utc(now.minus(Duration.ofDays(7))))
                .param("monthAgo", Sql.utc(now.minus(Duration.ofDays(28))))
                .query(new RecordRows<>(Pending.class))
                .single();
    }

    private static <T> List<T> rows(StatementSpec asked, Class<T> type) {
        return asked.query(new RecordRows<>(type)).list();
    }
}
