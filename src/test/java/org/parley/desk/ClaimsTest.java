package org.parley.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.clearance.Choice.APPROVE;
import static org.parley.testing.DraftSample.aDraft;
import static org.parley.testing.Talks.refusals;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.inbox.Inbox;
import org.parley.inbox.NewTask;
import org.parley.inbox.Priority;
import org.parley.inbox.Task;
import org.parley.inbox.Task.Taken;
import org.parley.inbox.Whose;
import org.parley.security.Actor;
import org.parley.security.Forbidden;
import org.parley.security.Role;
import org.parley.shared.NotFound;
import org.parley.shared.Result;
import org.parley.testing.ParleyTest;
import org.parley.testing.Stage;
import org.parley.testing.Talks;
import org.parley.testing.TestTime;
import org.parley.testing.Together;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Who sees to which task: a courtesy among colleagues, and never a way around the four eyes. */
@ParleyTest
class ClaimsTest {

    @Autowired
    Claims claims;

    @Autowired
    Inbox inbox;

    @Autowired
    Talks talks;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestTime time;

    Stage stage;
    Actor north;
    Actor colleague;
    UUID answer;
    UUID decide;

    @BeforeEach
    void aPauseIsAskedForAndADecisionWaits() {
        stage = talks.stage;
        var request = talks.open(stage.pause());
        north = stage.delegateOf(stage.north);
        colleague = stage.delegateOf(stage.north);
        answer = Desk.taskOf(north, request, "answer", inbox);
        var task = new NewTask(request, "decide", Role.COORDINATOR, null, null, time.now());
        transaction.executeWithoutResult(status -> inbox.open(task));
        decide = Desk.taskOf(stage.coordinator, request, "decide", inbox);
    }

    @Test
    void whoTakesATaskIsShownToTheOthers() {
        claims.take(answer, north).orElseThrow();

        assertThat(seen(answer, north)).returns(true, Taken::mine);
        assertThat(seen(answer, colleague)).returns(north.username(), Taken::by).returns(false, Taken::mine);
        assertThat(talks.journal()).contains("task.taken");
        assertThat(talks.entry("task.taken")).contains("answer", stage.north);
    }

    @Test
    void takingLocksNobodyOutOfAnswering() {
        claims.take(answer, north).orElseThrow();

        assertThat(refusals(talks.says(stage.north, aDraft(APPROVE)))).isEmpty();
    }

    @Test
    void ofTwoWhoTakeATaskAtTheSameTimeOneHasItAndTheOtherIsToldWho() {
        var outcomes = Together.together(Stream.of(north, colleague).map(one -> () -> claims.take(answer, one)));

        assertThat(outcomes)
                .extracting(outcome -> refusals((Result<?>) outcome))
                .containsExactlyInAnyOrder(List.of(), List.of("task.taken-already"));
        var winner = seen(answer, north).by();
        var told = outcomes.stream()
                .flatMap(outcome -> ((Result<?>) outcome).refusals().stream())
                .toList();
        assertThat(winner).isIn(north.username(), colleague.username());
        assertThat(told.get(0).args()).containsExactly("An office");
    }

    @Test
    void onlyWhoTookItGivesItBack() {
        assertThat(refusals(claims.release(answer, north))).containsExactly("task.not-taken");
        claims.take(answer, north).orElseThrow();
        assertThat(refusals(claims.release(answer, colleague))).containsExactly("task.not-yours");

        assertThat(claims.release(answer, north).orElseThrow().taken()).isNull();
        assertThat(claims.take(answer, colleague).orElseThrow().taken()).isNotNull();
    }

    @Test
    void aPartysPeoplePassOnTheirOwnAmongThemselves() {
        claims.take(answer, north).orElseThrow();

        claims.passOn(answer, north.username(), colleague).refusals().forEach(refusal -> assertThat(refusal.key())
                .isEqualTo("task.theirs-already"));
        claims.passOn(answer, colleague.username(), colleague).orElseThrow();

        assertThat(seen(answer, colleague).mine()).isTrue();
        var south = stage.delegateOf(stage.south);
        assertThat(refusals(claims.passOn(answer, south.username(), north))).containsExactly("task.cannot-be-given");
        assertThat(refusals(claims.passOn(answer, "nobody", north))).containsExactly("task.cannot-be-given");
    }

