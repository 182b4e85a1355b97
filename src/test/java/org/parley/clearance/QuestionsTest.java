package org.parley.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.clearance.Choice.ASK;
import static org.parley.request.Decision.ASKING;
import static org.parley.request.Decision.CLEAR;
import static org.parley.testing.DraftSample.aDraft;
import static org.parley.testing.Talks.refusals;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.testing.ParleyTest;
import org.parley.testing.Stage;
import org.parley.testing.Talks;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;

/** Asking for information (rules.md, Answers). */
@ParleyTest
class QuestionsTest {

    @Autowired
    Questions questions;

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
    void askingLeavesSlotAndClockAsTheyAre() {
        var before = talks.slot(stage.north);
        time.moveBy(Duration.ofHours(1));
        ask(stage.north);
        assertThat(talks.slot(stage.north)).isEqualTo(before);
        assertThat(talks.tasks(stage.north)).containsExactly("answer");
        assertThat(talks.decision()).isEqualTo(ASKING);
    }

    @Test
    void whoOnlyAskedHasNotAnsweredByTheDeadline() {
        ask(stage.north);
        time.moveTo(talks.slot(stage.north).dueAt());
        assertThat(talks.slot(stage.north).state()).isEqualTo(SlotState.NO_REPLY);
    }

    @Test
    void whoAskedMayAnswerAfterwards() {
        ask(stage.north);
        talks.everyoneApproves();
        assertThat(talks.decision()).isEqualTo(CLEAR);
    }

    @Test
    void aQuestionWaitsForTheCoordinatorsReply() {
        var question = ask(stage.north);
        assertThat(talks.tasks()).contains("question");
        questions.reply(question.id(), "Sealed trucks only", stage.coordinator).orElseThrow();
        assertThat(talks.tasks()).doesNotContain("question");
        assertThat(talks.journal()).endsWith("question.replied");
    }

    @Test
    void oneReplyLeavesTheOtherQuestionWaiting() {
        var question = ask(stage.north);
        ask(stage.south);
        questions.reply(question.id(), "Sealed trucks only", stage.coordinator).orElseThrow();
        assertThat(talks.tasks()).contains("question");
    }

    @Test
    void aQuestionAboutEarlierTermsWaitsNoMore() {
        ask(stage.south);
        talks.revise(stage.pauseLater());
        questions
                .reply(ask(stage.north).id(), "Sealed trucks only", stage.coordinator)
                .orElseThrow();
        assertThat(talks.tasks()).doesNotContain("question");
    }

    @Test
    void aReplyThatChangesTheTermsIsANewVersionForAll() {
        ask(stage.north);
        talks.revise(stage.pauseLater());
        assertThat(talks.asked()).contains(stage.north, stage.south, stage.government);
        assertThat(talks.slot(stage.south).termsVersion()).isEqualTo(2);
    }

    @Test
    void aQuestionIsRepliedToOnce() {
        var question = ask(stage.north);
        questions.reply(question.id(), "Sealed trucks only", stage.coordinator).orElseThrow();
        assertThat(refusals(questions.reply(question.id(), "Yes", stage.coordinator)))
                .containsExactly("question.replied-already");
    }

    @Test
    void anAnswerIsNoQuestion() {
        var approval = talks.approves(stage.north);
        assertThat(refusals(questions.reply(approval.id(), "Thank you", stage.coordinator)))
                .containsExactly("question.is-none");
    }

    private Answer ask(String party) {
        return talks.says(party, aDraft(ASK).saying("Which seals?")).orElseThrow();
    }
}
