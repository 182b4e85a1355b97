package org.parley.engine;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.shared.Doer;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
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
                insert into step (id, request_id, process_key, process_version, element, slot_id, execution_id,
                    entered_at, left_at, left_by, cancelled)
                values (:id, :request, :key, :version, :element,
                    coalesce(cast(:slot as uuid), (select around.slot_id from step around where around.id = :around)),
                    :execution, :enteredAt, :leftAt, :leftBy, :cancelled)""", steps.stream().map(StepRows::values));
    }

    void leave(Collection<Step.Leaving> left) {
        write("""
                update step set left_at = :leftAt, left_by = :leftBy, cancelled = :cancelled
                where id = :id and left_at is null""", left.stream().map(StepRows::values));
    }

    private void write(String sql, Stream<SqlParameterSource> rows) {
        var values = rows.toArray(SqlParameterSource[]::new);
        if (values.length > 0) jdbc.batchUpdate(sql, values);
    }

    /** By the time that steps are written the transaction has entered whose deed it is. */
    private static @Nullable String doer(UUID request) {
        return Doer.of(request).orElse(null);
    }

    private static SqlParameterSource values(Step step) {
        return new MapSqlParameterSource()
                .addValue("id", step.id())
                .addValue("request", step.request())
                .addValue("key", step.key())
                .addValue("version", step.version())
                .addValue("element", step.element())
                .addValue("slot", step.slot())
                .addValue("around", step.sameSlotAs())
                .addValue("execution", step.execution())
                .addValue("enteredAt", step.enteredAt())
                .addValue("leftAt", step.leftAt())
                .addValue("leftBy", step.leftAt() == null ? null : doer(step.request()))
                .addValue("cancelled", step.cancelled());
    }

    private static SqlParameterSource values(Step.Leaving left) {
        return new MapSqlParameterSource()
                .addValue("id", left.id())
                .addValue("leftAt", left.leftAt())
                .addValue("leftBy", doer(left.request()))
                .addValue("cancelled", left.cancelled());
    }
}