    @Test
    void coordinatorsPassOnWhatWaitsForStaff() {
        claims.passOn(decide, stage.secondCoordinator.username(), stage.coordinator)
                .orElseThrow();

        assertThat(seen(decide, stage.secondCoordinator).mine()).isTrue();
        assertThat(talks.entry("task.passed-on")).contains(stage.secondCoordinator.username());
        assertThat(refusals(claims.passOn(decide, stage.monitor.username(), stage.coordinator)))
                .as("no coordinator")
                .containsExactly("task.cannot-be-given");
        assertThatThrownBy(() -> claims.passOn(decide, stage.coordinator.username(), stage.monitor))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void anotherPartysTaskIsNotFoundByAnyDeed() {
        var south = stage.delegateOf(stage.south);
        for (var stranger : List.of(south, stage.coordinator, stage.twoHatted(stage.south))) {
            assertThatThrownBy(() -> claims.take(answer, stranger)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> claims.release(answer, stranger)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> claims.passOn(answer, north.username(), stranger))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> claims.prioritise(answer, Priority.HIGH, stranger))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void aLeadWhoDoesNotHoldTheTasksRoleCanPassItOnButNotTakeIt() {
        var task = new NewTask(talks.request(), "arrival", Role.MONITOR, null, null, time.now());
        transaction.executeWithoutResult(status -> inbox.open(task));
        var arrival = Desk.taskOf(stage.monitor, talks.request(), "arrival", inbox);

        assertThatThrownBy(() -> claims.take(arrival, stage.coordinator)).isInstanceOf(NotFound.class);
        claims.passOn(arrival, stage.monitor.username(), stage.coordinator).orElseThrow();

        assertThat(seen(arrival, stage.monitor).mine()).isTrue();
    }

    @Test
    void itsPeopleSayHowUrgentItIs() {
        assertThat(claims.prioritise(answer, Priority.HIGH, north).orElseThrow().priority())
                .isEqualTo(Priority.HIGH);
        assertThat(refusals(claims.prioritise(answer, Priority.HIGH, colleague)))
                .containsExactly("task.priority-already");
        assertThat(refusals(claims.prioritise(answer, null, colleague))).containsExactly("field.missing");
        claims.take(answer, north).orElseThrow();
        assertThat(inbox.find(answer, colleague).orElseThrow().priority())
                .as("taking it leaves it as urgent")
                .isEqualTo(Priority.HIGH);
    }

    /** kie #2059: an excluded user claimed the task through a group. */
    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"GUARANTOR", "COORDINATOR", "MONITOR"})
    void whoWroteTheTermsTakesNoAnswerThroughAnyGroup(Role besides) {
        var joined = new Actor(stage.coordinator.username(), Set.of(Role.DELEGATE, besides), stage.north);

        assertThat(refusals(claims.take(answer, joined))).containsExactly("answer.four-eyes");
        assertThat(seen(answer, north)).isNull();
    }

    /** jbpm #733: an administrator was exempt. */
    @Test
    void anAdministratorTakesAndPassesOnNothing() {
        var alone = stage.somebody(Role.ADMINISTRATOR, null);
        var writer = new Actor(stage.coordinator.username(), Set.of(Role.DELEGATE, Role.ADMINISTRATOR), stage.north);

        for (var task : List.of(answer, decide)) {
            assertThatThrownBy(() -> claims.take(task, alone)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> claims.passOn(task, north.username(), alone))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> claims.prioritise(task, Priority.LOW, alone))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(refusals(claims.take(answer, writer))).containsExactly("answer.four-eyes");
    }

    @Test
    void whatIsDoneMeanwhileIsNotThereToBeTaken() {
        talks.approves(stage.north);

        assertThatThrownBy(() -> claims.take(answer, north)).isInstanceOf(NotFound.class);
    }

    @Test
    void mineAndThoseThatNobodyTookAreFound() {
        assertThat(Desk.ids(north, Whose.UNTAKEN, inbox)).contains(answer);
        claims.take(answer, north).orElseThrow();

        assertThat(Desk.ids(north, Whose.MINE, inbox)).containsExactly(answer);
        assertThat(Desk.ids(north, Whose.UNTAKEN, inbox)).doesNotContain(answer);
        assertThat(Desk.ids(colleague, Whose.MINE, inbox)).isEmpty();
    }

    private Taken seen(UUID task, Actor who) {
        return inbox.find(task, who).map(Task::taken).orElse(null);
    }

    @Test
    void staffReadsThatAPartysTaskWasTakenAndNoOtherPartyDoes() {
        claims.take(answer, north).orElseThrow();
        assertThat(Objects.requireNonNull(seen(answer, colleague)).name()).isEqualTo("An office");
        assertThat(inbox.find(answer, stage.delegateOf(stage.south))).isEmpty();
    }
}
