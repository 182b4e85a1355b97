package org.parley.plan;

import static org.parley.shared.Sql.instant;
import static org.parley.shared.Sql.uuid;
import static org.parley.shared.Sql.uuidOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.parley.testing.TestTime;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what is written about these plans, their points and one convoy that belongs to none of them. */
record Tables(JdbcClient db, TestTime time, List<UUID> roots) {

    Written read() {
        var heads = new LinkedHashMap<UUID, Written.Head>();
        db.sql("""
                        select r.*, p.plan_id, m.departed_at, m.go from request r
                        left join plan_point p on p.request_id = r.id left join movement m on m.request_id = r.id
                        where r.id in (:roots) or p.plan_id in (:roots) order by r.opened_at, r.reference""").param("roots", roots).query(Tables::head).list().forEach(head -> heads.put(head.id(), head));
        var ids = heads.keySet();
        return new Written(
                time.now(),
                heads,
                all("slot", "request_id, party_code", ids, Tables::slot),
                all("answer", "entered_at, seq, id", ids, Tables::answer),
                all("hold", "since, id", ids, Tables::hold),
                all("violation", "entered_at, id", ids, Tables::violation),
                all("leader_call", "asked_at, id", ids, Tables::call));
    }

    private <T> List<T> all(String table, String order, Collection<UUID> ids, RowMapper<T> mapper) {
        return db.sql("select * from " + table + " where request_id in (:ids) order by " + order)
                .param("ids", ids)
                .query(mapper)
                .list();
    }

    private static Written.Head head(ResultSet row, int number) throws SQLException {
        return new Written.Head(
                uuid(row, "id"),
                row.getString("kind"),
                row.getString("course"),
                row.getInt("terms_version"),
                instant(row, "starts_at"),
                instant(row, "ends_at"),
                uuidOrNull(row, "pause_id"),
                uuidOrNull(row, "plan_id"),
                row.getString("departed_at") != null,
                row.getBoolean("go"));
    }

    private static Written.Asked slot(ResultSet row, int number) throws SQLException {
        return new Written.Asked(
                uuid(row, "id"),
                uuid(row, "request_id"),
                row.getInt("terms_version"),
                row.getString("party_code"),
                row.getString("role"),
                row.getString("form"),
                row.getString("state"));
    }

    private static Written.Said answer(ResultSet row, int number) throws SQLException {
        return new Written.Said(
                uuid(row, "id"),
                uuid(row, "slot_id"),
                uuid(row, "request_id"),
                row.getInt("seq"),
                row.getString("decision"),
                row.getString("form"),
                row.getInt("terms_version"),
                row.getBoolean("counts"),
                row.getString("withdrawn_at") != null);
    }

    private static Written.Held hold(ResultSet row, int number) throws SQLException {
        return new Written.Held(
                uuid(row, "id"),
                uuid(row, "request_id"),
                row.getString("cause"),
                uuidOrNull(row, "source_id"),
                row.getString("ending"));
    }

    private static Written.Broken violation(ResultSet row, int number) throws SQLException {
        return new Written.Broken(
                uuid(row, "id"),
                uuid(row, "request_id"),
                row.getString("status"),
                row.getInt("severity"),
                row.getLong("version"));
    }

    private static Written.Call call(ResultSet row, int number) throws SQLException {
        return new Written.Call(
                uuid(row, "id"),
                uuid(row, "request_id"),
                row.getString("cause"),
                uuid(row, "source_id"),
                row.getString("decision") != null || row.getString("closed_at") != null);
    }
}
