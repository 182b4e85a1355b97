package org.parley.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.clearance.AnswerSample.aCounterProposal;
import static org.parley.clearance.AnswerSample.aDenial;
import static org.parley.clearance.AnswerSample.anApproval;
import static org.parley.clearance.AnswerSample.anApprovalInPart;
import static org.parley.clearance.AnswerSample.answering;
import static org.parley.clearance.SlotSample.aSlot;
import static org.parley.request.Decision.ASKING;
import static org.parley.request.Decision.CLEAR;
import static org.parley.request.Decision.DENIED;
import static org.parley.request.Decision.NOT_CLEAR;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.request.Decision;

/** What the parties decide together (rules.md, Answers). */
class RoundTest {

    private final Stand open = aSlot().unanswered();
    private final Stand silent = aSlot().in(SlotState.NO_REPLY).unanswered();
    private final Stand clear = aSlot().in(SlotState.ANSWERED).answered(anApproval());
    private final Stand denied = aSlot().in(SlotState.ANSWERED).answered(aDenial());
    private final Stand inPart = aSlot().in(SlotState.ANSWERED).answered(anApprovalInPart());
    private final Stand otherPart = aSlot().in(SlotState.ANSWERED).answered(anApprovalInPart());

    @Test
    void clearWhenEveryBlockingPartyIsClear() {
        assertThat(decision(clear, clear)).isEqualTo(CLEAR);
    }

    @Test
    void oneApprovalAmongSeveralIsNotYetClear() {
        assertThat(decision(clear, open)).isEqualTo(ASKING);
    }

    @Test
    void silenceOfOnePartyKeepsTheRoundFromBeingClear() {
        assertThat(decision(clear, silent)).isEqualTo(NOT_CLEAR);
        assertThat(decision(silent)).isEqualTo(NOT_CLEAR);
    }

    @Test
    void aDenialDecidesTheRoundWhateverTheOthersSay() {
        assertThat(decision(clear, denied)).isEqualTo(DENIED);
        assertThat(decision(open, denied)).isEqualTo(DENIED);
        assertThat(decision(silent, denied, inPart)).isEqualTo(DENIED);
    }

    /** Whatever the order that the answers come in, and whoever sits first in the list. */
    @RepeatedTest(10)
    void theOrderOfThePartiesDecidesNothing() {
        var stands = new ArrayList<>(List.of(clear, open, denied, silent, inPart));
        Collections.shuffle(stands);
        assertThat(new Round(stands).decision()).isEqualTo(DENIED);
    }

    @Test
    void partialApprovalsAreNeverMerged() {
        assertThat(decision(inPart, otherPart)).isEqualTo(NOT_CLEAR);
    }

    @Test
    void aCounterProposalIsNotClear() {
        assertThat(decision(clear, aSlot().in(SlotState.ANSWERED).answered(aCounterProposal())))
                .isEqualTo(NOT_CLEAR);
    }

    @ParameterizedTest
    @EnumSource(names = {"SUPPORT", "NOT_SUPPORT", "NO_POSITION"})
    void aGuarantorAdvisesOnly(Choice choice) {
        var guarantor = aSlot().advisory().in(SlotState.ANSWERED).answered(answering(choice));
        assertThat(decision(clear, guarantor)).isEqualTo(CLEAR);
        assertThat(decision(silent, guarantor)).isEqualTo(NOT_CLEAR);
        assertThat(decision(open, guarantor)).isEqualTo(ASKING);
    }

    @Test
    void aGuarantorThatIsStillSilentKeepsNobodyWaiting() {
        assertThat(decision(clear, aSlot().advisory().unanswered())).isEqualTo(CLEAR);
    }

    @Test
    void whereNobodyWasAskedNothingIsClear() {
        assertThat(decision()).isEqualTo(NOT_CLEAR);
        assertThat(decision(aSlot().advisory().in(SlotState.ANSWERED).answered(answering(Choice.SUPPORT))))
                .isEqualTo(NOT_CLEAR);
    }

    @Test
    void itNamesThePartiesThatAreNotClear() {
        assertThat(new Round(List.of(clear, open, denied)).notClear()).containsExactly(open, denied);
    }

    private static Decision decision(Stand... stands) {
        return new Round(List.of(stands)).decision();
    }
}
