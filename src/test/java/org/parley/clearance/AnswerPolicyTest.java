package org.parley.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.clearance.AnswerSample.aDenial;
import static org.parley.clearance.AnswerSample.anApproval;
import static org.parley.clearance.SlotSample.aSlot;
import static org.parley.testing.DraftSample.aDraft;

import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.request.Course;
import org.parley.request.Decision;
import org.parley.request.Kind;
import org.parley.request.Request;
import org.parley.request.TermsCodec;
import org.parley.request.TermsHead;
import org.parley.shared.Refusal;
import org.parley.testing.DraftSample;

/** Which answers are refused before anything is written (rules.md, Answers). */
class AnswerPolicyTest {

    private static final TermsHead CURRENT =
            new TermsHead(DraftSample.VERSION, TermsCodec.sha256(DraftSample.TERMS), "coordinator");

    private final Stand open = aSlot().unanswered();

    @Test
    void anApprovalOfTheCurrentVersionIsTaken() {
        refusals(open, aDraft(Choice.APPROVE)).isEmpty();
    }

    @Test
    void anAnswerNamesTheVersionThatItIsFor() {
        refusals(open, aDraft(Choice.APPROVE).forVersion(1)).containsExactly("answer.other-version");
    }

    @Test
    void anAnswerNamesTheHashOfWhatItIsFor() {
        refusals(open, aDraft(Choice.APPROVE).forHash("0".repeat(64))).containsExactly("answer.other-hash");
        refusals(open, aDraft(Choice.APPROVE).forHash(null)).containsExactly("answer.other-hash");
    }

    @Test
    void anAnswerNamesItsOffice() {
        refusals(open, aDraft(Choice.APPROVE).from(" ")).containsExactly("answer.office-missing");
    }

    @Test
    void anAnswerNamesItsForm() {
        refusals(open, aDraft(Choice.APPROVE).in(null)).containsExactly("answer.form-missing");
    }

    @Test
    void anAnswerChooses() {
        refusals(open, aDraft(null)).containsExactly("answer.choice-missing");
    }

    @Test
    void aRejectionGivesItsReason() {
        refusals(open, aDraft(Choice.REJECT).saying("")).containsExactly("answer.reason-missing");
        refusals(open, aDraft(Choice.REJECT).saying("The road is mined")).isEmpty();
    }

    @Test
    void anApprovalInPartSaysWhichPart() {
        refusals(open, aDraft(Choice.APPROVE_IN_PART)).containsExactly("answer.part-missing");
    }

    @Test
    void aQuestionAsksSomething() {
        refusals(open, aDraft(Choice.ASK)).containsExactly("answer.question-missing");
    }

    @Test
    void aCounterProposalProposesSomething() {
        refusals(open, aDraft(Choice.COUNTER_PROPOSE)).containsExactly("answer.proposal-missing");
        refusals(open, aDraft(Choice.COUNTER_PROPOSE).saying("Daily, 10:00 to 13:00"))
                .isEmpty();
    }

    @Test
    void anApprovalWithConditionsNamesEachConditionAndItsOwner() {
        refusals(open, aDraft(Choice.APPROVE_WITH_CONDITIONS)).containsExactly("answer.conditions-missing");
        refusals(open, aDraft(Choice.APPROVE_WITH_CONDITIONS).onCondition("", "the office"))
                .containsExactly("condition.wording-missing");
        refusals(open, aDraft(Choice.APPROVE_WITH_CONDITIONS).onCondition("Trucks are sealed", null))
                .containsExactly("condition.owner-missing");
    }

    @Test
    void aPlainApprovalCarriesNoConditions() {
        refusals(open, aDraft(Choice.APPROVE).onCondition("Trucks are sealed", "the office"))
                .containsExactly("answer.conditions-not-for-this-choice");
    }

    @ParameterizedTest
    @EnumSource(names = {"SUPPORT", "NOT_SUPPORT", "NO_POSITION"})
    void aPartyNeitherSupportsNorAbstains(Choice choice) {
        refusals(open, aDraft(choice)).containsExactly("answer.choice-not-for-this-role");
    }

    @ParameterizedTest
    @EnumSource(names = {"APPROVE", "APPROVE_IN_PART", "APPROVE_WITH_CONDITIONS", "COUNTER_PROPOSE", "REJECT"})
    void aGuarantorNeitherApprovesNorDenies(Choice choice) {
        refusals(aSlot().advisory().unanswered(), aDraft(choice).saying("because"))
                .contains("answer.choice-not-for-this-role");
    }

    @Test
    void nobodyAnswersSupersededTerms() {
        refusals(aSlot().in(SlotState.SUPERSEDED).unanswered(), aDraft(Choice.APPROVE))
                .containsExactly("answer.superseded");
    }

    @Test
    void nobodyAnswersForASlotThatWasDropped() {
        refusals(aSlot().in(SlotState.DROPPED).unanswered(), aDraft(Choice.APPROVE))
                .containsExactly("answer.superseded");
    }

    @Test
    void anApprovalNeverOvertakesTheDenialThatStands() {
        var denied = aSlot().in(SlotState.ANSWERED).answered(aDenial());
        refusals(denied, aDraft(Choice.APPROVE)).containsExactly("answer.denial-stands");
        refusals(denied, aDraft(Choice.COUNTER_PROPOSE).saying("Later")).containsExactly("answer.denial-stands");
    }

    @Test
    void aDenialThatWasTakenBackStandsNoMore() {
        var takenBack = aSlot().in(SlotState.ANSWERED).answered(aDenial().withdrawn());
        refusals(takenBack, aDraft(Choice.APPROVE)).isEmpty();
    }

    @Test
    void anAnswerMayBeChangedUntilDeparture() {
        var approved = aSlot().in(SlotState.ANSWERED).answered(anApproval());
        refusals(approved, aDraft(Choice.APPROVE_IN_PART).saying("Without the clinic"))
                .isEmpty();
        refusals(Course.UNDER_WAY, approved, aDraft(Choice.APPROVE_IN_PART).saying("Without the clinic"))
                .containsExactly("answer.already-begun");
    }

    @Test
    void aDenialCountsUntilCompletion() {
        refusals(Course.UNDER_WAY, open, aDraft(Choice.REJECT).saying("Shelling"))
                .isEmpty();
        refusals(Course.IN_EFFECT, open, aDraft(Choice.REJECT).saying("Shelling"))
                .isEmpty();
        refusals(Course.ENDED, open, aDraft(Choice.REJECT).saying("Shelling")).containsExactly("request.over");
        refusals(Course.CANCELLED, open, aDraft(Choice.APPROVE)).containsExactly("request.over");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        refusals(open, aDraft(Choice.REJECT).from("").in(null).forVersion(9))
                .contains(
                        "answer.office-missing",
                        "answer.form-missing",
                        "answer.other-version",
                        "answer.reason-missing");
    }

    private static ListAssert<String> refusals(Stand stand, DraftSample draft) {
        return refusals(Course.NOT_STARTED, stand, draft);
    }

    private static ListAssert<String> refusals(Course course, Stand stand, DraftSample draft) {
        var found = AnswerPolicy.refusals(request(course), stand, draft.build(), CURRENT);
        return assertThat(found.stream().map(Refusal::key).toList());
    }

    private static Request request(Course course) {
        var day = Instant.parse("2016-08-27T00:00:00Z");
        return new Request(
                UUID.randomUUID(),
                "HP-2016-0001",
                Kind.CEASEFIRE,
                "Aleppo",
                Decision.ASKING,
                course,
                CURRENT.no(),
                day,
                day,
                "coordinator",
                day,
                0);
    }
}
