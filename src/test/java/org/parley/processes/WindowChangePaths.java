package org.parley.processes;

import static org.parley.processes.Drawings.moveTo;
import static org.parley.processes.Drawings.openSlot;
import static org.parley.processes.World.day;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another end of a pause is asked for: all agree before the old end of day 7, or that one stands. */
abstract class WindowChangePaths extends Paths {

    @BeforeEach
    void requested() {
        Drawings.start("window-change", request);
        itDid().containsExactly("note", "open round", "weigh");
    }

    @Test
    void thePauseIsToldInAJobOfItsOwnOnceAllAgreed() {
        answer("north");
        answer("government");
        allClear();
        itDid().containsExactly("weigh", "agree", "close round");
        itStands().containsExactly("tell-pause");
        moveTo(day(1));
        itDid().containsExactly("tell pause");
        itIsOver();
    }

    @Test
    void silenceUntilTheOldEndLeavesIt() {
        moveTo(day(7));
        itDid().endsWith("close round", "lapsed");
        itIsOver();
    }

    @Test
    void aDenialIsNewsAndTheOldEndIsAwaited() {
        answer("north");
        nowDenied();
        itDid().containsExactly("weigh");
        itStands().contains("await-answers");
        moveTo(day(7));
        itDid().endsWith("close round", "lapsed");
        itIsOver();
    }

    @Test
    void anApprovalThatThePauseCannotUseAnyMoreLeavesTheOldEnd() {
        world.inTime = false;
        allClear();
        itDid().containsExactly("weigh", "close round", "lapsed");
        itIsOver();
    }

    @Test
    void aRevisionAsksEverybodyAgain() {
        answer("north");
        send("terms-revised");
        itDid().containsExactly("note", "open round", "weigh");
        itStands().containsExactly("ask-parties", "await-answer", "await-answers");
    }

    @Test
    void anAddedOrReopenedSlotEndsWithTheOthers() {
        answer("north");
        answer("government");
        openSlot(request, "south");
        answer("south");
        itStands().containsExactly("await-answers");
        openSlot(request, "us");
        moveTo(day(7));
        itIsOver();
    }

    @Test
    void itIsOverWithItsPauseInAJobOfItsOwn() {
        answer("north");
        send("pause-over");
        itDid().isEmpty();
        moveTo(day(1));
        itDid().containsExactly("close round", "lapsed");
        itIsOver();
    }

    @Test
    void mayBeCancelled() {
        send("request-cancelled");
        itDid().containsExactly("cancelled");
        itIsOver();
    }
}
