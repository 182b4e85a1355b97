package org.parley.clearance;

import static org.parley.shared.Sql.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where a coordinator departed from the decision table; the last word per party holds for every later round. */
@Repository
class AdjustmentRepository {

    private final JdbcClient db;

    AdjustmentRepository(JdbcClient db) {
        this.db = db;
    }

    /** By party; empty: this party is not asked. */
    Map<String, Optional<RequiredAnswer>> ofRequest(UUID request) {
        var found = new HashMap<String, Optional<RequiredAnswer>>();
        db.sql("select party_code, role, form, days from slot_adjustment where request_id = :request")
                .param("request", request)
                .query(row -> {
                    found.put(row.getString("party_code"), required(row));
                });
        return found;
    }

    private static Optional<RequiredAnswer> required(ResultSet row) throws SQLException {
        var role = row.getString("role");
        return role == null
                ? Optional.empty()
                : Optional.of(new RequiredAnswer(
                        SlotRole.valueOf(role), Form.valueOf(row.getString("form")), row.getInt("days")));
    }

    void write(UUID request, String party, @Nullable RequiredAnswer required, String reason, String by, Instant when) {
        db.sql("delete from slot_adjustment where request_id = :request and party_code = :party")
                .param("request", request)
                .param("party", party)
                .update();
        db.sql("""
                        insert into slot_adjustment (request_id, party_code, role, form, days, reason, made_by, made_at)
                        values (:request, :party, :role, :form, :days, :reason, :by, :when)""")
                .param("request", request)
                .param("party", party)
                .param("role", required == null ? null : required.role().name())
                .param("form", required == null ? null : required.form().name())
                .param("days", required == null ? null : required.days())
                .param("reason", reason)
                .param("by", by)
                .param("when", utc(when))
                .update();
    }
}
