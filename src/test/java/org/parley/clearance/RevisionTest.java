package org.parley.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.clearance.Choice.APPROVE;
import static org.parley.clearance.Choice.COUNTER_PROPOSE;
import static org.parley.request.Decision.ASKING;
import static org.parley.request.Decision.CLEAR;
import static org.parley.request.Decision.DENIED;
import static org.parley.testing.DraftSample.aDraft;
import static org.parley.testing.Talks.refusals;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.request.Terms;
import org.parley.request.TermsVersion;
import org.parley.shared.Refusal;
import org.parley.shared.Result;
import org.parley.shared.StaleData;
import org.parley.testing.ParleyTest;
import org.parley.testing.Stage;
import org.parley.testing.Talks;
import org.springframework.beans.factory.annotation.Autowired;

/** New versions of the terms (rules.md, Answers). */
@ParleyTest
class RevisionTest {

    @Autowired
    Negotiations negotiations;

    @Autowired
    Answers answers;

    @Autowired
    Talks talks;

    private Stage stage;

    @BeforeEach
    void aPauseIsAskedFor() {
        stage = talks.stage;
        talks.open(stage.pause());
    }

    @Test
    void aCounterProposalLeavesTheTermsAsTheyAre() {
        talks.says(stage.north, aDraft(COUNTER_PROPOSE).saying("Daily, 10:00 to 13:00"))
                .orElseThrow();
        assertThat(talks.version().no()).isEqualTo(1);
        assertThat(talks.tasks()).contains("counter-proposal");
        assertThat(talks.slot(stage.north).state()).isEqualTo(SlotState.ANSWERED);
    }

    @Test
    void aCounterProposalProposesSomethingElse() {
        var same = proposes(stage.pause());
        assertThat(same.refusals()).containsExactly(Refusal.of("proposal", "answer.proposal-unchanged"));
        proposes(stage.pauseLater()).orElseThrow();
    }

    private Result<Answer> proposes(Terms terms) {
        var words = talks.aboutTheCurrentVersion(aDraft(COUNTER_PROPOSE));
        var draft = new AnswerDraft(
                words.choice(),
                words.form(),
                words.office(),
                null,
                null,
                terms,
                List.of(),
                null,
                words.termsVersion(),
                words.termsSha256());
        return answers.answer(talks.slot(stage.north).id(), draft, stage.delegateOf(stage.north));
    }

    @Test
    void aRevisionAsksEveryPartyAgain() {
        talks.says(stage.north, aDraft(COUNTER_PROPOSE).saying("Daily, 10:00 to 13:00"))
                .orElseThrow();
        talks.everyoneApprovesBut(stage.north);
        talks.revise(stage.pauseLater());

        assertThat(talks.asked()).contains(stage.north, stage.south, stage.government, stage.guarantor);
        assertThat(talks.slot(stage.north)).returns(SlotState.OPEN, Slot::state).returns(2, Slot::termsVersion);
        assertThat(talks.stand(stage.south).answers()).isEmpty();
        assertThat(talks.decision()).isEqualTo(ASKING);
        assertThat(talks.tasks()).doesNotContain("counter-proposal", "decide");
        assertThat(talks.tasks(stage.south)).containsExactly("answer");
    }

    @Test
    void earlierAnswersStaySuperseded() {
        var approval = talks.approves(stage.north);
        var slot = talks.slot(stage.north).id();
        talks.revise(stage.pauseLater());
        talks.everyoneApprovesBut(stage.north);

        assertThat(talks.decision()).isEqualTo(ASKING);
        assertThat(talks.supersededAnswers()).contains(approval.id());
        var draft = talks.aboutTheCurrentVersion(aDraft(APPROVE));
        assertThat(refusals(answers.answer(slot, draft, stage.delegateOf(stage.north))))
                .containsExactly("answer.superseded");
    }

    @Test
    void aDenialOfTheOldTermsDoesNotDenyTheNew() {
        talks.denies(stage.north);
        talks.revise(stage.pauseLater());
        assertThat(talks.decision()).isEqualTo(ASKING);
        talks.everyoneApproves();
        assertThat(talks.decision()).isEqualTo(CLEAR);
    }

    @Test
    void anAnswerToAnOlderVersionIsRefused() {
        var seen = talks.aboutTheCurrentVersion(aDraft(APPROVE));
        talks.revise(stage.pauseLater());
        var refused = answers.answer(talks.slot(stage.north).id(), seen, stage.delegateOf(stage.north));
        assertThat(refusals(refused)).containsExactly("answer.other-version");
    }

    @Test
    void anAnswerToTermsOfAnotherHashIsRefused() {
        var draft = aDraft(APPROVE).forVersion(1).forHash("0".repeat(64)).build();
        var refused = answers.answer(talks.slot(stage.north).id(), draft, stage.delegateOf(stage.north));
        assertThat(refusals(refused)).containsExactly("answer.other-hash");
    }

    @Test
    void anAnswerKeepsTheVersionAndHashThatItWasGivenFor() {
        var version = talks.version();
        assertThat(talks.approves(stage.north))
                .returns(version.no(), Answer::termsVersion)
                .returns(version.sha256(), Answer::termsSha256);
    }

    @Test
    void aChangedNoteIsNotMaterialAndLeavesTheAnswersStanding() {
        talks.everyoneApproves();
        talks.revise(stage.pauseNoted("Bring seals"));
        assertThat(talks.version()).returns(2, TermsVersion::no).returns(false, TermsVersion::material);
        assertThat(talks.stand(stage.north).isClear()).isTrue();
        assertThat(talks.decision()).isEqualTo(CLEAR);
    }

    @Test
    void afterANoteThePartiesAnswerTheVersionThatCarriesIt() {
        talks.revise(stage.pauseNoted("Bring seals"));
        assertThat(talks.approves(stage.north).termsVersion()).isEqualTo(2);
        assertThat(talks.slot(stage.north).termsVersion()).isEqualTo(1);
    }

    @Test
    void termsThatDoNotChangeAreNoRevision() {
        var same = negotiations.revise(talks.request(), 1, stage.pause(), null, stage.coordinator);
        assertThat(refusals(same)).containsExactly("terms.unchanged");
    }

    @Test
    void whoSawAnotherVersionHasStaleData() {
        talks.revise(stage.pauseLater());
        assertThatThrownBy(() -> negotiations.revise(talks.request(), 1, stage.pause(), null, stage.secondCoordinator))
                .isInstanceOf(StaleData.class);
    }

    @Test
    void everyVersionStaysReadable() {
        var first = talks.version();
        talks.revise(stage.pauseLater());
        assertThat(talks.versions()).containsExactly(first, talks.version());
    }

    @Test
    void whatWasPutOffIsAskedAgainWithNewTerms() {
        talks.everyoneApprovesBut(stage.north);
        negotiations
                .postpone(talks.request(), "Heavy fighting", stage.coordinator)
                .orElseThrow();
        assertThat(talks.tasks()).containsExactly("new-terms");
        talks.revise(stage.pauseLater());
        assertThat(talks.slot(stage.south).state()).isEqualTo(SlotState.OPEN);
        talks.everyoneApproves();
        assertThat(talks.decision()).isEqualTo(CLEAR);
    }

    @Test
    void whatWasDeniedIsNotRevisedByTheDenial() {
        talks.denies(stage.north);
        assertThat(talks.version().no()).isEqualTo(1);
        assertThat(talks.decision()).isEqualTo(DENIED);
    }
}
