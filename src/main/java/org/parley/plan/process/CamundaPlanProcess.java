package org.parley.plan.process;

import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.parley.plan.PlanProcess;
import org.springframework.stereotype.Component;

/** Finds the path of a plan by its business key, the plan's id, and in it the lane of a point. */
@Component
class CamundaPlanProcess implements PlanProcess {

    static final String POINT_ADDED = "point-added";
    static final String POINT_OVER = "point-over";

    private static final String POINT_ID = "pointId";

    private final RuntimeService runtime;

    CamundaPlanProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void pointAdded(UUID plan, UUID point) {
        runtime.createMessageCorrelation(POINT_ADDED)
                .processInstanceBusinessKey(plan.toString())
                .setVariableLocal(POINT_ID, point.toString())
                .correlate();
    }

    @Override
    public void pointOver(UUID plan, UUID point) {
        runtime.createMessageCorrelation(POINT_OVER)
                .processInstanceBusinessKey(plan.toString())
                .localVariableEquals(POINT_ID, point.toString())
                .correlateAll();
    }
}
