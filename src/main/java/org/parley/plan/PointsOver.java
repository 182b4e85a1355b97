package org.parley.plan;

import org.parley.request.Proceeded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears within the transaction that a request is over, and lets its plan know, which writes it down by a job of its own. */
@Component
class PointsOver {

    private final PlanRepository plans;
    private final PlanProcess process;

    PointsOver(PlanRepository plans, PlanProcess process) {
        this.plans = plans;
        this.process = process;
    }

    @EventListener
    void over(Proceeded news) {
        if (!news.course().isOver()) return;
        plans.planOf(news.requestId()).ifPresent(plan -> process.pointOver(plan, news.requestId()));
    }
}
