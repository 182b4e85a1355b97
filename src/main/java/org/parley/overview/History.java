package org.parley.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.movement.Outcome;
import org.parley.request.Course;
import org.parley.request.Decision;
import org.parley.request.Kind;
import org.parley.security.Actor;
import org.parley.shared.Page;
import org.parley.shared.Sql;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The requests that are over, whichever way, as far as their reader may know of them; what ended last comes first. */
@Service
@Transactional(readOnly = true)
public class History {

    private final JdbcClient jdbc;
    private final ZoneId zone;

    History(JdbcClient jdbc, @Value("${parley.zone:Asia/Damascus}") ZoneId zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    /**
     * What to show. {@code party}: in which that party was asked or informed; whoever is not staff can ask for the own one
     * only. {@code from} and {@code to} are days in the office's zone on which it ended, both included.
     */
    public record Filter(
            @Nullable String text,
            @Nullable Kind kind,
            @Nullable Decision decision,
            @Nullable Outcome outcome,
            @Nullable String party,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        public static final Filter NONE = new Filter(null, null, null, null, null, null, null);
    }

    /**
     * One request that is over. People asked for and people reached are two figures that are never added or mixed;
     * {@code outcome} is what became of a movement, where there was one.
     */
    public record Row(
            UUID id,
            String reference,
            Kind kind,
            String title,
            Decision decision,
            Course course,
            @Nullable Outcome outcome,
            @Nullable Integer peopleAsked,
            @Nullable Integer peopleReached,
            Instant openedAt,
            Instant endedAt) {}

    private static final String ROWS = """
            select r.id, r.reference, r.kind, r.title, [decision r] as shown, r.course, r.people, r.opened_at, r.changed_at,
                   m.outcome, m.people_reached
            from request r left join movement m on m.request_id = r.id
            where r.course in ('ENDED', 'CANCELLED') and [seen r.id] and [still r.id]""";

    private static final String OLDER = " and (r.changed_at, r.id) < (:endedAt, :lastId)";

    private static final String NEWEST_FIRST = " order by r.changed_at desc, r.id desc limit :rows";

    /** Only the parties of which the reader may know that they were asked. */
    private static final String WITH_PARTY = """
            (exists (select 1 from slot s
                     where s.request_id = r.id and s.party_code = :asked and [own s.party_code])
             or exists (select 1 from notice n
                        where n.request_id = r.id and n.party_code = :asked and [own n.party_code]))""";

    /** The rows after this key, at most {@code limit} and never more than 200. */
    public Page<Row> page(Filter filter, Actor who, @Nullable String after, int limit) {
        var sight = Sight.of(who);
        var size = Keyset.limit(limit);
        var query = ROWS + conditions(filter) + (after == null ? "" : OLDER) + NEWEST_FIRST;
        var asked = bound(sight.ask(jdbc, query), filter).param("rows", size + 1);
        if (after != null) {
            var key = Keyset.read(after);
            asked = asked.param("endedAt", Sql.utc(key.at())).param("lastId", key.id());
        }
        return Keyset.page(asked.query(History::row).list(), size, row -> new Keyset(row.endedAt, row.id).toString());
    }

    private static String conditions(Filter filter) {
        var conditions = new StringBuilder();
        if (Sought.pattern(filter.text) != null) conditions.append(" and ").append(Sought.CONDITION);
        if (filter.kind != null) conditions.append(" and r.kind = :kind");
        if (filter.decision != null) conditions.append(" and [decision r] = :decision");
        if (filter.outcome != null) conditions.append(" and m.outcome = :outcome");
        if (filter.party != null) conditions.append(" and ").append(WITH_PARTY);
        if (filter.from != null) conditions.append(" and r.changed_at >= :from");
        if (filter.to != null) conditions.append(" and r.changed_at < :until");
        return conditions.toString();
    }

    private JdbcClient.StatementSpec bound(JdbcClient.StatementSpec asked, Filter filter) {
        return asked.param("text", Sought.pattern(filter.text))
                .param("kind", name(filter.kind))
                .param("decision", name(filter.decision))
                .param("outcome", name(filter.outcome))
                .param("asked", filter.party)
                .param("from", beginOf(filter.from))
                .param("until", filter.to == null ? null : beginOf(filter.to.plusDays(1)));
    }

    private @Nullable Object beginOf(@Nullable LocalDate day) {
        return day == null ? null : Sql.utc(day.atStartOfDay(zone).toInstant());
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var outcome = row.getString("outcome");
        return new Row(
                Sql.uuid(row, "id"),
                row.getString("reference"),
                Kind.valueOf(row.getString("kind")),
                row.getString("title"),
                Decision.valueOf(row.getString("shown")),
                Course.valueOf(row.getString("course")),
                outcome == null ? null : Outcome.valueOf(outcome),
                Sql.integerOrNull(row, "people"),
                Sql.integerOrNull(row, "people_reached"),
                Sql.instant(row, "opened_at"),
                Sql.instant(row, "changed_at"));
    }
}
