package org.parley.movement;

import java.util.UUID;

/** What the process tells the movement; called by the process's own steps and by nobody else. Each may run twice. */
public interface MovementFacts {

    /** All parties clear, and nothing of its kind holds it back. */
    boolean mayDepart(UUID requestId);

    /** A coordinator decides; what was decided before, perhaps on other terms, no longer stands. */
    void askForGo(UUID requestId);

    /** Was the decision a go? */
    boolean isGo(UUID requestId);

    void askForDeparture(UUID requestId);

    /** Something changed and it may no longer depart: a go that was given no longer holds. */
    void holdDeparture(UUID requestId);

    void markUnderWay(UUID requestId);

    /** All of it is there. */
    void markArrived(UUID requestId);

    /** It arrived; what became of it is still to be said. */
    void askForOutcome(UUID requestId);

    /** Nothing more happens to it; its tasks are closed. */
    void complete(UUID requestId);

    /** The organiser postponed it: the outcome then says so (rules.md, Departure), and somebody writes new terms. */
    void recordPostponed(UUID requestId);

    /** The organiser cancelled it: the outcome then says so (rules.md, Departure). */
    void recordCancelled(UUID requestId);
}
