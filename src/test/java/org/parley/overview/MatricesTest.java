package org.parley.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.parley.clearance.Form.IN_PRINCIPLE;
import static org.parley.clearance.Form.VERBAL;
import static org.parley.clearance.Form.WRITTEN;
import static org.parley.clearance.SlotRole.ADVISORY;
import static org.parley.clearance.SlotRole.BLOCKING;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.clearance.Choice;
import org.parley.clearance.Clearances;
import org.parley.clearance.Form;
import org.parley.clearance.SlotRole;
import org.parley.clearance.SlotState;
import org.parley.clearance.Stand;
import org.parley.overview.Matrix.Cell;
import org.parley.overview.Matrix.Condition;
import org.parley.overview.Matrix.Given;
import org.parley.overview.Matrix.Notice;
import org.parley.overview.Matrix.PartyRow;
import org.parley.overview.Matrix.Round;
import org.parley.security.Actor;
import org.parley.testing.ParleyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@ParleyTest
@Transactional
class MatricesTest {

    @Autowired
    DataSource database;

    @Autowired
    Clearances clearances;

    private Data data;
    private Faces faces;
    private Actor coordinator;
    private ARequest request;
    private ASlot north;

    @BeforeEach
    void aConvoyAsksTheNorth() {
        data = new Data(JdbcClient.create(database));
        faces = new Faces(database);
        coordinator = data.coordinator();
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

    @Test
    void aMatrixCostsSixStatementsHoweverManyAnswerIt() {
        for (int i = 0; i < 5; i++)
            request.slot(data.party(), BLOCKING, VERBAL)
                    .answers(Choice.APPROVE, VERBAL, coordinator)
                    .condition("c", true);
        faces.watched.queries.clear();
        matrix();
        assertThat(faces.watched.queries).hasSize(6);
    }

    @Test
    void matrixAndCountsAgreeWithTheRuleWhateverWasAnswered() {
        var random = new Random(2016);
        for (int i = 0; i < 15; i++) {
            request = data.aRequest().openedBy(coordinator).inserted();
            for (int party = 0; party < 8; party++) randomSlot(random);
            var stands = clearances.round(request.id).stands();
            assertThat(currentCells()).hasSize(stands.size()).allSatisfy(cell -> assertThat(cell)
                    .returns(of(stands, cell).isClear(), Cell::clear)
                    .returns(
                            of(stands, cell)
                                    .binding()
                                    .map(answer -> answer.id())
                                    .orElse(null),
                            MatricesTest::bindingId));
            assertThat(faces.page.head(request.id, coordinator).progress()).isEqualTo(progress(stands));
            assertThat(allCells()).filteredOn(cell -> !cell.current()).noneMatch(Cell::clear);
        }
    }

    private static @Nullable UUID bindingId(Cell cell) {
        return cell.binding() == null ? null : cell.binding().id();
    }

    private void randomSlot(Random random) {
        var slot = request.slot(data.party(), any(SlotRole.class, random), any(Form.class, random));
        for (int answers = random.nextInt(4); answers > 0; answers--) {
            var answer = slot.answer(
                            random.nextInt(3) > 0 ? Choice.APPROVE : any(Choice.class, random),
                            any(Form.class, random),
                            coordinator)
                    .with("counts", random.nextInt(4) > 0)
                    .inserted();
            if (random.nextInt(4) == 0) answer.withdrawn();
            for (int conditions = random.nextInt(3); conditions > 0; conditions--)
                answer.condition("c" + conditions, random.nextInt(3) > 0);
        }
        slot.now(any(SlotState.class, random));
    }

    private static Stand of(List<Stand> stands, Cell cell) {
        return stands.stream()
                .filter(stand -> stand.slot().id().equals(cell.slotId()))
                .findFirst()
                .orElseThrow();
    }

    private static Progress progress(List<Stand> stands) {
        var blocking =
                stands.stream().filter(stand -> stand.slot().isBlocking()).toList();
        var answered =
                blocking.stream().filter(stand -> stand.binding().isPresent()).count();
        var clear = blocking.stream().filter(Stand::isClear).count();
        return new Progress(blocking.size(), (int) answered, (int) clear);
    }

    private static <E extends Enum<E>> E any(Class<E> type, Random random) {
        var values = type.getEnumConstants();
        return values[random.nextInt(values.length)];
    }

    private Matrix matrix() {
        return faces.matrices.of(request.id, coordinator);
    }

    private Cell cell() {
        return matrix().parties().get(0).cells().get(0);
    }

    private List<Cell> allCells() {
        return matrix().parties().stream().flatMap(row -> row.cells().stream()).toList();
    }

    private List<Cell> currentCells() {
        return allCells().stream().filter(Cell::current).toList();
    }
}
