package org.parley.ceasefire.process;

import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.parley.ceasefire.PauseProcess;
import org.springframework.stereotype.Component;

/** Starts a short process beside the pause's own, which may be over: verified late, it still reaches who is on the way. */
@Component
class CamundaPauseProcess implements PauseProcess {

    static final String PAUSE_VIOLATED = "pause-violated";
    static final String WINDOW_MOVED = "window-moved";
    static final String PAUSE_OVER = "pause-over";
    static final String REQUEST_ID = "requestId";

    private final RuntimeService runtime;

    CamundaPauseProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void violated(UUID pauseId) {
        var id = pauseId.toString();
        runtime.createMessageCorrelation(PAUSE_VIOLATED)
                .processInstanceBusinessKey(id)
                .setVariable(REQUEST_ID, id)
                .correlateStartMessage();
    }

    @Override
    public void windowMoved(UUID pauseId) {
        tell(WINDOW_MOVED, pauseId);
    }

    @Override
    public void pauseOver(UUID changeId) {
        tell(PAUSE_OVER, changeId);
    }

    private void tell(String message, UUID requestId) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(requestId.toString())
                .correlateAll();
    }
}
