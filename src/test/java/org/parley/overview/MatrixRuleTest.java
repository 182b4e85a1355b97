package org.parley.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.clearance.Form.VERBAL;
import static org.parley.clearance.SlotRole.BLOCKING;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.clearance.Choice;
import org.parley.clearance.Clearances;
import org.parley.clearance.Form;
import org.parley.clearance.SlotRole;
import org.parley.clearance.SlotState;
import org.parley.clearance.Stand;
import org.parley.overview.Matrix.Cell;
import org.parley.testing.ParleyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The matrix and the counts repeat the rule in SQL: they are held against the rule itself. */
@ParleyTest
@Transactional
class MatrixRuleTest extends Looking {

    @Autowired
    Clearances clearances;

    private ARequest request;

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
                            MatrixRuleTest::bindingId));
            assertThat(faces.page.head(request.id, coordinator).progress()).isEqualTo(progress(stands));
            assertThat(allCells()).filteredOn(cell -> !cell.current()).noneMatch(Cell::clear);
        }
    }

    @Test
    void aMatrixCostsSixStatementsHoweverManyAnswerIt() {
        request = data.aRequest().inserted();
        for (int i = 0; i < 5; i++)
            request.slot(data.party(), BLOCKING, VERBAL)
                    .answers(Choice.APPROVE, VERBAL, coordinator)
                    .condition("c", true);
        faces.watched.queries.clear();
        faces.matrices.of(request.id, coordinator);
        assertThat(faces.watched.queries).hasSize(6);
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

    private List<Cell> allCells() {
        return faces.matrices.of(request.id, coordinator).parties().stream()
                .flatMap(row -> row.cells().stream())
                .toList();
    }

    private List<Cell> currentCells() {
        return allCells().stream().filter(Cell::current).toList();
    }
}
