package org.parley.evacuation.process;

import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.parley.evacuation.EvacuationProcess;
import org.springframework.stereotype.Component;

/** Finds a group's path by the request's id as business key, and the group's number. */
@Component
class CamundaEvacuationProcess implements EvacuationProcess {

    static final String GROUP_ARRIVED = "group-arrived";
    static final String GROUP_NO = "groupNo";

    private final RuntimeService runtime;

    CamundaEvacuationProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void groupArrived(UUID requestId, int groupNo) {
        runtime.createMessageCorrelation(GROUP_ARRIVED)
                .processInstanceBusinessKey(requestId.toString())
                .localVariableEquals(GROUP_NO, String.valueOf(groupNo))
                .correlate();
    }
}
