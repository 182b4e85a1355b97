package org.parley.movement.process;

import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.parley.movement.MovementProcess;
import org.springframework.stereotype.Component;

/** Finds the path of a movement by its business key, the request's id. */
@Component
class CamundaMovementProcess implements MovementProcess {

    static final String GO_DECIDED = "go-decided";
    static final String DEPARTED = "departed";
    static final String ARRIVED = "arrived";
    static final String OUTCOME_RECORDED = "outcome-recorded";

    private final RuntimeService runtime;

    CamundaMovementProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public boolean awaitsGo(UUID requestId) {
        return awaits(GO_DECIDED, requestId);
    }

    @Override
    public boolean awaitsDeparture(UUID requestId) {
        return awaits(DEPARTED, requestId);
    }

    @Override
    public void goDecided(UUID requestId) {
        tell(GO_DECIDED, requestId);
    }

    @Override
    public void departed(UUID requestId) {
        tell(DEPARTED, requestId);
    }

    @Override
    public void arrived(UUID requestId) {
        tell(ARRIVED, requestId);
    }

    @Override
    public void outcomeRecorded(UUID requestId) {
        tell(OUTCOME_RECORDED, requestId);
    }

    private boolean awaits(String message, UUID requestId) {
        return runtime.createExecutionQuery()
                        .processInstanceBusinessKey(requestId.toString())
                        .messageEventSubscriptionName(message)
                        .count()
                > 0;
    }

    /** Exactly one path must wait for it: none, or two, is a mistake of ours. */
    private void tell(String message, UUID requestId) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(requestId.toString())
                .correlate();
    }
}
