package org.parley.figure;

import static org.parley.shared.Sql.instant;
import static org.parley.shared.Sql.integerOrNull;
import static org.parley.shared.Sql.utc;
import static org.parley.shared.Sql.uuid;
import static org.parley.shared.Sql.uuidOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Figures and the choices among them; added to, never changed. */
@Repository
class FigureRepository {

    private final JdbcClient db;

    FigureRepository(JdbcClient db) {
        this.db = db;
    }

    Optional<Figure> find(UUID id) {
        return db.sql("select * from figure where id = :id")
                .param("id", id)
                .query((row, n) -> figure(row))
                .optional();
    }

    boolean isCorrected(UUID id) {
        return db.sql("select count(*) from figure where corrects = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void insert(Figure figure) {
        db.sql("""
                        insert into figure (id, request_id, counted, group_no, label, subject, amount, source, status, note,
                                            corrects, true_at, entered_at, entered_by)
                        values (:id, :request, :counted, :group, :label, :subject, :amount, :source, :status, :note,
                                :corrects, :trueAt, :enteredAt, :by)""")
                .param("id", figure.id())
                .param("request", figure.requestId())
                .param("counted", figure.counted().name())
                .param("group", figure.groupNo())
                .param("label", figure.label())
                .param("subject", figure.subject())
                .param("amount", figure.amount())
                .param("source", figure.source())
                .param("status", figure.status().name())
                .param("note", figure.note())
                .param("corrects", figure.corrects())
                .param("trueAt", utc(figure.trueAt()))
                .param("enteredAt", utc(figure.enteredAt()))
                .param("by", figure.enteredBy())
                .update();
    }

    /** The next choice among the figures of one subject; the head row of their request is locked. */
    void choose(Figure figure, String reason, Instant at, String by) {
        db.sql("""
                        insert into figure_choice (request_id, subject, seq, figure_id, reason, chosen_at, chosen_by)
                        values (:request, :subject, :seq, :figure, :reason, :at, :by)""")
                .param("request", figure.requestId())
                .param("subject", figure.subject())
                .param("seq", choices(figure) + 1)
                .param("figure", figure.id())
                .param("reason", reason)
                .param("at", utc(at))
                .param("by", by)
                .update();
    }

    private int choices(Figure figure) {
        return db.sql("select count(*) from figure_choice where request_id = :request and subject = :subject")
                .param("request", figure.requestId())
                .param("subject", figure.subject())
                .query(Integer.class)
                .single();
    }

    private static Figure figure(ResultSet row) throws SQLException {
        return new Figure(
                uuid(row, "id"),
                uuid(row, "request_id"),
                Counted.valueOf(row.getString("counted")),
                integerOrNull(row, "group_no"),
                row.getString("label"),
                row.getString("subject"),
                row.getInt("amount"),
                row.getString("source"),
                Status.valueOf(row.getString("status")),
                row.getString("note"),
                uuidOrNull(row, "corrects"),
                instant(row, "true_at"),
                instant(row, "entered_at"),
                row.getString("entered_by"));
    }
}
