package org.parley.ceasefire;

import static org.parley.shared.Sql.utc;
import static org.parley.shared.Sql.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.parley.ceasefire.WindowChange.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Changes of windows; asked and agreed under the lock of what asks, moved under the lock of the pause. */
@Repository
class WindowChangeRepository {

    private final JdbcClient db;
    private final Clock clock;

    WindowChangeRepository(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Optional<WindowChange> find(UUID request) {
        return db.sql("select request_id, pause_id, state from window_change where request_id = :request")
                .param("request", request)
                .query((row, n) -> change(row))
                .optional();
    }

    /** Agreed by all and not moved yet, what was agreed first at the top. */
    List<WindowChange> agreed(UUID pause) {
        return db.sql("""
                        select request_id, pause_id, state from window_change
                        where pause_id = :pause and state = 'AGREED' order by changed_at, request_id""").param("pause", pause).query((row, n) -> change(row)).list();
    }

    /** Those that the parties are still asked about. */
    List<UUID> asked(UUID pause) {
        return db.sql(
                        "select request_id from window_change where pause_id = :pause and state = 'ASKED' order by request_id")
                .param("pause", pause)
                .query(UUID.class)
                .list();
    }

    /** The one that last moved the pause's end; empty: it ends as was agreed at first. */
    Optional<UUID> lastMoved(UUID pause) {
        return db.sql("""
                        select request_id from window_change where pause_id = :pause and state = 'MOVED'
                        order by changed_at desc, request_id fetch first 1 row only""").param("pause", pause).query(UUID.class).optional();
    }

    void save(WindowChange change) {
        var changed = db.sql("""
                        update window_change set pause_id = :pause, state = :state, changed_at = :now
                        where request_id = :request""");
        if (write(changed, change) == 0) write(db.sql("""
                        insert into window_change (request_id, pause_id, state, changed_at)
                        values (:request, :pause, :state, :now)"""), change);
    }

    private int write(JdbcClient.StatementSpec statement, WindowChange change) {
        return statement
                .param("request", change.requestId())
                .param("pause", change.pauseId())
                .param("state", change.state().name())
                .param("now", utc(clock.instant()))
                .update();
    }

    private static WindowChange change(ResultSet row) throws SQLException {
        return new WindowChange(uuid(row, "request_id"), uuid(row, "pause_id"), State.valueOf(row.getString("state")));
    }
}
