package org.parley.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.request.Course;
import org.parley.security.Actor;
import org.parley.shared.Page;
import org.parley.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plans that a reader may know of, newest first. */
@Service
@Transactional(readOnly = true)
public class PlanList {

    private final JdbcClient jdbc;

    PlanList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Text found in reference or name whatever its case. */
    public record Filter(@Nullable String text, boolean openOnly) {

        public static final Filter NONE = new Filter(null, false);
    }

    /** One plan as the reader may know it; {@code counts} is null for all but staff. */
    public record Row(
            UUID id,
            String reference,
            String name,
            @Nullable Integer people,
            Course course,
            Instant startsAt,
            Instant endsAt,
            Instant openedAt,
            @Nullable Counts counts) {

        private Row with(@Nullable Counts counts) {
            return new Row(id, reference, name, people, course, startsAt, endsAt, openedAt, counts);
        }
    }

    /** How many points there are; agreed by the parties; pauses that hold; movements on the road; over. */
    public record Counts(int points, int agreed, int inEffect, int onTheRoad, int over) {

        private static final Counts NONE = new Counts(0, 0, 0, 0, 0);
    }

    /** The rows after this key, at most {@code limit} and never more than 200. */
    public Page<Row> page(Filter filter, Actor who, @Nullable String after, int limit) {
        var sight = Sight.of(who);
        var size = Keyset.limit(limit);
        var text = Sought.pattern(filter.text);
        var query = "select r.*, " + PlanPage.COURSE + " from request r where r.kind = 'PLAN' and [seen r.id]"
                + (text == null ? "" : TEXT)
                + (filter.openOnly ? " and r.course not in ('ENDED', 'CANCELLED')" : "")
                + (after == null ? "" : " and (r.opened_at, r.id) < (:openedAt, :lastId)")
                + " order by r.opened_at desc, r.id desc limit :rows";
        var asked = sight.ask(jdbc, query).param("text", text).param("rows", size + 1);
        if (after != null) {
            var key = Keyset.read(after);
            asked = asked.param("openedAt", Sql.utc(key.at())).param("lastId", key.id());
        }
        var page = Keyset.page(asked.query(PlanList::row).list(), size, row -> key(row));
        return new Page<>(withCounts(page.rows(), sight), page.next());
    }

    private List<Row> withCounts(List<Row> rows, Sight sight) {
        if (rows.isEmpty() || !sight.staff()) return rows;
        var counts = counts(rows.stream().map(Row::id).toList(), sight);
        return rows.stream()
                .map(row -> row.with(counts.getOrDefault(row.id, Counts.NONE)))
                .toList();
    }

    private Map<UUID, Counts> counts(List<UUID> plans, Sight sight) {
        var found = new HashMap<UUID, Counts>();
        sight.ask(jdbc, COUNTS).param("ids", plans).query(row -> {
            found.put(
                    row.getObject("plan_id", UUID.class),
                    new Counts(
                            row.getInt("points"),
                            row.getInt("agreed"),
                            row.getInt("in_effect"),
                            row.getInt("on_the_road"),
                            row.getInt("done")));
        });
        return found;
    }

    private static String key(Row row) {
        return new Keyset(row.openedAt, row.id).toString();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                Sql.uuid(row, "id"),
                row.getString("reference"),
                row.getString("title"),
                Sql.integerOrNull(row, "people"),
                Course.valueOf(row.getString("shown_course")),
                Sql.instant(row, "starts_at"),
                Sql.instant(row, "ends_at"),
                Sql.instant(row, "opened_at"),
                null);
    }

    private static final String TEXT =
            " and (lower(r.reference) like :text escape '!' or lower(r.title) like :text escape '!')";

    private static final String COUNTS = """
            select p.plan_id, count(*) as points,
                   count(case when r.decision = 'CLEAR' then 1 end) as agreed,
                   count(case when r.course = 'IN_EFFECT' then 1 end) as in_effect,
                   count(case when r.course in ('UNDER_WAY', 'ARRIVED') then 1 end) as on_the_road,
                   count(case when r.course in ('ENDED', 'CANCELLED') then 1 end) as done
            from plan_point p join request r on r.id = p.request_id
            where p.plan_id in (:ids) and [staff] group by p.plan_id""";
}
