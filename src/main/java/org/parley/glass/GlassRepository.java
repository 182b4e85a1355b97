package org.parley.glass;

import static org.parley.shared.Sql.instant;
import static org.parley.shared.Sql.utc;
import static org.parley.shared.Sql.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was broken, and who looked at it afterwards; the database itself refuses to change or delete a row. */
@Repository
class GlassRepository {

    private final JdbcClient db;

    GlassRepository(JdbcClient db) {
        this.db = db;
    }

    Optional<BrokenGlass> find(UUID id) {
        return db.sql("select * from broken_glass where id = :id")
                .param("id", id)
                .query(GlassRepository::row)
                .optional();
    }

    boolean isOpen(UUID request, String username, Instant now) {
        return db.sql("""
                        select count(*) from broken_glass g
                        where g.request_id = :request and g.broken_by = :username and g.open_until > :now""")
                        .param("request", request)
                        .param("username", username)
                        .param("now", utc(now))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void insert(BrokenGlass glass) {
        db.sql("""
                        insert into broken_glass (id, request_id, broken_by, reason, broken_at, open_until)
                        values (:id, :request, :by, :reason, :at, :until)""")
                .param("id", glass.id())
                .param("request", glass.requestId())
                .param("by", glass.brokenBy())
                .param("reason", glass.reason())
                .param("at", utc(glass.brokenAt()))
                .param("until", utc(glass.until()))
                .update();
    }

    boolean isReviewed(UUID glass) {
        return db.sql("select count(*) from glass_review where glass_id = :glass")
                        .param("glass", glass)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void review(UUID glass, String remark, String by, Instant now) {
        db.sql("""
                        insert into glass_review (glass_id, remark, reviewed_by, reviewed_at)
                        values (:glass, :remark, :by, :now)""")
                .param("glass", glass)
                .param("remark", remark)
                .param("by", by)
                .param("now", utc(now))
                .update();
    }

    private static BrokenGlass row(ResultSet row, int number) throws SQLException {
        return new BrokenGlass(
                uuid(row, "id"),
                uuid(row, "request_id"),
                row.getString("broken_by"),
                row.getString("reason"),
                instant(row, "broken_at"),
                instant(row, "open_until"));
    }
}
