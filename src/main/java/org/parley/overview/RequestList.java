package org.parley.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.request.Course;
import org.parley.request.Decision;
import org.parley.request.Kind;
import org.parley.request.TermsCodec;
import org.parley.security.Actor;
import org.parley.shared.Page;
import org.parley.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The requests that a reader may know of, newest first. */
@Service
@Transactional(readOnly = true)
public class RequestList {

    /** Counting stops here: an exact count of a long list costs more than it tells. */
    public static final int CAP = 1000;

    private final JdbcClient jdbc;
    private final TermsCodec codec;

    RequestList(JdbcClient jdbc, TermsCodec codec) {
        this.jdbc = jdbc;
        this.codec = codec;
    }

    /**
     * What to show: text found in reference, title or the names of its places, and where it stands. Plans have a list of
     * their own and stand here only where their kind is asked for. A decision is compared with
     * the one that the reader is shown, or the filter would tell what the list does not.
     */
    public record Filter(
            @Nullable String text,
            @Nullable Kind kind,
            @Nullable Decision decision,
            @Nullable Course course,
            boolean openOnly) {

        public static final Filter NONE = new Filter(null, null, null, null, false);

        public Filter {
            text = text == null || text.isBlank() ? null : text.strip();
        }

        /** Everything but the text. */
        public Filter withoutText() {
            return new Filter(null, kind, decision, course, openOnly);
        }
    }

    /**
     * One request as the reader may know it; {@code progress} is null for all but staff, {@code declaredBy} for most.
     * {@code found}: where it holds what was looked for.
     */
    public record Row(
            UUID id,
            String reference,
            Kind kind,
            String title,
            Decision decision,
            Course course,
            @Nullable Integer people,
            Instant startsAt,
            Instant endsAt,
            @Nullable String declaredBy,
            boolean emergency,
            Instant openedAt,
            @Nullable Progress progress,
            List<Found> found) {

        private Row with(@Nullable Progress progress) {
            return with(progress, found);
        }

        /** The same, with where it was found. */
        public Row foundIn(List<Found> found) {
            return with(progress, found);
        }

        private Row with(@Nullable Progress progress, List<Found> found) {
            return new Row(
                    id,
                    reference,
                    kind,
                    title,
                    decision,
                    course,
                    people,
                    startsAt,
                    endsAt,
                    declaredBy,
                    emergency,
                    openedAt,
                    progress,
                    found);
        }
    }

    private static final String COLUMNS =
            "select r.*, [decision r] as shown_decision, [course r] as shown_course, [last r] as last_terms, "
                    + PageRows.EMERGENCY;

    /** The rows after this key, at most {@code limit} and never more than 200. */
    public Page<Row> page(Filter filter, Actor who, @Nullable String after, int limit) {
        var query = COLUMNS + " from request r where " + Narrowed.conditions(filter)
                + (after == null ? "" : " and (r.opened_at, r.id) < (:openedAt, :lastId)")
                + " order by r.opened_at desc, r.id desc limit :rows";
        return page(query, filter, Map.of(), who, after, limit);
    }

    /** The same, of the requests that these ways lead to; one statement reads as many rows of each way as of the page. */
    public Page<Row> page(Filter filter, Ways ways, Actor who, @Nullable String after, int limit) {
        if (ways.leadNowhere()) return new Page<>(List.of(), null);
        var query = COLUMNS + " from (" + ways.newest(Narrowed.conditions(filter), after != null) + ") led"
                + " join request r on r.id = led.request_id order by led.opened_at desc, led.request_id desc limit :rows";
        return page(query, filter, ways.values(), who, after, limit);
    }

    private Page<Row> page(
            String query, Filter filter, Map<String, ?> values, Actor who, @Nullable String after, int limit) {
        var sight = Sight.of(who);
        var size = Keyset.limit(limit);
        var asked =
                Narrowed.bound(sight.ask(jdbc, query), filter).params(values).param("rows", size + 1);
        if (after != null) {
            var key = Keyset.read(after);
            asked = asked.param("openedAt", Sql.utc(key.at())).param("lastId", key.id());
        }
        var page = Keyset.page(asked.query((row, number) -> row(row)).list(), size, row -> key(row));
        return new Page<>(withProgress(page.rows(), sight), page.next());
    }

    /** How many there are; a thousand means a thousand or more. */
    public int count(Filter filter, Actor who) {
        var query = "select count(*) from (select r.id from request r where " + Narrowed.conditions(filter)
                + " limit :rows) counted";
        return count(query, filter, Map.of(), who);
    }

    /** The same, of the requests that these ways lead to. */
    public int count(Filter filter, Ways ways, Actor who) {
        if (ways.leadNowhere()) return 0;
        var query = "select count(*) from (" + ways.newest(Narrowed.conditions(filter), false) + ") counted";
        return Math.min(CAP, count(query, filter, ways.values(), who));
    }

    private int count(String query, Filter filter, Map<String, ?> values, Actor who) {
        return Narrowed.bound(Sight.of(who).ask(jdbc, query), filter)
                .params(values)
                .param("rows", CAP)
                .query(Integer.class)
                .single();
    }

    private List<Row> withProgress(List<Row> rows, Sight sight) {
        var asking = rows.stream().filter(row -> !row.kind.isExternal()).map(Row::id);
        var progress = Progress.of(asking.toList(), jdbc, sight);
        return rows.stream().map(row -> row.with(progress.get(row.id))).toList();
    }

    private static String key(Row row) {
        return new Keyset(row.openedAt, row.id).toString();
    }

    private Row row(ResultSet row) throws SQLException {
        var told = Told.of(row, codec);
        return new Row(
                Sql.uuid(row, "id"),
                row.getString("reference"),
                Kind.valueOf(row.getString("kind")),
                told.title(),
                Decision.valueOf(row.getString("shown_decision")),
                Course.valueOf(row.getString("shown_course")),
                told.people(),
                told.startsAt(),
                told.endsAt(),
                row.getString("declared_by"),
                row.getString("emergency_reason") != null,
                Sql.instant(row, "opened_at"),
                null,
                List.of());
    }
}
