package org.parley.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.clearance.Choice.APPROVE;
import static org.parley.request.Decision.ASKING;
import static org.parley.request.Decision.CLEAR;
import static org.parley.request.Decision.DENIED;
import static org.parley.request.Decision.NOT_CLEAR;
import static org.parley.testing.DraftSample.aDraft;
import static org.parley.testing.Talks.refusals;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.parley.movement.Movements;
import org.parley.testing.ParleyTest;
import org.parley.testing.Talks;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;

/** Defects that were seen in other systems and must never be ours (domain.md 1.4). */
@ParleyTest
class LessonsTest {

    @Autowired
    Movements movements;

    @Autowired
    Slots slots;

    @Autowired
    Talks talks;

    @Autowired
    TestTime time;

    /** open-msupply #9814: only the last level was checked, so a request refused at level one went out. */
    @Test
    void everyBlockingPartyIsCheckedAndNotOnlyTheLastToAnswer() {
        var stage = talks.stage;
        talks.open(stage.convoy());
        talks.denies(stage.north);
        talks.approves(stage.south);
        talks.approves(stage.government);
        assertThat(talks.decision()).isEqualTo(DENIED);
        assertThat(movements.mayDepart(talks.request())).isFalse();
        assertThat(refusals(movements.decideGo(talks.request(), true, null, stage.coordinator)))
                .contains("clearance.not-clear");
    }

    /** sha_oed_issues #93: the first answer flipped the whole request to approved. */
    @Test
    void theFirstApprovalApprovesForNobodyElse() {
        var stage = talks.stage;
        talks.open(stage.convoy());
        talks.approves(stage.north);
        assertThat(talks.decision()).isEqualTo(ASKING);
        assertThat(talks.slot(stage.south).state()).isEqualTo(SlotState.OPEN);
        assertThat(talks.slot(stage.government).state()).isEqualTo(SlotState.OPEN);
        assertThat(movements.mayDepart(talks.request())).isFalse();
    }

    /** crisiscleanup #51: no answer in 36 hours meant yes. */
    @Test
    void noAnswerNeverMeansYesHowLongSoeverItLasts() {
        var stage = talks.stage;
        talks.open(stage.convoy());
        talks.everyoneApprovesBut(stage.north);
        time.moveBy(Duration.ofHours(36));
        assertThat(talks.decision()).isNotEqualTo(CLEAR);
        time.moveBy(Duration.ofDays(60));
        assertThat(talks.slot(stage.north).state()).isEqualTo(SlotState.NO_REPLY);
        assertThat(talks.decision()).isEqualTo(NOT_CLEAR);
        assertThat(movements.mayDepart(talks.request())).isFalse();
    }

    /** crisiscleanup #81: a late approval overrode a denial. */
    @Test
    void aLateApprovalNeverOverridesADenial() {
        var stage = talks.stage;
        talks.open(stage.convoy());
        talks.everyoneApprovesBut(stage.north);
        talks.denies(stage.north);
        time.moveTo(talks.slot(stage.north).dueAt());

        assertThat(refusals(talks.says(stage.north, aDraft(APPROVE)))).containsExactly("answer.denial-stands");
        assertThat(refusals(slots.reopen(talks.slot(stage.north).id(), "They called", stage.coordinator)))
                .containsExactly("slot.cannot-be-reopened");
        assertThat(talks.decision()).isEqualTo(DENIED);
        assertThat(movements.mayDepart(talks.request())).isFalse();
    }
}
