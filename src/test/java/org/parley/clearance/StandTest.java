package org.parley.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.clearance.AnswerSample.aCounterProposal;
import static org.parley.clearance.AnswerSample.aDenial;
import static org.parley.clearance.AnswerSample.aQuestion;
import static org.parley.clearance.AnswerSample.anApproval;
import static org.parley.clearance.AnswerSample.anApprovalInPart;
import static org.parley.clearance.AnswerSample.anApprovalOn;
import static org.parley.clearance.AnswerSample.answering;
import static org.parley.clearance.Form.IN_PRINCIPLE;
import static org.parley.clearance.Form.VERBAL;
import static org.parley.clearance.Form.WRITTEN;
import static org.parley.clearance.SlotSample.aSlot;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What one party's answers amount to (rules.md, Answers). */
class StandTest {

    private final SlotSample answered = aSlot().in(SlotState.ANSWERED);
    private final SlotSample unanswered = aSlot().in(SlotState.NO_REPLY);

    @ParameterizedTest
    @EnumSource
    void silenceIsNeverConsent(SlotState state) {
        var stand = aSlot().in(state).unanswered();
        assertThat(stand.isClear()).isFalse();
        assertThat(stand.isDenied()).isFalse();
    }

    @Test
    void abstainingIsNoConsent() {
        assertThat(answered.answered(answering(Choice.NO_POSITION)).isClear()).isFalse();
    }

    @Test
    void anApprovalInTheRequiredFormIsClear() {
        assertThat(answered.needing(WRITTEN).answered(anApproval()).isClear()).isTrue();
        assertThat(answered.needing(VERBAL).answered(anApproval().verbal()).isClear())
                .isTrue();
    }

    @Test
    void anApprovalInAStrongerFormIsClear() {
        assertThat(answered.needing(VERBAL).answered(anApproval().inPrinciple()).isClear())
                .isTrue();
    }

    @Test
    void anApprovalInAWeakerFormIsGivenAndNotClear() {
        var stand = answered.needing(IN_PRINCIPLE).answered(anApproval().verbal());
        assertThat(stand.binding()).isPresent();
        assertThat(stand.isClear()).isFalse();
    }

    @Test
    void anApprovalInPartIsGivenAndNotClear() {
        var stand = answered.answered(anApprovalInPart());
        assertThat(stand.binding()).isPresent();
        assertThat(stand.isClear()).isFalse();
    }

    @Test
    void anApprovalWithAnUnmetConditionIsNotClear() {
        assertThat(answered.answered(anApprovalOn(true, false)).isClear()).isFalse();
    }

    @Test
    void anApprovalIsClearOnceEachOfItsConditionsIsMet() {
        assertThat(answered.answered(anApprovalOn(true, true)).isClear()).isTrue();
    }

    @Test
    void aConditionOfAnEarlierAnswerDoesNotHinderALaterOne() {
        assertThat(answered.answered(anApprovalOn(false), anApproval()).isClear())
                .isTrue();
    }

    @Test
    void aConditionOnTheFormIsNoSubstituteForIt() {
        assertThat(answered.needing(WRITTEN)
                        .answered(anApprovalOn(true).verbal())
                        .isClear())
                .isFalse();
    }

    @Test
    void aCounterProposalIsNeitherConsentNorDenial() {
        var stand = answered.answered(aCounterProposal());
        assertThat(stand.isClear()).isFalse();
        assertThat(stand.isDenied()).isFalse();
    }

    @Test
    void aQuestionIsNoAnswer() {
        assertThat(aSlot().answered(aQuestion()).binding()).isEmpty();
        assertThat(aSlot().answered(aQuestion()).isAwaited()).isTrue();
    }

    @Test
    void aQuestionLeavesTheAnswerBeforeItStanding() {
        assertThat(answered.answered(anApproval(), aQuestion()).isClear()).isTrue();
        assertThat(answered.answered(aDenial(), aQuestion()).isDenied()).isTrue();
    }

    @Test
    void theLastAnswerOfAPartyIsItsAnswer() {
        assertThat(answered.answered(anApproval(), aDenial()).isDenied()).isTrue();
        assertThat(answered.answered(aCounterProposal(), anApproval()).isClear())
                .isTrue();
    }

    @Test
    void aWithdrawnApprovalIsNotClear() {
        assertThat(answered.answered(anApproval().withdrawn()).isClear()).isFalse();
    }

    @Test
    void anEarlierAnswerDoesNotComeBackToLifeWhenTheLaterOneIsWithdrawn() {
        var stand = answered.answered(anApproval(), aDenial().withdrawn());
        assertThat(stand.isClear()).isFalse();
        assertThat(stand.isDenied()).isFalse();
    }

