package org.parley.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.security.Actor;
import org.parley.security.Forbidden;
import org.parley.shared.Page;
import org.parley.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who broke the glass, for which request and why, and who looked at it afterwards; for all of staff, the latest first. */
@Service
@Transactional(readOnly = true)
public class GlassList {

    private final JdbcClient jdbc;

    GlassList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One that was broken; {@code until} it was or is open; {@code remark} null: no coordinator has looked at it yet. */
    public record Row(
            UUID id,
            String reference,
            By brokenBy,
            String reason,
            Instant brokenAt,
            Instant until,
            @Nullable String remark,
            @Nullable String reviewedBy,
            @Nullable Instant reviewedAt) {}

    private static final String ROWS = """
            select g.*, r.reference, v.remark, v.reviewed_by, v.reviewed_at, %s
            from broken_glass g join request r on r.id = g.request_id
            left join glass_review v on v.glass_id = g.id
            left join app_user doer on doer.username = g.broken_by
            where [staff] and [seen g.request_id]""".formatted(By.COLUMNS);

    private static final String LATEST_FIRST = " order by g.broken_at desc, g.id desc limit :rows";

    /** Of one request. Refuses whoever is not staff before anything is looked up. */
    public List<Row> of(UUID request, Actor who) {
        var sight = staff(who);
        Seen.find(request, jdbc, sight);
        return sight.ask(jdbc, ROWS + " and g.request_id = :id" + LATEST_FIRST, request)
                .param("rows", Keyset.limit(Integer.MAX_VALUE))
                .query((row, n) -> row(row, sight))
                .list();
    }

    /** The rows after this key, at most {@code limit} and never more than 200. */
    public Page<Row> page(Actor who, @Nullable String after, int limit) {
        var sight = staff(who);
        var size = Keyset.limit(limit);
        var older = after == null ? "" : " and (g.broken_at, g.id) < (:at, :lastId)";
        var asked = sight.ask(jdbc, ROWS + older + LATEST_FIRST).param("rows", size + 1);
        if (after != null) {
            var key = Keyset.read(after);
            asked = asked.param("at", Sql.utc(key.at())).param("lastId", key.id());
        }
        var rows = asked.query((row, n) -> row(row, sight)).list();
        return Keyset.page(rows, size, row -> new Keyset(row.brokenAt, row.id).toString());
    }

    private static Sight staff(Actor who) {
        if (!who.isStaff()) throw new Forbidden();
        return Sight.of(who);
    }

    private static Row row(ResultSet row, Sight sight) throws SQLException {
        return new Row(
                Sql.uuid(row, "id"),
                row.getString("reference"),
                By.from(row, sight),
                row.getString("reason"),
                Sql.instant(row, "broken_at"),
                Sql.instant(row, "open_until"),
                row.getString("remark"),
                row.getString("reviewed_by"),
                Sql.instantOrNull(row, "reviewed_at"));
    }
}
