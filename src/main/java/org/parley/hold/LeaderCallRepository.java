package org.parley.hold;

import static org.parley.shared.Sql.instant;
import static org.parley.shared.Sql.instantOrNull;
import static org.parley.shared.Sql.utc;
import static org.parley.shared.Sql.utcOrNull;
import static org.parley.shared.Sql.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of calls to leaders, written under the lock of the movement's head row. */
@Repository
class LeaderCallRepository {

    private final JdbcClient db;

    LeaderCallRepository(JdbcClient db) {
        this.db = db;
    }

    /** Whose head row to lock before the row itself is read. */
    Optional<UUID> requestOf(UUID id) {
        return db.sql("select request_id from leader_call where id = :id")
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    Optional<LeaderCall> find(UUID id) {
        return db.sql("select * from leader_call where id = :id")
                .param("id", id)
                .query((row, n) -> call(row))
                .optional();
    }

    List<LeaderCall> ofRequest(UUID request) {
        return db.sql("select * from leader_call where request_id = :request order by asked_at, id")
                .param("request", request)
                .query((row, n) -> call(row))
                .list();
    }

    void insert(LeaderCall call) {
        db.sql("""
                        insert into leader_call (id, request_id, cause, source_id, nth, asked_at, due_at)
                        values (:id, :request, :cause, :source, :nth, :askedAt, :dueAt)""")
                .param("id", call.id())
                .param("request", call.requestId())
                .param("cause", call.cause().name())
                .param("source", call.source())
                .param("nth", call.nth())
                .param("askedAt", utc(call.askedAt()))
                .param("dueAt", utc(call.dueAt()))
                .update();
    }

    void decide(LeaderCall call) {
        var decision = call.decision();
        db.sql("""
                        update leader_call
                        set decision = :decision, note = :note, decided_by = :by, decided_at = :at where id = :id""")
                .param("decision", decision == null ? null : decision.name())
                .param("note", call.note())
                .param("by", call.decidedBy())
                .param("at", utcOrNull(call.decidedAt()))
                .param("id", call.id())
                .update();
    }

    /** The journey is over: what was not decided on it never will be. */
    void close(UUID request, Instant at) {
        db.sql("update leader_call set closed_at = :at where request_id = :request and closed_at is null")
                .param("at", utc(at))
                .param("request", request)
                .update();
    }

    private static LeaderCall call(ResultSet row) throws SQLException {
        var decision = row.getString("decision");
        return new LeaderCall(
                uuid(row, "id"),
                uuid(row, "request_id"),
                Cause.valueOf(row.getString("cause")),
                uuid(row, "source_id"),
                row.getInt("nth"),
                instant(row, "asked_at"),
                instant(row, "due_at"),
                decision == null ? null : LeaderDecision.valueOf(decision),
                row.getString("note"),
                row.getString("decided_by"),
                instantOrNull(row, "decided_at"),
                instantOrNull(row, "closed_at"));
    }
}
