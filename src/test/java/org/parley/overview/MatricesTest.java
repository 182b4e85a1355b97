package org.parley.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.parley.clearance.Form.IN_PRINCIPLE;
import static org.parley.clearance.Form.VERBAL;
import static org.parley.clearance.Form.WRITTEN;
import static org.parley.clearance.SlotRole.ADVISORY;
import static org.parley.clearance.SlotRole.BLOCKING;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.clearance.Choice;
import org.parley.clearance.SlotState;
import org.parley.overview.Matrix.Cell;
import org.parley.overview.Matrix.Condition;
import org.parley.overview.Matrix.Given;
import org.parley.overview.Matrix.Notice;
import org.parley.overview.Matrix.PartyRow;
import org.parley.overview.Matrix.Round;
import org.parley.testing.ParleyTest;
import org.springframework.transaction.annotation.Transactional;

@ParleyTest
@Transactional
class MatricesTest extends Looking {

    private ARequest request;
    private ASlot north;

    @BeforeEach
    void aConvoyAsksTheNorth() {
        request = data.aRequest().openedBy(coordinator).inserted();
        north = request.slot(data.party(), BLOCKING, WRITTEN);
    }

    @Test
    void aPartyHasACellForEachVersionThatItWasAskedFor() {
        north.now(SlotState.SUPERSEDED);
        request.revised(2, "{}", true).slot(north.party, BLOCKING, WRITTEN, 2);
        var matrix = matrix();
        assertThat(matrix.rounds()).containsExactly(new Round(1, true, false), new Round(2, true, true));
        assertThat(matrix.parties()).singleElement().returns(north.party, PartyRow::party);
        assertThat(matrix.parties().get(0).cells()).extracting(Cell::version).containsExactly(1, 2);
        assertThat(matrix.parties().get(0).cells()).extracting(Cell::current).containsExactly(false, true);
    }

    @Test
    void blockingPartiesStandBeforeAdvisoryOnes() {
        var advisory = request.slot(data.party(), ADVISORY, VERBAL).party;
        assertThat(matrix().parties()).extracting(PartyRow::party).containsExactly(north.party, advisory);
    }

    @Test
    void silenceIsAnEmptyCellAndNoReplyIsAState() {
        assertThat(cell())
                .returns(SlotState.OPEN, Cell::state)
                .returns(null, Cell::binding)
                .returns(false, Cell::clear);
        north.now(SlotState.NO_REPLY);
        assertThat(cell()).returns(SlotState.NO_REPLY, Cell::state).returns(false, Cell::clear);
    }

    @Test
    void anApprovalInTheRequiredFormIsClear() {
        north.answers(Choice.APPROVE, WRITTEN, coordinator);
        assertThat(cell().clear()).isTrue();
    }

    @Test
    void anApprovalInAWeakerFormIsGivenButNotClear() {
        north.answers(Choice.APPROVE, IN_PRINCIPLE, coordinator);
        assertThat(cell()).returns(false, Cell::clear);
        assertThat(cell().binding()).returns(Choice.APPROVE, Given::choice);
    }

    @Test
    void anUnmetConditionKeepsAnApprovalFromBeingClear() {
        var answer = north.answers(Choice.APPROVE_WITH_CONDITIONS, WRITTEN, coordinator);
        answer.condition("A second road", true);
        answer.condition("No escort", false);
        assertThat(cell().clear()).isFalse();
        assertThat(cell().binding().conditions())
                .extracting(Condition::wording, Condition::met)
                .containsExactly(tuple("A second road", true), tuple("No escort", false));
    }

    @Test
    void onceEveryConditionIsMetTheApprovalIsClear() {
        north.answers(Choice.APPROVE_WITH_CONDITIONS, WRITTEN, coordinator).condition("A second road", true);
        assertThat(cell().clear()).isTrue();
    }

