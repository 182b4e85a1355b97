package org.parley.processes;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.processes.Drawings.moveTo;
import static org.parley.processes.World.day;

import java.util.List;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.junit.jupiter.api.Test;

/** The parties are asked, each in its own time. */
abstract class PartyClearancePaths extends Paths {

    private void begins() {
        Drawings.start("party-clearance", request);
    }

    @Test
    void endsWhenTheLastPartyHasAnswered() {
        begins();
        answer("north");
        itStands().containsExactly("await-answer");
        answer("government");
        itIsOver();
    }

    @Test
    void endsAtOnceWhereNobodyIsAsked() {
        world.slots = List.of();
        begins();
        itIsOver();
    }

    @Test
    void aSilentPartyIsRemindedThenReportedThenRecordedAsNoReply() {
        begins();
        answer("government");
        moveTo(day(1));
        itDid().containsExactly("remind north");
        itStands().containsExactly("await-answer");
        moveTo(day(2));
        itDid().containsExactly("escalate north");
        itStands().containsExactly("await-answer");
        moveTo(day(3));
        itDid().containsExactly("no reply north");
        itIsOver();
    }

    @Test
    void aPartyThatAnsweredIsNotReminded() {
        begins();
        answer("north");
        answer("government");
        moveTo(day(3));
        itDid().isEmpty();
    }

    @Test
    void anAnswerAfterTheReminderIsStillTaken() {
        begins();
        moveTo(day(2));
        answer("north");
        answer("government");
        itIsOver();
    }

    @Test
    void closingOneSlotLeavesTheOtherOpen() {
        begins();
        Drawings.send("slot-closed", request, "slotId", "north");
        itStands().containsExactly("await-answer");
        assertThatThrownBy(() -> answer("north")).isInstanceOf(MismatchingMessageCorrelationException.class);
        answer("government");
        itIsOver();
    }

    @Test
    void onItsOwnAReopenedSlotIsAskedAlone() {
        Drawings.start("party-clearance", request, "south");
        assertThatThrownBy(() -> answer("north")).isInstanceOf(MismatchingMessageCorrelationException.class);
        answer("south");
        itIsOver();
    }
}
