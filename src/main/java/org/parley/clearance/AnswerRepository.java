package org.parley.clearance;

import static org.parley.shared.Sql.instant;
import static org.parley.shared.Sql.instantOrNull;
import static org.parley.shared.Sql.utc;
import static org.parley.shared.Sql.uuid;
import static org.parley.shared.Sql.uuidOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers; a withdrawn one keeps its row. */
@Repository
class AnswerRepository {

    private static final String SELECT = """
            select id, slot_id, request_id, seq, decision, form, channel, office, office_level, remarks, proposal,
                   terms_version, terms_sha256, late, counts, proxy, document_id, mandate, given_by, said_at,
                   entered_at, withdrawn_at
            from answer\s""";

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

    /** All answers to the request, of every round, oldest first, each with the conditions that it set. */
    Map<Answer, List<Condition>> withConditions(UUID request) {
        var given = new LinkedHashMap<Answer, List<Condition>>();
        db.sql("""
                        select a.*, c.id as condition_id, c.party_code, c.wording, c.owner, c.state, c.due_at
                        from answer a
                            left join condition_set c on c.answer_id = a.id and c.request_id = a.request_id
                        where a.request_id = :request order by a.entered_at, a.seq""").param("request", request).query(row -> {
            var set = given.computeIfAbsent(row(row, 0), answer -> new ArrayList<>());
            if (uuidOrNull(row, "condition_id") != null) set.add(condition(row));
        });
        return given;
    }

    private static Condition condition(ResultSet row) throws SQLException {
        return new Condition(
                uuid(row, "condition_id"),
                uuid(row, "id"),
                uuid(row, "request_id"),
                row.getString("party_code"),
                row.getString("wording"),
                row.getString("owner"),
                row.getString("state").equals("MET"),
                instantOrNull(row, "due_at"));
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
        return new Answer(
                uuid(row, "id"),
                uuid(row, "slot_id"),
                uuid(row, "request_id"),
                row.getInt("seq"),
                Choice.valueOf(row.getString("decision")),
                Form.valueOf(row.getString("form")),
                Channel.valueOf(row.getString("channel")),
                row.getString("office"),
                row.getString("office_level"),
                row.getString("remarks"),
                row.getString("proposal"),
                row.getInt("terms_version"),
                row.getString("terms_sha256"),
                row.getBoolean("late"),
                row.getBoolean("counts"),
                row.getBoolean("proxy"),
                uuidOrNull(row, "document_id"),
                row.getString("mandate"),
                row.getString("given_by"),
                instant(row, "said_at"),
                instant(row, "entered_at"),
                instantOrNull(row, "withdrawn_at"));
    }
}
