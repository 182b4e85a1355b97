package org.parley.engine;

import java.util.Collection;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/** The rows of steps, many in one trip to the database: an engine that runs on takes dozens of steps at once. */
@Repository
class StepRows {

    private final NamedParameterJdbcOperations jdbc;

    StepRows(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Collection<Step> steps) {
        write("""
                insert into step (id, request_id, process_key, process_version, element, slot_id, entered_at, left_at,
                    cancelled)
                values (:id, :request, :key, :version, :element, :slot, :enteredAt, :leftAt, :cancelled)""", steps);
    }

    void leave(Collection<Step.Leaving> left) {
        write("update step set left_at = :leftAt, cancelled = :cancelled where id = :id and left_at is null", left);
    }

    private void write(String sql, Collection<?> rows) {
        if (rows.isEmpty()) return;
        jdbc.batchUpdate(
                sql, rows.stream().map(SimplePropertySqlParameterSource::new).toArray(SqlParameterSource[]::new));
    }
}
