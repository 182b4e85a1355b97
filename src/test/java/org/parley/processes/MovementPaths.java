package org.parley.processes;

import static org.parley.processes.Drawings.moveTo;
import static org.parley.processes.World.day;

import org.junit.jupiter.api.Test;

/** What every kind that moves has in common: the gate, a named person's go, the departure, the outcome. */
abstract class MovementPaths extends MovementWays {

    @Test
    void departsOnANamedPersonsGoAndIsCompleteWithItsOutcome() {
        clearToGo();
        itStands().containsExactly("await-go");
        decide(true);
        itDid().containsExactly("ask for departure");
        send("departed");
        itDid().containsExactly("under way");
        allArrive();
        itDid().containsExactlyElementsOf(onArrival());
        send("outcome-recorded");
        itDid().containsExactlyElementsOf(atItsEnd());
        itIsOver();
    }

    @Test
    void afterANoGoAnotherDecisionMaySendIt() {
        refusedToGo();
        itStands().containsExactly("await-change");
        decide(false);
        itStands().containsExactly("await-change");
        decide(true);
        itStands().containsExactly("await-departure");
    }

    @Test
    void clearOfAnswersItWaitsForItsGate() {
        waitingForTheWindow();
        itStands().containsExactly("await-window");
        nudge();
        itStands().containsExactly("await-window");
        world.mayDepart = true;
        nudge();
        itStands().containsExactly("await-go");
    }

    @Test
    void newsThatChangesNothingLeavesTheQuestionOfGoWhereItIs() {
        clearToGo();
        nudge();
        itDid().containsExactly("weigh");
        itStands().containsExactly("await-go");
        decide(true);
        nudge();
        itStands().containsExactly("await-departure");
    }

    @Test
    void aLateDenialTakesBackTheGoAndWaitsForAnswers() {
        aboutToDepart();
        world.deeds.clear();
        nowDenied();
        itDid().containsExactly("weigh", "hold departure", "weigh");
        itStands().containsExactly("await-answers");
    }

    @Test
    void aGateThatClosesTakesBackTheGoAndItIsAskedAnew() {
        aboutToDepart();
        mayNotDepart();
        itStands().containsExactly("await-window");
        world.deeds.clear();
        world.mayDepart = true;
        nudge();
        itDid().endsWith("ask for go");
        itStands().containsExactly("await-go");
    }

    @Test
    void aDenialFoundWhileWeighingTakesBackTheGoOnce() {
        aboutToDepart();
        world.deeds.clear();
        world.nudgedFromWithin = request;
        nowDenied();
        itDid().containsOnlyOnce("hold departure");
        itStands().containsExactly("await-answers");
    }

    @Test
    void nothingStopsItOnceItIsUnderWay() {
        underWay();
        world.mayDepart = false;
        nowDenied();
        itDid().isEmpty();
        itStands().contains(way());
    }

    @Test
    void turnedBackItsOutcomeIsRecordedWithoutAnArrival() {
        underWay();
        send("outcome-recorded");
        itDid().containsExactlyElementsOf(atItsEnd());
        itIsOver();
    }

    @Test
    void aSlotReopenedLateIsAskedBesideTheDeparture() {
        clearToGo();
        Drawings.openSlot(request, "us");
        answer("us");
        itStands().containsExactly("await-go");
    }

    @Test
    void aSlotReopenedLateEndsWithTheRequest() {
        clearToGo();
        Drawings.openSlot(request, "us");
        itStands().containsExactly("ask-one-party", "await-answer", "await-go");
        decide(true);
        send("departed");
        moveTo(day(1));
        itDid().contains("remind us");
        send("outcome-recorded");
        itIsOver();
    }
}
