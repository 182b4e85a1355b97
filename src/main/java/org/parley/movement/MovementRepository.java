package org.parley.movement;

import static org.parley.shared.Sql.instant;
import static org.parley.shared.Sql.instantOrNull;
import static org.parley.shared.Sql.integerOrNull;
import static org.parley.shared.Sql.utcOrNull;
import static org.parley.shared.Sql.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.movement.Movement.Ending;
import org.parley.movement.Movement.GoDecision;
import org.parley.shared.StaleData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row per movement, written for the first time when something is asked or decided. */
@Repository
class MovementRepository {

    private final JdbcClient db;

    MovementRepository(JdbcClient db) {
        this.db = db;
    }

    Optional<Movement> find(UUID request) {
        return db.sql("select * from movement where request_id = :request")
                .param("request", request)
                .query((row, n) -> movement(row))
                .optional();
    }

    /** The row as it stands, or a first one that is not written yet. */
    Movement of(UUID request) {
        return find(request).orElseGet(() -> Movement.of(request));
    }

    /** Gives the movement as it reads now. */
    Movement save(Movement movement) {
        if (movement.version() == 0) insert(movement);
        else update(movement);
        return new Movement(
                movement.requestId(),
                movement.decision(),
                movement.departedAt(),
                movement.arrivedAt(),
                movement.ending(),
                movement.version() + 1);
    }

    private void insert(Movement movement) {
        db.sql("""
                        insert into movement (request_id, go, go_by, go_at, go_reason, departed_at, arrived_at, outcome,
                                              outcome_note, people_reached, version)
                        values (:request, :go, :goBy, :goAt, :goReason, :departedAt, :arrivedAt, :outcome,
                                :outcomeNote, :peopleReached, 1)""").params(values(movement)).update();
    }

    private void update(Movement movement) {
        var changed = db.sql("""
                        update movement
                        set go = :go, go_by = :goBy, go_at = :goAt, go_reason = :goReason,
                            departed_at = :departedAt, arrived_at = :arrivedAt, outcome = :outcome,
                            outcome_note = :outcomeNote, people_reached = :peopleReached, version = version + 1
                        where request_id = :request and version = :version""")
                .params(values(movement))
                .param("version", movement.version())
                .update();
        if (changed == 0) throw new StaleData();
    }

    private static Map<String, @Nullable Object> values(Movement movement) {
        var decision = movement.decision();
        var ending = movement.ending();
        var values = new HashMap<String, @Nullable Object>();
        values.put("request", movement.requestId());
        values.put("go", decision == null ? null : decision.go());
        values.put("goBy", decision == null ? null : decision.by());
        values.put("goAt", decision == null ? null : utcOrNull(decision.at()));
        values.put("goReason", decision == null ? null : decision.reason());
        values.put("departedAt", utcOrNull(movement.departedAt()));
        values.put("arrivedAt", utcOrNull(movement.arrivedAt()));
        values.put("outcome", ending == null ? null : ending.outcome().name());
        values.put("outcomeNote", ending == null ? null : ending.note());
        values.put("peopleReached", ending == null ? null : ending.peopleReached());
        return values;
    }

    private static Movement movement(ResultSet row) throws SQLException {
        return new Movement(
                uuid(row, "request_id"),
                decision(row),
                instantOrNull(row, "departed_at"),
                instantOrNull(row, "arrived_at"),
                ending(row),
                row.getLong("version"));
    }

    private static @Nullable GoDecision decision(ResultSet row) throws SQLException {
        var go = row.getBoolean("go");
        if (row.wasNull()) return null;
        return new GoDecision(go, row.getString("go_by"), instant(row, "go_at"), row.getString("go_reason"));
    }

    private static @Nullable Ending ending(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        if (outcome == null) return null;
        return new Ending(
                Outcome.valueOf(outcome), integerOrNull(row, "people_reached"), row.getString("outcome_note"));
    }
}
