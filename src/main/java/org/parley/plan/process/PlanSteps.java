package org.parley.plan.process;

import java.util.List;
import java.util.UUID;
import org.parley.plan.PlanFacts;
import org.springframework.stereotype.Component;

/** The steps of a plan, as its process calls them. */
@Component("planSteps")
public class PlanSteps {

    private final PlanFacts facts;

    PlanSteps(PlanFacts facts) {
        this.facts = facts;
    }

    public List<String> points(String requestId) {
        return texts(facts.points(UUID.fromString(requestId)));
    }

    public void startPoint(String pointId) {
        facts.startPoint(UUID.fromString(pointId));
    }

    public boolean isOver(String pointId) {
        return facts.isOver(UUID.fromString(pointId));
    }

    public void recordPointOver(String requestId, String pointId) {
        facts.recordPointOver(UUID.fromString(requestId), UUID.fromString(pointId));
    }

    public void recordEnded(String requestId) {
        facts.recordEnded(UUID.fromString(requestId));
    }

    public void recordCancelled(String requestId) {
        facts.recordCancelled(UUID.fromString(requestId));
    }

    public List<String> pointsToCancel(String requestId) {
        return texts(facts.pointsToCancel(UUID.fromString(requestId)));
    }

    public void cancelPoint(String requestId, String pointId) {
        facts.cancelPoint(UUID.fromString(requestId), UUID.fromString(pointId));
    }

    private static List<String> texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }
}
