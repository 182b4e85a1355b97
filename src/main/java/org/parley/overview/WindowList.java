package org.parley.overview;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.request.Course;
import org.parley.request.Decision;
import org.parley.request.Kind;
import org.parley.security.Actor;
import org.parley.shared.Page;
import org.parley.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The windows of agreed pauses: those ahead or in effect, what ends first at the top, and those that are over. With each,
 * the movements that need it, as far as the reader may know of them, and for staff how often it was violated.
 */
@Service
@Transactional(readOnly = true)
public class WindowList {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcClient jdbc;

    WindowList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One window; times are moments, {@code zone} is the one in which its hours were agreed. */
    public record Row(
            UUID id,
            String reference,
            String title,
            String state,
            ZoneId zone,
            Instant startsAt,
            Instant endsAt,
            @Nullable Instant endedAt,
            List<Relying> relying,
            List<Violations> violations) {

        private Row with(List<Relying> relying, List<Violations> violations) {
            return new Row(id, reference, title, state, zone, startsAt, endsAt, endedAt, relying, violations);
        }
    }

    /** A movement that needs the window, and is not over. */
    public record Relying(
            UUID pauseId,
            UUID id,
            String reference,
            Kind kind,
            String title,
            Decision decision,
            Course course,
            Instant startsAt,
            Instant endsAt,
            boolean held) {}

    /** How many violations of it have this status; told to staff only. */
    public record Violations(UUID pauseId, String status, int howMany) {}

    private static final String ROWS = """
            select r.id, r.reference, r.title, w.state, w.starts_at, w.ends_at, w.ended_at, v.json
            from pause_window w join request r on r.id = w.request_id
            join terms_version v on v.request_id = r.id and v.no = w.terms_version
            where [seen r.id] and [still r.id] and\s""";

    private static final String OVER = "(w.state in ('ENDED', 'LAPSED') or r.course in ('ENDED', 'CANCELLED'))";
    private static final String CURRENT = ROWS + "not " + OVER;
    private static final String PAST = ROWS + OVER;

    private static final String RELYING = """
            select r.pause_id, r.id, r.reference, r.kind, r.title, [decision r] as decision, r.course, r.starts_at, r.ends_at,
                   [staff] and exists (select 1 from hold h where h.request_id = r.id and h.until is null) as held
            from request r
            where r.pause_id in (:ids) and r.course not in ('ENDED', 'CANCELLED') and [seen r.id]
              and [still r.id]
            order by r.starts_at, r.id""";

    private static final String VIOLATIONS = """
            select v.request_id as pause_id, v.status, count(*) as how_many
            from violation v where v.request_id in (:ids) and [staff]
            group by v.request_id, v.status order by v.status""";

    /** Agreed or in effect, what ends first at the top. */
    public Page<Row> current(Actor who, @Nullable String after, int limit) {
        var later = after == null ? "" : " and (w.ends_at, w.request_id) > (:endsAt, :lastId)";
        return page(CURRENT + later + " order by w.ends_at, w.request_id limit :rows", who, after, limit);
    }

    /** Ended or lapsed, the latest first. */
    public Page<Row> past(Actor who, @Nullable String after, int limit) {
        var older = after == null ? "" : " and (w.ends_at, w.request_id) < (:endsAt, :lastId)";
        return page(PAST + older + " order by w.ends_at desc, w.request_id desc limit :rows", who, after, limit);
    }

    private Page<Row> page(String query, Actor who, @Nullable String after, int limit) {
        var sight = Sight.of(who);
        var size = Keyset.limit(limit);
        var asked = sight.ask(jdbc, query).param("rows", size + 1);
        if (after != null) {
            var key = Keyset.read(after);
            asked = asked.param("endsAt", Sql.utc(key.at())).param("lastId", key.id());
        }
        var rows = asked.query(WindowList::row).list();
        var page = Keyset.page(rows, size, row -> new Keyset(row.endsAt, row.id).toString());
        return new Page<>(whole(page.rows(), sight), page.next());
    }

    private List<Row> whole(List<Row> rows, Sight sight) {
        if (rows.isEmpty()) return rows;
        var ids = rows.stream().map(Row::id).toList();
        Map<UUID, List<Relying>> relying =
                all(RELYING, Relying.class, ids, sight).stream().collect(groupingBy(Relying::pauseId));
        Map<UUID, List<Violations>> violations = sight.staff()
                ? all(VIOLATIONS, Violations.class, ids, sight).stream().collect(groupingBy(Violations::pauseId))
                : Map.of();
        return rows.stream()
                .map(row ->
                        row.with(relying.getOrDefault(row.id, List.of()), violations.getOrDefault(row.id, List.of())))
                .toList();
    }

    private <T> List<T> all(String query, Class<T> type, List<UUID> ids, Sight sight) {
        return sight.ask(jdbc, query)
                .param("ids", ids)
                .query(new RecordRows<>(type))
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                Sql.uuid(row, "id"),
                row.getString("reference"),
                row.getString("title"),
                row.getString("state"),
                zone(row.getString("json")),
                Sql.instant(row, "starts_at"),
                Sql.instant(row, "ends_at"),
                Sql.instantOrNull(row, "ended_at"),
                List.of(),
                List.of());
    }

    /** Of the first zone of areas: the hours of one pause are agreed in one zone of time. */
    private static ZoneId zone(String terms) {
        try {
            return ZoneId.of(JSON.readTree(terms).at("/zones/0/window/zone").asText("UTC"));
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
