package org.parley.clearance;

import static org.parley.shared.Sql.instantOrNull;
import static org.parley.shared.Sql.utc;
import static org.parley.shared.Sql.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Notices to parties that are informed and decide nothing. */
@Repository
class NoticeRepository {

    private final JdbcClient db;

    NoticeRepository(JdbcClient db) {
        this.db = db;
    }

    Optional<Notice> find(UUID id) {
        return db.sql("select id, request_id, terms_version, party_code, acknowledged_at from notice where id = :id")
                .param("id", id)
                .query(NoticeRepository::row)
                .optional();
    }

    boolean anyOf(UUID request) {
        return db.sql("select count(*) from notice where request_id = :request")
                        .param("request", request)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void insert(Notice notice, Instant sentAt) {
        db.sql("""
                        insert into notice (id, request_id, terms_version, party_code, sent_at)
                        values (:id, :requestId, :termsVersion, :party, :sentAt)""")
                .param("id", notice.id())
                .param("requestId", notice.requestId())
                .param("termsVersion", notice.termsVersion())
                .param("party", notice.party())
                .param("sentAt", utc(sentAt))
                .update();
    }

    void acknowledge(UUID id, String by, Instant when) {
        db.sql("update notice set acknowledged_at = :when, acknowledged_by = :by where id = :id")
                .param("when", utc(when))
                .param("by", by)
                .param("id", id)
                .update();
    }

    private static Notice row(ResultSet row, int number) throws SQLException {
        return new Notice(
                uuid(row, "id"),
                uuid(row, "request_id"),
                row.getInt("terms_version"),
                row.getString("party_code"),
                instantOrNull(row, "acknowledged_at"));
    }
}