    @Test
    void theLastAnswerBindsAndTheEarlierOnesStayVisible() {
        north.answers(Choice.REJECT, WRITTEN, coordinator);
        north.answers(Choice.APPROVE, WRITTEN, coordinator);
        assertThat(cell().binding()).returns(2, Given::seq);
        assertThat(cell().answers()).extracting(Given::choice).containsExactly(Choice.APPROVE, Choice.REJECT);
    }

    @Test
    void aQuestionBindsNothing() {
        north.answers(Choice.APPROVE, WRITTEN, coordinator);
        north.answers(Choice.ASK, WRITTEN, coordinator);
        assertThat(cell().binding()).returns(Choice.APPROVE, Given::choice);
        assertThat(cell().answers()).hasSize(2);
    }

    @Test
    void aWithdrawnAnswerBindsNothingAndIsStillThere() {
        north.answers(Choice.APPROVE, WRITTEN, coordinator).withdrawn();
        assertThat(cell()).returns(null, Cell::binding).returns(false, Cell::clear);
        assertThat(cell().answers())
                .singleElement()
                .satisfies(given -> assertThat(given.withdrawnAt()).isNotNull())
                .returns("changed", Given::withdrawalReason);
    }

    @Test
    void aLateApprovalIsKeptMarkedAndDoesNotCount() {
        north.now(SlotState.NO_REPLY);
        north.answer(Choice.APPROVE, WRITTEN, coordinator)
                .with("late", true)
                .with("counts", false)
                .inserted();
        assertThat(cell()).returns(null, Cell::binding).returns(false, Cell::clear);
        assertThat(cell().answers()).singleElement().returns(true, Given::late).returns(false, Given::counts);
    }

    @Test
    void anAnswerToSupersededTermsIsNeverClear() {
        north.answers(Choice.APPROVE, WRITTEN, coordinator);
        north.now(SlotState.SUPERSEDED);
        assertThat(cell()).returns(false, Cell::clear).returns(false, Cell::current);
        assertThat(cell().binding()).returns(Choice.APPROVE, Given::choice);
    }

    @Test
    void aProxyEntryShowsOfficeChannelAndDocument() {
        var letter = request.document(north.party, coordinator);
        north.now(SlotState.ANSWERED);
        north.answer(Choice.APPROVE, WRITTEN, coordinator)
                .with("proxy", true)
                .with("channel", "LETTER")
                .with("documentId", letter)
                .with("mandate", "Of the alliance")
                .inserted();
        assertThat(cell().binding())
                .returns(true, Given::proxy)
                .returns(letter, Given::documentId)
                .returns("Of the alliance", Given::mandate)
                .returns(By.Side.PERSON, given -> given.by().side());
        assertThat(faces.matrices
                        .of(request.id, data.delegateOf(north.party))
                        .parties()
                        .get(0)
                        .cells()
                        .get(0)
                        .binding())
                .returns(new By(By.Side.OFFICE, null, null), Given::by);
    }

    @Test
    void anAcknowledgementStandsApartAndApprovesNothing() {
        var government = data.party();
        var notice = request.notice(government);
        data.change("notice", "acknowledged_at = sent_at", "id", notice);
        assertThat(matrix().notices())
                .singleElement()
                .returns(government, Notice::party)
                .satisfies(told -> assertThat(told.acknowledgedAt()).isNotNull());
        assertThat(matrix().parties()).extracting(PartyRow::party).doesNotContain(government);
    }

    @Test
    void aPartySeesItsOwnRowAndNoOther() {
        request.slot(data.party(), BLOCKING, VERBAL).answers(Choice.REJECT, VERBAL, coordinator);
        request.notice(data.party());
        var matrix = faces.matrices.of(request.id, data.delegateOf(north.party));
        assertThat(matrix.parties()).extracting(PartyRow::party).containsExactly(north.party);
        assertThat(matrix.notices()).isEmpty();
    }

    private Matrix matrix() {
        return faces.matrices.of(request.id, coordinator);
    }

    private Cell cell() {
        return matrix().parties().get(0).cells().get(0);
    }
}
