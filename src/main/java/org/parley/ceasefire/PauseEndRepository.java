package org.parley.ceasefire;

import static org.parley.shared.Sql.instant;
import static org.parley.shared.Sql.utc;
import static org.parley.shared.Sql.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.parley.clearance.Channel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which pauses one party ended; written once, under the lock of the pause's head row. */
@Repository
class PauseEndRepository {

    private final JdbcClient db;

    PauseEndRepository(JdbcClient db) {
        this.db = db;
    }

    Optional<PauseEnd> find(UUID pause) {
        return db.sql("select * from pause_end where request_id = :pause")
                .param("pause", pause)
                .query((row, n) -> end(row))
                .optional();
    }

    void insert(PauseEnd end) {
        db.sql("""
                        insert into pause_end
                            (request_id, party_code, reason, office, channel, said_at, entered_by, entered_at)
                        values (:pause, :party, :reason, :office, :channel, :saidAt, :enteredBy, :enteredAt)""")
                .param("pause", end.pauseId())
                .param("party", end.party())
                .param("reason", end.reason())
                .param("office", end.office())
                .param("channel", end.channel().name())
                .param("saidAt", utc(end.saidAt()))
                .param("enteredBy", end.enteredBy())
                .param("enteredAt", utc(end.enteredAt()))
                .update();
    }

    private static PauseEnd end(ResultSet row) throws SQLException {
        return new PauseEnd(
                uuid(row, "request_id"),
                row.getString("party_code"),
                row.getString("reason"),
                row.getString("office"),
                Channel.valueOf(row.getString("channel")),
                instant(row, "said_at"),
                row.getString("entered_by"),
                instant(row, "entered_at"));
    }
}
