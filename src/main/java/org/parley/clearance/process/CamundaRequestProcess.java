package org.parley.clearance.process;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.parley.clearance.RequestProcess;
import org.parley.clearance.Slot;
import org.parley.request.Kind;
import org.springframework.stereotype.Component;

/** The port's implementation: one instance per request, found by the request's id as business key. */
@Component
class CamundaRequestProcess implements RequestProcess {

    private final RuntimeService runtime;
    private final AwaitedParties awaited;

    CamundaRequestProcess(RuntimeService runtime, AwaitedParties awaited) {
        this.runtime = runtime;
        this.awaited = awaited;
    }

    @Override
    public void start(Kind kind, UUID requestId) {
        var id = requestId.toString();
        runtime.startProcessInstanceByKey(kind.process(), id, Map.of(ProcessNames.REQUEST_ID, id));
    }

    @Override
    public void answered(Slot slot) {
        tell(ProcessNames.ANSWER_GIVEN, slot);
    }

    @Override
    public void slotClosed(Slot slot) {
        tell(ProcessNames.SLOT_CLOSED, slot);
    }

    private void tell(String message, Slot slot) {
        awaited.execution(slot)
                .ifPresentOrElse(
                        execution -> runtime.messageEventReceived(message, execution), () -> search(message, slot));
    }

    private void search(String message, Slot slot) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(slot.requestId().toString())
                .localVariableEquals(ProcessNames.SLOT_ID, slot.id().toString())
                .correlate();
    }

    @Override
    public void askAgain(Slot slot) {
        runtime.createMessageCorrelation(ProcessNames.SLOT_OPENED)
                .processInstanceBusinessKey(slot.requestId().toString())
                .setVariableLocal(ProcessNames.SLOT_ID, slot.id().toString())
                .correlate();
    }

    @Override
    public void revised(UUID requestId) {
        tell(ProcessNames.TERMS_REVISED, requestId);
    }

    @Override
    public void postponed(UUID requestId) {
        tell(ProcessNames.REQUEST_POSTPONED, requestId);
    }

    @Override
    public void cancelled(UUID requestId) {
        tell(ProcessNames.REQUEST_CANCELLED, requestId);
    }

    private void tell(String message, UUID requestId) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(requestId.toString())
                .correlate();
    }

    @Override
    public void nudge(UUID requestId) {
        runtime.createMessageCorrelation(ProcessNames.NUDGED)
                .processInstanceBusinessKey(requestId.toString())
                .correlateAll();
    }
}
