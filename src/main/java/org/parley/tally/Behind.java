package org.parley.tally;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.overview.Keyset;
import org.parley.overview.Sight;
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

/** The requests behind a figure, the newest first, as far as the reader may know of them; one statement a page. */
@Service
@Transactional(readOnly = true)
public class Behind {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ZoneId zone;

    Behind(JdbcClient jdbc, Clock clock, @Value("${parley.zone:Asia/Damascus}") ZoneId zone) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.zone = zone;
    }

    /** One request that the figure counts. */
    public record Row(
            UUID id,
            String reference,
            Kind kind,
            String title,
            Decision decision,
            Course course,
            @Nullable Integer people,
            Instant openedAt) {}

    private static final String ROWS = """
        select r.id, r.reference, r.kind, r.title, r.people, r.opened_at,
               [decision r] as shown_decision, [course r] as shown_course
        from request r
        where [seen r.id] and [still r.id] and exists (
            select 1 from tally_row t
            where t.request_id = r.id and t.measure = :measure and t.of_month between :first and :last and %s)\
        """;

    private static final String OLDER = " and (r.opened_at, r.id) < (:openedAt, :lastId)";

    private static final String NEWEST_FIRST = " order by r.opened_at desc, r.id desc limit :rows";

    /** Of one detail of the measure, or of all; of what is pending an {@link Age}, of a step one version of it or all. */
    public Page<Row> page(
            Measure measure, @Nullable String detail, Filter filter, Actor who, @Nullable String after, int limit) {
        var sight = Sight.of(who);
        var size = Keyset.limit(limit);
        if (!new Asked(measure, By.ALL, filter).isFor(sight)) return new Page<>(List.of(), null);
        var query = ROWS.formatted(conditions(measure, detail, filter, sight))
                + others(measure, filter)
                + (after == null ? "" : OLDER)
                + NEWEST_FIRST;
        var asked = bound(sight.ask(jdbc, query), measure, detail, filter).param("rows", size + 1);
        if (after != null) {
            var key = Keyset.read(after);
            asked = asked.param("openedAt", Sql.utc(key.at())).param("lastId", key.id());
        }
        return Keyset.page(asked.query(Behind::row).list(), size, row -> new Keyset(row.openedAt, row.id).toString());
    }

    private static String conditions(Measure measure, @Nullable String detail, Filter filter, Sight sight) {
        var conditions = new StringBuilder(Readable.condition(measure));
        if (measure == Measure.PENDING && detail != null)
            conditions.append(" and t.bucket between :oldest and :newest");
        else if (detail != null && measure.isOfSteps() && !detail.contains(":"))
            conditions.append(" and t.detail like :anyVersion");
        else if (detail != null)
            conditions.append(" and ").append(Readable.detail(sight, measure)).append(" = :detail");
        if (filter.kind() != null && !measure.isOfSteps()) conditions.append(" and t.kind = :kind");
        if (filter.party() != null && isWhose(measure)) conditions.append(" and t.party = :asked");
        return conditions.toString();
    }

    private static String others(Measure measure, Filter filter) {
        var area = " and exists (select 1 from tally_area a where a.request_id = r.id and a.area = :area)";
        var party = " and exists (select 1 from tally_party p where p.request_id = r.id and p.party = :asked)";
        return (filter.area() == null ? "" : area) + (filter.party() == null || isWhose(measure) ? "" : party);
    }

    /** Is a party's figure its own, rather than of all requests in which it was asked? */
    private static boolean isWhose(Measure measure) {
        return measure.isOfParties() || measure.isOfSteps() || measure == Measure.VIOLATION;
    }

    private JdbcClient.StatementSpec bound(
            JdbcClient.StatementSpec asked, Measure measure, @Nullable String detail, Filter filter) {
        var today = LocalDate.now(clock.withZone(zone));
        var age = Arrays.stream(Age.values())
                .filter(one -> one.name().equals(detail))
                .findFirst();
        return asked.param("measure", measure.name())
                .param("first", filter.first())
                .param("last", filter.last())
                .param("detail", detail)
                .param("anyVersion", detail == null ? null : detail.replaceFirst("/", ":%/"))
                .param("oldest", age.map(one -> one.firstDay(today)).orElse(1))
                .param("newest", age.map(one -> one.lastDay(today)).orElse(0))
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("area", filter.area())
                .param("asked", filter.party());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                Sql.uuid(row, "id"),
                row.getString("reference"),
                Kind.valueOf(row.getString("kind")),
                Objects.toString(row.getString("title"), ""),
                Decision.valueOf(row.getString("shown_decision")),
                Course.valueOf(row.getString("shown_course")),
                Sql.integerOrNull(row, "people"),
                Sql.instant(row, "opened_at"));
    }
}
