package org.parley.mission;

import static org.parley.shared.Sql.instant;
import static org.parley.shared.Sql.instantOrNull;
import static org.parley.shared.Sql.integerOrNull;
import static org.parley.shared.Sql.utc;
import static org.parley.shared.Sql.utcOrNull;
import static org.parley.shared.Sql.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Fuel planned and brought; a facility has one open plan at most. Written under the lock of the request's head row. */
@Repository
class RefuelRepository {

    private final JdbcClient db;

    RefuelRepository(JdbcClient db) {
        this.db = db;
    }

    /** What is still to come for this facility. */
    Optional<Refuel> open(UUID request, String facility) {
        return db.sql(
                        "select * from refuel where request_id = :request and facility = :facility and brought_at is null")
                .param("request", request)
                .param("facility", facility)
                .query((row, n) -> refuel(row))
                .optional();
    }

    /** The first day for which fuel is still to come. */
    Optional<LocalDate> next(UUID request) {
        return db.sql("""
                        select planned_for from refuel where request_id = :request and brought_at is null
                        order by planned_for fetch first 1 row only""").param("request", request).query(LocalDate.class).optional();
    }

    void save(Refuel refuel) {
        var changed = db.sql("""
                        update refuel set planned_for = :plannedFor, brought_at = :broughtAt, brought_by = :broughtBy,
                                          litres = :litres, entered_at = :enteredAt, entered_by = :by
                        where id = :id""").params(values(refuel)).update();
        if (changed > 0) return;
        db.sql("""
                        insert into refuel (id, request_id, facility, planned_for, brought_at, brought_by, litres,
                                            entered_at, entered_by)
                        values (:id, :request, :facility, :plannedFor, :broughtAt, :broughtBy, :litres,
                                :enteredAt, :by)""").params(values(refuel)).update();
    }

    private static Map<String, @Nullable Object> values(Refuel refuel) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", refuel.id());
        values.put("request", refuel.requestId());
        values.put("facility", refuel.facility());
        values.put("plannedFor", refuel.plannedFor());
        values.put("broughtAt", utcOrNull(refuel.broughtAt()));
        values.put("broughtBy", refuel.broughtBy());
        values.put("litres", refuel.litres());
        values.put("enteredAt", utc(refuel.enteredAt()));
        values.put("by", refuel.enteredBy());
        return values;
    }

    private static Refuel refuel(ResultSet row) throws SQLException {
        return new Refuel(
                uuid(row, "id"),
                uuid(row, "request_id"),
                row.getString("facility"),
                row.getObject("planned_for", LocalDate.class),
                instantOrNull(row, "brought_at"),
                row.getString("brought_by"),
                integerOrNull(row, "litres"),
                instant(row, "entered_at"),
                row.getString("entered_by"));
    }
}
