package org.parley.mission;

import static org.parley.shared.Sql.instant;
import static org.parley.shared.Sql.utc;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reports of what works again, added to and never changed; and whether the crew's work is done. */
@Repository
class RestorationRepository {

    private final JdbcClient db;

    RestorationRepository(JdbcClient db) {
        this.db = db;
    }

    void insert(Restoration report) {
        db.sql("""
                        insert into restoration (id, request_id, facility, percent, felt_in_days, note, true_at,
                                                 entered_at, entered_by)
                        values (:id, :request, :facility, :percent, :feltInDays, :note, :trueAt, :enteredAt, :by)""")
                .param("id", report.id())
                .param("request", report.requestId())
                .param("facility", report.facility())
                .param("percent", report.percent())
                .param("feltInDays", report.feltInDays())
                .param("note", report.note())
                .param("trueAt", utc(report.trueAt()))
                .param("enteredAt", utc(report.enteredAt()))
                .param("by", report.enteredBy())
                .update();
    }

    Optional<Instant> workDoneAt(UUID request) {
        return db.sql("select done_at from repair_work where request_id = :request")
                .param("request", request)
                .query((row, n) -> instant(row, "done_at"))
                .optional();
    }

    void workDone(UUID request, Instant at, Instant now, String username) {
        db.sql("""
                        insert into repair_work (request_id, done_at, entered_at, entered_by)
                        values (:request, :at, :now, :by)""")
                .param("request", request)
                .param("at", utc(at))
                .param("now", utc(now))
                .param("by", username)
                .update();
    }
}
