package org.parley.ceasefire;

import static org.parley.shared.Sql.instant;
import static org.parley.shared.Sql.instantOrNull;
import static org.parley.shared.Sql.utc;
import static org.parley.shared.Sql.utcOrNull;
import static org.parley.shared.Sql.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** At most one window per pause, that of its current terms; written under the lock of the request's head row. */
@Repository
class PauseWindowRepository {

    private final JdbcClient db;

    PauseWindowRepository(JdbcClient db) {
        this.db = db;
    }

    Optional<PauseWindow> find(UUID request) {
        return db.sql("select * from pause_window where request_id = :request")
                .param("request", request)
                .query((row, n) -> window(row))
                .optional();
    }

    void save(PauseWindow window) {
        if (update(window) == 0) insert(window);
    }

    /** An agreed window that never came stands no more; one that held or lapsed stays known. */
    void setAside(UUID request) {
        db.sql("delete from pause_window where request_id = :request and state = 'AGREED'")
                .param("request", request)
                .update();
    }

    private int update(PauseWindow window) {
        return db.sql("""
                        update pause_window
                        set terms_version = :version, starts_at = :startsAt, ends_at = :endsAt, state = :state,
                            took_effect_at = :tookEffectAt, ended_at = :endedAt
                        where request_id = :request""").params(values(window)).update();
    }

    private void insert(PauseWindow window) {
        db.sql("""
                        insert into pause_window
                            (request_id, terms_version, starts_at, ends_at, state, took_effect_at, ended_at)
                        values (:request, :version, :startsAt, :endsAt, :state, :tookEffectAt, :endedAt)""").params(values(window)).update();
    }

    private static Map<String, @Nullable Object> values(PauseWindow window) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("request", window.requestId());
        values.put("version", window.termsVersion());
        values.put("startsAt", utc(window.startsAt()));
        values.put("endsAt", utc(window.endsAt()));
        values.put("state", window.state().name());
        values.put("tookEffectAt", utcOrNull(window.tookEffectAt()));
        values.put("endedAt", utcOrNull(window.endedAt()));
        return values;
    }

    private static PauseWindow window(ResultSet row) throws SQLException {
        return new PauseWindow(
                uuid(row, "request_id"),
                row.getInt("terms_version"),
                instant(row, "starts_at"),
                instant(row, "ends_at"),
                PauseWindow.State.valueOf(row.getString("state")),
                instantOrNull(row, "took_effect_at"),
                instantOrNull(row, "ended_at"));
    }
}
