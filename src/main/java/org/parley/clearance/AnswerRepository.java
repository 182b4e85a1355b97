package org.parley.clearance;

import static org.parley.shared.Sql.instant;
import static org.parley.shared.Sql.instantOrNull;
import static org.parley.shared.Sql.utc;
import static org.parley.shared.Sql.uuid;
import static org.parley.shared.Sql.uuidOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers; a withdrawn one keeps its row. */
@Repository
class AnswerRepository {

    static final List<String> COLUMNS = List.of(
            "id",
            "slot_id",
            "request_id",
            "seq",
            "decision",
            "form",
            "channel",
            "office",
            "office_level",
            "remarks",
            "proposal",
            "terms_version",
            "terms_sha256",
            "late",
            "counts",
            "proxy",
            "document_id",
            "mandate",
            "given_by",
            "said_at",
            "entered_at",
            "withdrawn_at");

    private static final String SELECT = "select " + String.join(", ", COLUMNS) + " from answer ";

    private final JdbcClient db;
    private final RoundInHand inHand;

    AnswerRepository(JdbcClient db, RoundInHand inHand) {
        this.db = db;
        this.inHand = inHand;
    }

    Optional<Answer> find(UUID id) {
        return db.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(AnswerRepository::row)
                .optional();
    }

    void insert(Answer answer) {
        db.sql("""
                        insert into answer (id, slot_id, request_id, seq, decision, form, channel, office, office_level,
                                            remarks, proposal, terms_version, terms_sha256, late, counts, proxy,
                                            document_id, mandate, given_by, said_at, entered_at)
                        values (:id, :slotId, :requestId, :seq, :choice, :form, :channel, :office, :officeLevel,
                                :remarks, :proposal, :termsVersion, :termsSha256, :late, :counts, :proxy,
                                :documentId, :mandate, :givenBy, :saidAt, :enteredAt)""")
                .param("id", answer.id())
                .param("slotId", answer.slotId())
                .param("requestId", answer.requestId())
                .param("seq", answer.seq())
                .param("choice", answer.choice().name())
                .param("form", answer.form().name())
                .param("channel", answer.channel().name())
                .param("office", answer.office())
                .param("officeLevel", answer.officeLevel())
                .param("remarks", answer.remarks())
                .param("proposal", answer.proposal())
                .param("termsVersion", answer.termsVersion())
                .param("termsSha256", answer.termsSha256())
                .param("late", answer.late())
                .param("counts", answer.counts())
                .param("proxy", answer.proxy())
                .param("documentId", answer.documentId())
                .param("mandate", answer.mandate())
                .param("givenBy", answer.givenBy())
                .param("saidAt", utc(answer.saidAt()))
                .param("enteredAt", utc(answer.enteredAt()))
                .update();
        inHand.given(answer);
    }

    void withdraw(UUID id, Instant when, String by, String reason) {
        inHand.drop();
        db.sql("""
                        update answer set withdrawn_at = :when, withdrawn_by = :by, withdrawal_reason = :reason
                        where id = :id and withdrawn_at is null""")
                .param("when", utc(when))
                .param("by", by)
                .param("reason", reason)
                .param("id", id)
                .update();
    }

    void replied(UUID id, Instant when) {
        db.sql("update answer set replied_at = :when where id = :id")
                .param("when", utc(when))
                .param("id", id)
                .update();
    }

    boolean isReplied(UUID id) {
        return count("select count(*) from answer where id = :id and replied_at is not null", id) > 0;
    }

    /** The questions of the current round that nobody has replied to. */
    int openQuestions(UUID request) {
        return count("""
                        select count(*) from answer a join slot s on s.id = a.slot_id
                        where a.request_id = :id and a.decision = 'ASK' and a.replied_at is null
                          and s.state not in ('SUPERSEDED', 'DROPPED')""", request);
    }

    private int count(String sql, UUID id) {
        return db.sql(sql).param("id", id).query(Integer.class).single();
    }

    void letCount(UUID id) {
        inHand.drop();
        db.sql("update answer set counts = true where id = :id").param("id", id).update();
    }

    private static Answer row(ResultSet row, int number) throws SQLException {
        return row(row, "");
    }

    /** An answer out of columns that are named with this before their own names. */
    static Answer row(ResultSet row, String of) throws SQLException {
        return new Answer(
                uuid(row, of + "id"),
                uuid(row, of + "slot_id"),
                uuid(row, of + "request_id"),
                row.getInt(of + "seq"),
                Choice.valueOf(row.getString(of + "decision")),
                Form.valueOf(row.getString(of + "form")),
                Channel.valueOf(row.getString(of + "channel")),
                row.getString(of + "office"),
                row.getString(of + "office_level"),
                row.getString(of + "remarks"),
                row.getString(of + "proposal"),
                row.getInt(of + "terms_version"),
                row.getString(of + "terms_sha256"),
                row.getBoolean(of + "late"),
                row.getBoolean(of + "counts"),
                row.getBoolean(of + "proxy"),
                uuidOrNull(row, of + "document_id"),
                row.getString(of + "mandate"),
                row.getString(of + "given_by"),
                instant(row, of + "said_at"),
                instant(row, of + "entered_at"),
                instantOrNull(row, of + "withdrawn_at"));
    }
}
