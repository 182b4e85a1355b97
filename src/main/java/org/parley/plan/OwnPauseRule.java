package org.parley.plan;

import java.util.List;
import org.parley.clearance.RevisionRule;
import org.parley.request.Request;
import org.parley.request.Terms;
import org.parley.shared.Refusal;
import org.springframework.stereotype.Component;

/** A point stays with its own plan's pause, or with none, when its terms change. */
@Component
class OwnPauseRule implements RevisionRule {

    private final PlanRepository plans;

    OwnPauseRule(PlanRepository plans) {
        this.plans = plans;
    }

    @Override
    public List<Refusal> refusals(Request request, Terms terms) {
        return plans.planOf(request.id())
                .map(plan -> PlanPolicy.ofPause(terms.underPause(), plans.points(plan)))
                .orElse(List.of());
    }
}
