package org.parley.hold;

import static org.parley.shared.Sql.instant;
import static org.parley.shared.Sql.instantOrNull;
import static org.parley.shared.Sql.utc;
import static org.parley.shared.Sql.utcOrNull;
import static org.parley.shared.Sql.uuid;
import static org.parley.shared.Sql.uuidOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.hold.Hold.Ending;
import org.parley.shared.StaleData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of holds, written under the lock of the movement's head row; none is ever deleted. */
@Repository
class HoldRepository {

    private final JdbcClient db;

    HoldRepository(JdbcClient db) {
        this.db = db;
    }

    /** Whose head row to lock before the row itself is read. */
    Optional<UUID> requestOf(UUID id) {
        return db.sql("select request_id from hold where id = :id")
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    Optional<Hold> find(UUID id) {
        return db.sql("select * from hold where id = :id")
                .param("id", id)
                .query((row, n) -> hold(row))
                .optional();
    }

    /** All that ever held it, the oldest first. */
    List<Hold> ofRequest(UUID request) {
        return db.sql("select * from hold where request_id = :request order by since, id")
                .param("request", request)
                .query((row, n) -> hold(row))
                .list();
    }

    void insert(Hold hold) {
        db.sql("""
                        insert into hold (id, request_id, cause, source_id, nth, note, placed_by, since)
                        values (:id, :request, :cause, :source, :nth, :note, :placedBy, :since)""")
                .param("id", hold.id())
                .param("request", hold.requestId())
                .param("cause", hold.cause().name())
                .param("source", hold.source())
                .param("nth", hold.nth())
                .param("note", hold.note())
                .param("placedBy", hold.placedBy())
                .param("since", utc(hold.since()))
                .update();
    }

    /** Writes how it ended; somebody else did so first: {@link StaleData}. */
    void end(Hold ended) {
        var rows = db.sql("""
                        update hold set until = :until, ending = :ending, released_by = :by, release_reason = :reason
                        where id = :id and until is null""")
                .param("until", utcOrNull(ended.until()))
                .param("ending", name(ended.ending()))
                .param("by", ended.releasedBy())
                .param("reason", ended.releaseReason())
                .param("id", ended.id())
                .update();
        if (rows == 0) throw new StaleData();
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static Hold hold(ResultSet row) throws SQLException {
        var ending = row.getString("ending");
        return new Hold(
                uuid(row, "id"),
                uuid(row, "request_id"),
                Cause.valueOf(row.getString("cause")),
                uuidOrNull(row, "source_id"),
                row.getInt("nth"),
                row.getString("note"),
                row.getString("placed_by"),
                instant(row, "since"),
                instantOrNull(row, "until"),
                ending == null ? null : Ending.valueOf(ending),
                row.getString("released_by"),
                row.getString("release_reason"));
    }
}
