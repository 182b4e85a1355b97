package org.parley.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.clearance.Choice.APPROVE;
import static org.parley.clearance.Choice.APPROVE_IN_PART;
import static org.parley.request.Decision.ASKING;
import static org.parley.request.Decision.CLEAR;
import static org.parley.request.Decision.DENIED;
import static org.parley.request.Decision.NOT_CLEAR;
import static org.parley.testing.DraftSample.aDraft;
import static org.parley.testing.Talks.refusals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.testing.ParleyTest;
import org.parley.testing.Stage;
import org.parley.testing.Talks;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;

/** What comes after the deadline (rules.md, Answers). */
@ParleyTest
class LateAnswersTest {

    @Autowired
    Slots slots;

    @Autowired
    Talks talks;

    @Autowired
    TestTime time;

    private Stage stage;

    @BeforeEach
    void onlyTheNorthLetItsDeadlinePass() {
        stage = talks.stage;
        talks.open(stage.pause());
        talks.everyoneApprovesBut(stage.north);
        time.moveTo(talks.slot(stage.north).dueAt());
    }

    @Test
    void aLateApprovalIsKeptMarkedLateAndDoesNotCount() {
        var late = talks.approves(stage.north);
        assertThat(late.late()).isTrue();
        assertThat(late.counts()).isFalse();
        assertThat(talks.slot(stage.north).state()).isEqualTo(SlotState.NO_REPLY);
        assertThat(talks.decision()).isEqualTo(NOT_CLEAR);
    }

    @Test
    void aLateApprovalCountsOnceTheCoordinatorReopensTheSlot() {
        talks.approves(stage.north);
        slots.reopen(talks.slot(stage.north).id(), "Their office was closed", stage.coordinator)
                .orElseThrow();
        assertThat(talks.decision()).isEqualTo(CLEAR);
        assertThat(talks.journal()).endsWith("slot.reopened", "request.clear");
    }

    @Test
    void aLateApprovalDoesNotCountOnANewVersion() {
        var slot = talks.slot(stage.north).id();
        talks.approves(stage.north);
        talks.revise(stage.pauseLater());
        assertThat(refusals(slots.reopen(slot, "Their office was closed", stage.coordinator)))
                .containsExactly("slot.cannot-be-reopened");
    }

    @Test
    void aLateDenialCountsAtOnce() {
        assertThat(talks.denies(stage.north).late()).isTrue();
        assertThat(talks.decision()).isEqualTo(DENIED);
        assertThat(talks.slot(stage.north).state()).isEqualTo(SlotState.ANSWERED);
    }

    @Test
    void aLateApprovalNeverCountsAgainstADenial() {
        talks.approves(stage.north);
        talks.denies(stage.north);
        assertThat(refusals(talks.says(stage.north, aDraft(APPROVE)))).containsExactly("answer.denial-stands");
        assertThat(refusals(slots.reopen(talks.slot(stage.north).id(), "They called", stage.coordinator)))
                .containsExactly("slot.cannot-be-reopened");
        assertThat(talks.decision()).isEqualTo(DENIED);
    }

    @Test
    void afterADenialIsTakenBackALateApprovalStillNeedsTheCoordinator() {
        talks.withdraws(stage.north, talks.denies(stage.north));
        assertThat(talks.approves(stage.north).counts()).isFalse();
        assertThat(talks.decision()).isEqualTo(NOT_CLEAR);
    }

    @Test
    void aSilentPartyIsAskedAgainWithANewDeadline() {
        slots.reopen(talks.slot(stage.north).id(), "Their office was closed", stage.coordinator)
                .orElseThrow();
        assertThat(talks.decision()).isEqualTo(ASKING);
        assertThat(talks.slot(stage.north).dueAt()).isAfter(time.now());
        assertThat(talks.tasks(stage.north)).containsExactly("answer");

        assertThat(talks.approves(stage.north).late()).isFalse();
        assertThat(talks.decision()).isEqualTo(CLEAR);
    }

    @Test
    void aPartyThatIsAskedAgainMayBeSilentAgain() {
        slots.reopen(talks.slot(stage.north).id(), "Their office was closed", stage.coordinator)
                .orElseThrow();
        time.moveTo(talks.slot(stage.north).dueAt());
        assertThat(talks.slot(stage.north).state()).isEqualTo(SlotState.NO_REPLY);
        assertThat(talks.decision()).isEqualTo(NOT_CLEAR);
    }

    @Test
    void whoAnsweredInTimeMayStillNarrowTheAnswer() {
        talks.says(stage.south, aDraft(APPROVE_IN_PART).saying("Without the clinic"))
                .orElseThrow();
        assertThat(talks.stand(stage.south).isClear()).isFalse();
    }

    @Test
    void reopeningWantsAReason() {
        assertThat(refusals(slots.reopen(talks.slot(stage.north).id(), "", stage.coordinator)))
                .containsExactly("reason.missing");
    }

    @Test
    void aSlotThatIsOpenOrAnsweredIsNotReopened() {
        assertThat(refusals(slots.reopen(talks.slot(stage.south).id(), "They called", stage.coordinator)))
                .containsExactly("slot.cannot-be-reopened");
    }
}
