package org.parley.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.request.Decision.ASKING;
import static org.parley.request.Decision.CLEAR;
import static org.parley.request.Decision.NOT_CLEAR;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.testing.ParleyTest;
import org.parley.testing.Stage;
import org.parley.testing.Talks;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever takes its word back while others are still awaited is awaited again (rules.md, Answers). */
@ParleyTest
class AwaitedAgainTest {

    @Autowired
    Slots slots;

    @Autowired
    Talks talks;

    @Autowired
    TestTime time;

    private Stage stage;
    private Slot asked;
    private Answer approval;

    @BeforeEach
    void theNorthApprovedAndTheSouthIsStillAwaited() {
        stage = talks.stage;
        talks.open(stage.pause());
        asked = talks.slot(stage.north);
        talks.everyoneApprovesBut(stage.south);
        approval = talks.stand(stage.north).binding().orElseThrow();
    }

    @Test
    void withItsTaskAndTheDeadlineThatItHad() {
        talks.withdraws(stage.north, approval);
        assertThat(talks.slot(stage.north).state()).isEqualTo(SlotState.OPEN);
        assertThat(talks.slot(stage.north).dueAt()).isEqualTo(asked.dueAt());
        assertThat(talks.tasks(stage.north)).containsExactly("answer");
        assertThat(talks.due("answer", stage.north)).isEqualTo(asked.dueAt());
        assertThat(talks.journal()).endsWith("answer.withdrawn", "slot.asked");
        assertThat(talks.decision()).isEqualTo(ASKING);
    }

    @Test
    void theRoundStaysOpenUntilItAnswersAgain() {
        talks.withdraws(stage.north, approval);
        talks.approves(stage.south);
        assertThat(talks.decision()).isEqualTo(ASKING);
        talks.approves(stage.north);
        assertThat(talks.decision()).isEqualTo(CLEAR);
        assertThat(talks.tasks(stage.north)).isEmpty();
    }

    @Test
    void itsDeadlineEndsInNoReply() {
        talks.withdraws(stage.north, approval);
        talks.approves(stage.south);
        time.moveTo(asked.dueAt());
        assertThat(talks.slot(stage.north).state()).isEqualTo(SlotState.NO_REPLY);
        assertThat(talks.decision()).isEqualTo(NOT_CLEAR);
    }

    @Test
    void whoTakesADenialBackIsAwaitedToo() {
        talks.withdraws(stage.north, talks.denies(stage.north));
        assertThat(talks.slot(stage.north).state()).isEqualTo(SlotState.OPEN);
        assertThat(talks.decision()).isEqualTo(ASKING);
    }

    @Test
    void whereNobodyElseIsAwaitedTheCoordinatorDecides() {
        talks.approves(stage.south);
        talks.withdraws(stage.north, approval);
        assertThat(talks.slot(stage.north).state()).isEqualTo(SlotState.ANSWERED);
        assertThat(talks.decision()).isEqualTo(NOT_CLEAR);
        assertThat(talks.tasks()).contains("decide");
    }

    @Test
    void inARoundThatWasClosedItIsNotAwaited() {
        slots.closeRound(talks.request(), "No more time", stage.coordinator).orElseThrow();
        talks.withdraws(stage.north, approval);
        assertThat(talks.slot(stage.north).state()).isEqualTo(SlotState.ANSWERED);
        assertThat(talks.decision()).isEqualTo(NOT_CLEAR);
    }
}
