package org.parley.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.clearance.Choice.APPROVE;
import static org.parley.request.Decision.ASKING;
import static org.parley.request.Decision.CLEAR;
import static org.parley.request.Decision.DENIED;
import static org.parley.request.Decision.NOT_CLEAR;
import static org.parley.testing.DraftSample.aDraft;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.testing.ParleyTest;
import org.parley.testing.Stage;
import org.parley.testing.Talks;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;

/** What a round decides, and when (rules.md, Answers). */
@ParleyTest
class SilenceAndDenialTest {

    @Autowired
    Talks talks;

    @Autowired
    TestTime time;

    private Stage stage;

    @BeforeEach
    void aPauseIsAskedFor() {
        stage = talks.stage;
        talks.open(stage.pause());
    }

    @Test
    void theLastApprovalClearsAndNoneBefore() {
        talks.everyoneApprovesBut(stage.north);
        assertThat(talks.decision()).isEqualTo(ASKING);
        talks.approves(stage.north);
        assertThat(talks.decision()).isEqualTo(CLEAR);
        assertThat(talks.journal()).endsWith("answer.given", "request.clear");
    }

    @Test
    void silenceIsNeverConsent() {
        talks.everyoneApprovesBut(stage.north);
        time.moveTo(talks.slot(stage.north).dueAt());

        assertThat(talks.slot(stage.north).state()).isEqualTo(SlotState.NO_REPLY);
        assertThat(talks.decision()).isEqualTo(NOT_CLEAR);
        assertThat(talks.journal()).endsWith("slot.no-reply", "request.not-clear");
        assertThat(talks.tasks()).contains("decide");
        assertThat(talks.tasks(stage.north)).isEmpty();
    }

    @Test
    void aDenialDecidesTheRoundAndTheOtherSlotsStayOpen() {
        talks.denies(stage.north);
        assertThat(talks.decision()).isEqualTo(DENIED);
        assertThat(talks.slot(stage.south).state()).isEqualTo(SlotState.OPEN);
        assertThat(talks.tasks(stage.south)).containsExactly("answer");
        assertThat(talks.tasks()).contains("decide");
    }

    @Test
    void answersAfterADenialAreRecordedAndDecideNothing() {
        talks.denies(stage.north);
        talks.everyoneApprovesBut(stage.north);
        assertThat(talks.stand(stage.south).isClear()).isTrue();
        assertThat(talks.decision()).isEqualTo(DENIED);
    }

    @Test
    void theOthersMayAnswerUntilTheirDeadlineAfterADenial() {
        talks.denies(stage.north);
        time.moveTo(talks.slot(stage.south).dueAt());
        assertThat(talks.slot(stage.south).state()).isEqualTo(SlotState.NO_REPLY);
        assertThat(talks.decision()).isEqualTo(DENIED);
    }

    @Test
    void aDenialThatIsTakenBackLeavesTheRoundOpenToTheOthers() {
        var denial = talks.denies(stage.north);
        talks.withdraws(stage.north, denial);
        assertThat(talks.decision()).isEqualTo(ASKING);
        assertThat(talks.tasks()).doesNotContain("decide");
    }

    @Test
    void nothingTakesEffectWithoutEveryBlockingParty() {
        talks.everyoneApprovesBut(stage.north);
        time.moveTo(talks.head().startsAt().plus(Duration.ofHours(1)));
        assertThat(talks.head().course()).isEqualTo(org.parley.request.Course.LAPSED);
    }

    @Test
    void whoeverAnsweredMayNotBeCountedTwice() {
        talks.approves(stage.north);
        talks.says(stage.north, aDraft(APPROVE).saying("once more")).orElseThrow();
        assertThat(talks.stand(stage.north).answers()).hasSize(2);
        assertThat(talks.decision()).isEqualTo(ASKING);
    }
}
