package org.parley.movement.process;

import java.util.UUID;
import org.parley.movement.MovementFacts;
import org.springframework.stereotype.Component;

/** The steps that every kind that moves has in its process. */
@Component("movementSteps")
public class MovementSteps {

    private final MovementFacts facts;

    MovementSteps(MovementFacts facts) {
        this.facts = facts;
    }

    public boolean mayDepart(String requestId) {
        return facts.mayDepart(UUID.fromString(requestId));
    }

    public void askForGo(String requestId) {
        facts.askForGo(UUID.fromString(requestId));
    }

    public boolean isGo(String requestId) {
        return facts.isGo(UUID.fromString(requestId));
    }

    public void askForDeparture(String requestId) {
        facts.askForDeparture(UUID.fromString(requestId));
    }

    public void holdDeparture(String requestId) {
        facts.holdDeparture(UUID.fromString(requestId));
    }

    public void markUnderWay(String requestId) {
        facts.markUnderWay(UUID.fromString(requestId));
    }

    public void markArrived(String requestId) {
        facts.markArrived(UUID.fromString(requestId));
    }

    public void askForOutcome(String requestId) {
        facts.askForOutcome(UUID.fromString(requestId));
    }

    public void complete(String requestId) {
        facts.complete(UUID.fromString(requestId));
    }

    public void recordPostponed(String requestId) {
        facts.recordPostponed(UUID.fromString(requestId));
    }

    public void recordCancelled(String requestId) {
        facts.recordCancelled(UUID.fromString(requestId));
    }
}
