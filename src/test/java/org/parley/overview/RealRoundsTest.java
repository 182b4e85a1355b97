package org.parley.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.parley.clearance.Choice;
import org.parley.clearance.Form;
import org.parley.clearance.SlotDraft;
import org.parley.clearance.SlotRole;
import org.parley.clearance.SlotState;
import org.parley.request.Decision;
import org.parley.testing.ParleyTest;

/** What the office does to a round shows to those whom it concerns. */
@ParleyTest
class RealRoundsTest extends Asking {

    @Test
    void noDeadlineThatPassesChangesWhatTheOtherSees() {
        south(Choice.APPROVE);
        var before = everythingOfTheSouth();
        time.moveBy(Duration.ofDays(10));
        assertThat(northsCell().state()).isEqualTo(SlotState.NO_REPLY);
        assertThat(everythingOfTheSouth()).isEqualTo(before);
    }

    @Test
    void noSlotThatIsReopenedChangesWhatTheOtherSees() {
        south(Choice.APPROVE);
        time.moveBy(Duration.ofDays(10));
        var before = everythingOfTheSouth();
        slots.reopen(northsCell().slotId(), "They were away", round.coordinator).orElseThrow();
        assertThat(northsCell().state()).isEqualTo(SlotState.OPEN);
        assertThat(everythingOfTheSouth()).isEqualTo(before);
    }

    @Test
    void noPartyThatIsAddedChangesWhatTheOthersSee() {
        var before = everythingOfTheSouth();
        var draft = new SlotDraft(round.data.party(), SlotRole.BLOCKING, Form.VERBAL, 3, "Holds the bridge");
        slots.add(request.id(), draft, round.coordinator).orElseThrow();
        assertThat(everythingOfTheSouth()).isEqualTo(before);
    }

    @Test
    void closingTheRoundShowsOnlyToThoseWhoWereStillAsked() {
        south(Choice.APPROVE);
        var before = everythingOfTheSouth();
        slots.closeRound(request.id(), "The north denies", round.coordinator).orElseThrow();
        assertThat(northsCell().state()).isEqualTo(SlotState.CLOSED);
        assertThat(everythingOfTheSouth()).isEqualTo(before);
    }

    @Test
    void whyAPartyWasDroppedIsForStaff() {
        slots.drop(northsCell().slotId(), "The north lost the area", round.coordinator)
                .orElseThrow();
        assertThat(everythingOfTheSouth()).doesNotContain("lost the area", round.north);
    }

    @Test
    void onceEverybodyApprovesEverybodyLearnsIt() {
        south(Choice.APPROVE);
        for (var party : faces.matrices.of(request.id(), round.coordinator).parties()) {
            if (!party.party().equals(round.south)) approve(party.party());
        }
        assertThat(faces.page.head(request.id(), round.southsDelegate).decision())
                .isEqualTo(Decision.CLEAR);
        assertThat(everythingOfTheSouth()).contains("request.clear").doesNotContain(round.north);
    }

    @Test
    void aRevisionIsCommonKnowledgeAndAsksAnew() {
        south(Choice.APPROVE);
        north(Choice.REJECT);
        negotiations
                .revise(request.id(), 1, round.terms(24), "Narrowed for the north", round.coordinator)
                .orElseThrow();
        assertThat(faces.page.head(request.id(), round.southsDelegate).next().key())
                .isEqualTo("next.your-answer");
        assertThat(faces.page.changes(request.id(), 1, 2, round.southsDelegate)).isNotEmpty();
        assertThat(everythingOfTheSouth()).doesNotContain("Narrowed for the north", round.north);
    }
}