    @Test
    void aWithdrawnDenialDeniesNoMore() {
        assertThat(answered.answered(aDenial().withdrawn()).isDenied()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"SUPERSEDED", "DROPPED"})
    void aSupersededApprovalNeverCounts(SlotState state) {
        assertThat(aSlot().in(state).answered(anApproval()).isClear()).isFalse();
    }

    @Test
    void aLateApprovalIsKeptAndDoesNotCount() {
        var stand = unanswered.answered(anApproval().late());
        assertThat(stand.answers()).hasSize(1);
        assertThat(stand.isClear()).isFalse();
        assertThat(stand.lateApproval()).isPresent();
    }

    @Test
    void aLateApprovalCountsOnceTheCoordinatorLetsIt() {
        assertThat(answered.answered(anApproval().late().letCount()).isClear()).isTrue();
    }

    @Test
    void aLateDenialCountsAtOnce() {
        assertThat(answered.answered(aDenial().late()).isDenied()).isTrue();
        assertThat(answered.answered(anApproval(), aDenial().late()).isDenied()).isTrue();
    }

    @Test
    void aLateApprovalNeverCountsAgainstTheDenialBeforeIt() {
        var stand = answered.answered(aDenial(), anApproval().late());
        assertThat(stand.isDenied()).isTrue();
        assertThat(stand.lateApproval()).isEmpty();
        assertThat(stand.canBeReopened()).isFalse();
    }

    @Test
    void aLateApprovalNeverCountsAgainstTheDenialAfterIt() {
        var stand = answered.answered(anApproval().late(), aDenial().late());
        assertThat(stand.isDenied()).isTrue();
        assertThat(stand.lateApproval()).isEmpty();
        assertThat(stand.canBeReopened()).isFalse();
    }

    @Test
    void aLateApprovalDoesNotComeBackToLifeWhenTheDenialAfterItIsWithdrawn() {
        var stand = answered.answered(anApproval().late(), aDenial().late().withdrawn());
        assertThat(stand.lateApproval()).isEmpty();
        assertThat(stand.canBeReopened()).isTrue();
    }

    @Test
    void aWithdrawnLateApprovalCanNotBeLetCount() {
        assertThat(unanswered.answered(anApproval().late().withdrawn()).lateApproval())
                .isEmpty();
    }

    @Test
    void aLateApprovalAfterALateCounterProposalCanBeLetCount() {
        var stand = answered.answered(aCounterProposal().late(), anApproval().late());
        assertThat(stand.lateApproval()).isPresent();
        assertThat(stand.canBeReopened()).isTrue();
    }

    @Test
    void aLateApprovalBeforeACounterProposalIsOutdated() {
        var stand = answered.answered(anApproval().late(), aCounterProposal().late());
        assertThat(stand.lateApproval()).isEmpty();
        assertThat(stand.canBeReopened()).isFalse();
    }

    @Test
    void onlyWhatIsCurrentAndNotOpenCanBeReopened() {
        assertThat(unanswered.unanswered().canBeReopened()).isTrue();
        assertThat(aSlot().in(SlotState.CLOSED).unanswered().canBeReopened()).isTrue();
        assertThat(aSlot().unanswered().canBeReopened()).isFalse();
        assertThat(aSlot().in(SlotState.SUPERSEDED).unanswered().canBeReopened())
                .isFalse();
        assertThat(answered.answered(anApproval()).canBeReopened()).isFalse();
    }

    @Test
    void aGivenAnswerMayBeChangedAfterTheDeadline() {
        assertThat(answered.answered(anApproval()).mayBeChanged()).isTrue();
        assertThat(answered.answered(anApproval().late().letCount()).mayBeChanged())
                .isTrue();
    }

    @Test
    void nothingIsChangedByWhoGaveNothingInTime() {
        assertThat(unanswered.unanswered().mayBeChanged()).isFalse();
        assertThat(unanswered.answered(anApproval().late()).mayBeChanged()).isFalse();
        assertThat(answered.answered(aCounterProposal().late()).mayBeChanged()).isFalse();
        assertThat(answered.answered(anApproval().withdrawn()).mayBeChanged()).isFalse();
    }

    @Test
    void theDeadlineItselfIsTooLate() {
        assertThat(aSlot().unanswered().isPast(SlotSample.DUE.minusMillis(1))).isFalse();
        assertThat(aSlot().unanswered().isPast(SlotSample.DUE)).isTrue();
    }

    @Test
    void whatWasClosedBeforeTheDeadlineIsPast() {
        assertThat(aSlot().in(SlotState.CLOSED).unanswered().isPast(SlotSample.ASKED))
                .isTrue();
        var deniedSince = answered.answered(aDenial().late().withdrawn());
        assertThat(deniedSince.isPast(SlotSample.ASKED)).isTrue();
    }
}
