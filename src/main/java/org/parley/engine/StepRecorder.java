package org.parley.engine;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * One row of ours for every step that a process enters, in the engine's own transaction; diagram, history and heat map
 * read these rows, so that the engine's history may be cleaned up (rules.md, Steps).
 */
@Component
class StepRecorder {

    /** The loop variable of whatever is done once per slot. */
    static final String SLOT = "slotId";

    private final StepRows rows;
    private final Clock clock;

    StepRecorder(StepRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    void entered(DelegateExecution execution, SlotOf slot) {
        var definition = ((ExecutionEntity) execution).getProcessDefinition();
        Unwritten.of(rows)
                .enter(new Step(
                        execution.getActivityInstanceId(),
                        UUID.fromString(execution.getProcessBusinessKey()),
                        definition.getKey(),
                        definition.getVersion(),
                        execution.getCurrentActivityId(),
                        slot == SlotOf.VARIABLE ? slot(execution) : null,
                        slot == SlotOf.STEP_AROUND ? parent(execution) : null,
                        slot == SlotOf.NONE ? null : execution.getId(),
                        now(),
                        null,
                        false));
    }

    void left(DelegateExecution execution) {
        Unwritten.of(rows)
                .leave(new Step.Leaving(
                        execution.getActivityInstanceId(),
                        UUID.fromString(execution.getProcessBusinessKey()),
                        now(),
                        execution.isCanceled()));
    }

    private static @Nullable UUID slot(DelegateExecution execution) {
        return execution.getVariable(SLOT) instanceof String id ? UUID.fromString(id) : null;
    }

    private static String parent(DelegateExecution execution) {
        return ((ExecutionEntity) execution).getParentActivityInstanceId();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
