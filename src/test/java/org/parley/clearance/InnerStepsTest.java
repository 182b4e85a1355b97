package org.parley.clearance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.testing.Talks.refusals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.overview.InnerStepList;
import org.parley.overview.Matrices;
import org.parley.request.Decision;
import org.parley.request.Kind;
import org.parley.security.Actor;
import org.parley.security.Forbidden;
import org.parley.security.Role;
import org.parley.shared.NotFound;
import org.parley.shared.Result;
import org.parley.testing.ParleyTest;
import org.parley.testing.Stage;
import org.parley.testing.Talks;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;

/** Ministry, then facilitation letter: the ordered way of a request inside one party. */
@ParleyTest
class InnerStepsTest {

    private static final List<InnerOffice> WAY = List.of(
            new InnerOffice("Ministry", "الوزارة", false),
            new InnerOffice("Facilitation letter", "كتاب التسهيل", true));

    @Autowired
    Talks talks;

    @Autowired
    InnerWays ways;

    @Autowired
    InnerProgress steps;

    @Autowired
    InnerStepList list;

    @Autowired
    Matrices matrices;

    @Autowired
    Evidence evidence;

    @Autowired
    TestTime time;

    private Stage stage;

    @BeforeEach
    void theNorthHasTwoStepsInside() {
        stage = talks.stage;
        set(WAY);
        talks.open(stage.pause());
    }

    private void set(List<InnerOffice> offices) {
        ways.set(stage.north, Kind.CEASEFIRE, offices, stage.somebody(Role.ADMINISTRATOR, null))
                .orElseThrow();
    }

    private Result<InnerStep> note(int position, StepState state, Actor by) {
        var step = talks.stand(stage.north).steps().get(position - 1);
        var document = state == StepState.DONE && step.needsDocument() ? letter() : null;
        return steps.note(step.id(), new InnerStepNote(state, time.now(), "Told by telephone", document), by);
    }

    private java.util.UUID letter() {
        return evidence.attach(
                        talks.request(), stage.north, "letter.txt", "May pass.".getBytes(UTF_8), stage.coordinator)
                .orElseThrow()
                .id();
    }

    private InnerStep north(int position, StepState state) {
        return note(position, state, stage.delegateOf(stage.north)).orElseThrow();
    }

    @Test
    void approvalIsClearOnlyAfterTheLastStep() {
        talks.everyoneApproves();
        assertThat(talks.decision()).isEqualTo(Decision.NOT_CLEAR);
        north(1, StepState.DONE);
        assertThat(talks.decision()).isEqualTo(Decision.NOT_CLEAR);
        north(2, StepState.DONE);
        assertThat(talks.decision()).isEqualTo(Decision.CLEAR);
    }

    @Test
    void stepsAloneAreNoApproval() {
        talks.everyoneApprovesBut(stage.north);
        north(1, StepState.DONE);
        north(2, StepState.DONE);
        assertThat(talks.decision()).isEqualTo(Decision.ASKING);
    }

    @Test
    void matrixSaysClearAsTheRuleDoes() {
        talks.everyoneApproves();
        assertThat(northIsClearInTheMatrix()).isFalse();
        north(1, StepState.DONE);
        north(2, StepState.DONE);
        assertThat(northIsClearInTheMatrix()).isTrue();
    }

    private boolean northIsClearInTheMatrix() {
        return matrices.of(talks.request(), stage.coordinator).parties().stream()
                .filter(row -> row.party().equals(stage.north))
                .allMatch(row -> row.cells().get(0).clear());
    }

    @Test
    void stepsAreTakenInTheirOrderAndTheLetterIsADocument() {
        var delegate = stage.delegateOf(stage.north);
        assertThat(refusals(note(2, StepState.DONE, delegate))).containsExactly("inner-step.earlier-first");
        note(1, StepState.DONE, delegate).orElseThrow();
        var last = talks.stand(stage.north).steps().get(1);
        assertThat(refusals(steps.note(last.id(), new InnerStepNote(StepState.DONE, time.now(), null, null), delegate)))
                .containsExactly("inner-step.document-missing");
        assertThat(refusals(note(1, StepState.DONE, delegate))).containsExactly("inner-step.noted-already");
        assertThat(refusals(steps.note(
                        last.id(),
                        new InnerStepNote(null, time.now().plus(Duration.ofHours(1)), null, null),
                        delegate)))
                .containsExactlyInAnyOrder("inner-step.state-missing", "time.in-the-future");
    }

    @Test
    void officeThatRefusesAfterAllTakesTheClearanceAway() {
        talks.everyoneApproves();
        north(1, StepState.DONE);
        north(2, StepState.DONE);
        north(2, StepState.REFUSED);
        assertThat(talks.decision()).isEqualTo(Decision.NOT_CLEAR);
        assertThat(talks.tasks()).contains("decide");
        north(2, StepState.DONE);
        assertThat(talks.decision()).isEqualTo(Decision.CLEAR);
    }

    @Test
    void coordinatorWhoWroteTheTermsNotesNoStepAndASecondOneDoes() {
        assertThat(refusals(note(1, StepState.DONE, stage.coordinator))).containsExactly("answer.four-eyes");
        note(1, StepState.DONE, stage.secondCoordinator).orElseThrow();
        assertThatThrownBy(() -> note(1, StepState.REFUSED, stage.monitor)).isInstanceOf(Forbidden.class);
    }

    @Test
    void otherPartiesLearnNothingOfIt() {
        var south = stage.delegateOf(stage.south);
        north(1, StepState.DONE);
        assertThat(list.of(talks.request(), south)).isEmpty();
        assertThatThrownBy(() -> note(1, StepState.REFUSED, south)).isInstanceOf(NotFound.class);
        assertThat(list.of(talks.request(), stage.delegateOf(stage.north))).hasSize(2);
    }

    @Test
    void coordinatorSeesWhereItLiesAndSinceWhen() {
        north(1, StepState.DONE);
        var rows = list.of(talks.request(), stage.coordinator);
        assertThat(rows).extracting(InnerStepList.Row::state).containsExactly(StepState.DONE, StepState.WAITING);
        assertThat(rows.get(0).liesSince()).isNull();
        assertThat(rows.get(1).liesSince()).isEqualTo(rows.get(0).happenedAt());
    }

    @Test
    void newVersionBeginsTheStepsAnew() {
        north(1, StepState.DONE);
        talks.revise(stage.pauseLater());
        assertThat(talks.stand(stage.north).steps())
                .extracting(InnerStep::state)
                .containsExactly(StepState.WAITING, StepState.WAITING);
        assertThat(list.of(talks.request(), stage.coordinator)).hasSize(2);
    }

    @Test
    void wayThatIsSetAnewIsForLaterRoundsOnly() {
        set(List.of());
        assertThat(talks.stand(stage.north).steps()).hasSize(2);
        talks.revise(stage.pauseLater());
        assertThat(talks.stand(stage.north).steps()).isEmpty();
        talks.everyoneApproves();
        assertThat(talks.decision()).isEqualTo(Decision.CLEAR);
    }
}
