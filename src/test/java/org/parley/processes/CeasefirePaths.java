package org.parley.processes;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.processes.Drawings.clock;
import static org.parley.processes.Drawings.moveTo;
import static org.parley.processes.Drawings.openSlot;
import static org.parley.processes.World.day;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.junit.jupiter.api.Test;

/** A pause: agreed before its beginning or not at all. Asked on day 0, from day 5 to day 7. */
abstract class CeasefirePaths extends CeasefireWays {

    @Test
    void asksThePartiesAndWaitsForNews() {
        itStands().containsExactly("ask-parties", "await-answer", "await-answers");
    }

    @Test
    void anAnswerThatClearsNothingLeavesItWaiting() {
        answer("north");
        nudge();
        itDid().containsExactly("weigh");
        itStands().containsExactly("ask-parties", "await-answer", "await-answers");
    }

    @Test
    void takesEffectAtItsBeginningAndEndsAtItsEnd() {
        answer("north");
        answer("government");
        allClear();
        itDid().containsExactly("weigh", "agree window");
        itStands().containsExactly("await-start");
        moveTo(day(5));
        itDid().containsExactly("take effect");
        itStands().containsExactly("window-ends");
        moveTo(day(7));
        itDid().containsExactly("end window", "close round");
        itIsOver();
    }

    @Test
    void aGuarantorThatIsStillAskedIsAskedUntilThePauseIsOver() {
        world.slots = List.of();
        answer("north");
        allClear();
        itStands().containsExactly("ask-parties", "await-answer", "await-start");
        moveTo(day(7));
        itDid().contains("no reply government").endsWith("end window", "close round");
        itIsOver();
    }

    @Test
    void whatIsStillAskedEndsWithThePause() {
        inEffect();
        moveTo(day(6));
        openSlot(request, "south");
        itStands().containsExactly("ask-one-party", "await-answer", "window-ends");
        moveTo(day(7));
        itIsOver();
    }

    @Test
    void aDenialBeforeTheBeginningSetsTheWindowAside() {
        agreed();
        nowDenied();
        itDid().containsExactly("weigh", "set window aside", "weigh");
        itStands().containsExactly("await-answers");
        allClear();
        itStands().containsExactly("await-start");
    }

    @Test
    void newsThatChangesNothingLeavesTheAgreedWindowAlone() {
        agreed();
        nudge();
        itDid().containsExactly("weigh");
        itStands().containsExactly("await-start");
        moveTo(day(5));
        itStands().containsExactly("window-ends");
    }

    @Test
    void lapsesWhenItsBeginningPassesWithoutAgreement() {
        moveTo(day(5));
        itDid().endsWith("lapsed", "close round");
        itStands().containsExactly("await-new-terms");
    }

    @Test
    void lapsesWhenTheLastAnswerComesAfterTheBeginningAndBeforeItsTimer() {
        clock(Date.from(day(5)));
        allClear();
        itDid().endsWith("weigh", "lapsed", "close round");
    }

    @Test
    void aSlotThatIsOpenWhenTheWindowLapsesIsClosedWithIt() {
        moveTo(day(4));
        openSlot(request, "south");
        moveTo(day(5));
        itDid().endsWith("lapsed", "close round");
        itStands().containsExactly("await-new-terms");
        moveTo(day(8));
        itDid().isEmpty();
    }

    @Test
    void noReplyIsWeighedAtOnce() {
        answer("government");
        world.nudgedFromWithin = request;
        moveTo(day(3));
        itDid().containsExactly("remind north", "escalate north", "no reply north", "weigh");
        itStands().containsExactly("await-answers");
    }

    @Test
    void newsFoundWhileWeighingInEffectIsToldToo() {
        inEffect();
        world.nudgedFromWithin = request;
        nudge();
        itDid().containsExactly("weigh", "weigh");
        itStands().containsExactly("window-ends");
    }

    @Test
    void newTermsAfterALapseAskEveryPartyAgain() {
        moveTo(day(5));
        world.deeds.clear();
        send("terms-revised");
        itDid().containsExactly("open round", "weigh");
        itStands().containsExactly("ask-parties", "await-answer", "await-answers");
    }

    @Test
    void aRevisionWhilePartiesAreAskedAsksThemAllAgain() {
        answer("north");
        send("terms-revised");
        itDid().containsExactly("open round", "weigh");
        answer("north");
        answer("government");
        itStands().containsExactly("await-answers");
    }

    @Test
    void postponedItWaitsForNewTerms() {
        send("request-postponed");
        itDid().containsExactly("postponed");
        itStands().containsExactly("await-new-terms");
        nudge();
        moveTo(day(7));
        itDid().isEmpty();
        send("terms-revised");
        itStands().containsExactly("ask-parties", "await-answer", "await-answers");
    }

    @Test
    void anAddedOrReopenedSlotIsAskedBesideTheOthersAndEndsWithThem() {
        openSlot(request, "south");
        openSlot(request, "us");
        answer("us");
        answer("south");
        itStands().containsExactly("ask-parties", "await-answer", "await-answers");
        openSlot(request, "us");
        send("terms-revised");
        assertThatThrownBy(() -> answer("us")).isInstanceOf(MismatchingMessageCorrelationException.class);
    }

    @Test
    void movementsAreToldOfTheBeginningOfNewsAndOfTheEndAndWarnedBefore() {
        world.dependants = List.of("convoy", "evacuation");
        world.inside = List.of("convoy");
        inEffect();
        nudge();
        moveTo(day(6));
        itDid().containsExactlyInAnyOrder("weigh", "tell convoy", "tell evacuation");
        moveTo(day(7).minus(Duration.ofHours(3)));
        itDid().containsExactly("tell convoy");
        itStands().containsExactly("window-ends");
        moveTo(day(7));
        itDid().containsExactlyInAnyOrder("end window", "tell convoy", "tell evacuation", "close round");
        itIsOver();
    }

    @Test
    void aMovementThatCannotBeToldDoesNotKeepThePauseFromEnding() {
        world.dependants = List.of("convoy");
        world.unreachable = true;
        agreed();
        moveTo(day(7).minusSeconds(1));
        itStands().containsExactly("tell-dependants", "window-ends");
        world.unreachable = false;
        moveTo(day(7));
        itIsOver();
    }
}
