package org.parley.mission.process;

import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.parley.mission.MissionProcess;
import org.springframework.stereotype.Component;

/** Finds the path of a mission by its business key, the request's id. */
@Component
class CamundaMissionProcess implements MissionProcess {

    static final String WORK_DONE = "work-done";

    private final RuntimeService runtime;

    CamundaMissionProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void workDone(UUID requestId) {
        runtime.createMessageCorrelation(WORK_DONE)
                .processInstanceBusinessKey(requestId.toString())
                .correlate();
    }
}
