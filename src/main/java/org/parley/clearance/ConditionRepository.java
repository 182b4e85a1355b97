package org.parley.clearance;

import static org.parley.shared.Sql.instantOrNull;
import static org.parley.shared.Sql.utc;
import static org.parley.shared.Sql.utcOrNull;
import static org.parley.shared.Sql.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The conditions that parties set. */
@Repository
class ConditionRepository {

    private static final String SELECT = """
            select id, answer_id, request_id, party_code, wording, owner, state, due_at from condition_set\s""";

    private final JdbcClient db;
    private final RoundInHand inHand;

    ConditionRepository(JdbcClient db, RoundInHand inHand) {
        this.db = db;
        this.inHand = inHand;
    }

    Optional<Condition> find(UUID id) {
        return db.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(ConditionRepository::row)
                .optional();
    }

    void insert(Condition condition) {
        inHand.drop(condition.requestId());
        db.sql("""
                        insert into condition_set (id, answer_id, request_id, party_code, wording, owner, state, due_at)
                        values (:id, :answerId, :requestId, :party, :wording, :owner, 'UNMET', :dueAt)""")
                .param("id", condition.id())
                .param("answerId", condition.answerId())
                .param("requestId", condition.requestId())
                .param("party", condition.party())
                .param("wording", condition.wording())
                .param("owner", condition.owner())
                .param("dueAt", utcOrNull(condition.dueAt()))
                .update();
    }

    void decide(UUID id, boolean met, String evidence, String by, Instant when) {
        inHand.drop();
        db.sql("""
                        update condition_set
                        set state = :state, evidence = :evidence, decided_by = :by, decided_at = :when where id = :id""")
                .param("state", met ? "MET" : "UNMET")
                .param("evidence", evidence)
                .param("by", by)
                .param("when", utc(when))
                .param("id", id)
                .update();
    }

    private static Condition row(ResultSet row, int number) throws SQLException {
        return new Condition(
                uuid(row, "id"),
                uuid(row, "answer_id"),
                uuid(row, "request_id"),
                row.getString("party_code"),
                row.getString("wording"),
                row.getString("owner"),
                row.getString("state").equals("MET"),
                instantOrNull(row, "due_at"));
    }
}
