package org.parley.engine;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One row of ours for every step that a process enters, in the engine's own transaction; diagram, history and heat map
 * read these rows, so that the engine's history may be cleaned up (rules.md, Steps).
 */
@Component
class StepRecorder {

    /** The loop variable of whatever is done once per slot. */
    static final String SLOT = "slotId";

    private final JdbcClient jdbc;
    private final Clock clock;

    StepRecorder(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void entered(DelegateExecution execution, boolean inSlot) {
        var definition = ((ExecutionEntity) execution).getProcessDefinition();
        jdbc.sql("""
                        insert into step (id, request_id, process_key, process_version, element, slot_id, entered_at, cancelled)
                        values (:id, :request, :key, :version, :element, :slot, :now, false)
                        """)
                .param("id", execution.getActivityInstanceId())
                .param("request", UUID.fromString(execution.getProcessBusinessKey()))
                .param("key", definition.getKey())
                .param("version", definition.getVersion())
                .param("element", execution.getCurrentActivityId())
                .param("slot", inSlot ? slot(execution) : null)
                .param("now", now())
                .update();
    }

    void left(DelegateExecution execution) {
        jdbc.sql("update step set left_at = :now, cancelled = :cancelled where id = :id and left_at is null")
                .param("now", now())
                .param("cancelled", execution.isCanceled())
                .param("id", execution.getActivityInstanceId())
                .update();
    }

    private static @Nullable UUID slot(DelegateExecution execution) {
        return execution.getVariable(SLOT) instanceof String id ? UUID.fromString(id) : null;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
