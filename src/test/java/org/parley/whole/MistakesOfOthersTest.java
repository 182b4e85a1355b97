package org.parley.whole;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.clearance.Choice.APPROVE;
import static org.parley.clearance.Choice.APPROVE_WITH_CONDITIONS;
import static org.parley.clearance.Choice.REJECT;
import static org.parley.testing.DraftSample.aDraft;
import static org.parley.testing.Talks.refusals;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.clearance.Answers;
import org.parley.clearance.Channel;
import org.parley.clearance.Conditions;
import org.parley.request.Decision;
import org.parley.security.Actor;
import org.parley.security.Forbidden;
import org.parley.security.Role;
import org.parley.testing.ParleyTest;
import org.parley.testing.Stage;
import org.parley.testing.Talks;
import org.parley.testing.Together;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What went wrong for others who put people's decisions on an engine, each a test here (engine.md). */
@ParleyTest
class MistakesOfOthersTest {

    @Autowired
    Talks talks;

    @Autowired
    Answers answers;

    @Autowired
    Conditions conditions;

    @Autowired
    ManagementService jobs;

    @Autowired
    RuntimeService processes;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcClient db;

    Stage stage;

    @BeforeEach
    void aPauseIsAskedFor() {
        stage = talks.stage;
        talks.open(stage.pause());
    }

    /** cibseven #234, flowable #2124: optimistic locking in the parallel multi-instance lost an answer. */
    @Test
    void ofTwoPartiesThatAnswerAtTheSameInstantBothAnswersAreKept() {
        var outcomes = Together.together(Stream.of(stage.north, stage.south).map(party -> {
            var slot = talks.slot(party).id();
            var draft = talks.aboutTheCurrentVersion(aDraft(APPROVE));
            var delegate = stage.delegateOf(party);
            return () -> answers.answer(slot, draft, delegate).orElseThrow();
        }));

        assertThat(outcomes).noneMatch(Throwable.class::isInstance);
        assertThat(talks.stand(stage.north).isClear()).isTrue();
        assertThat(talks.stand(stage.south).isClear()).isTrue();
    }

    /** camunda #2666: the lock was shorter than the job, and a second node ran it too. */
    @ParameterizedTest
    @ValueSource(strings = {"reminder", "escalation", "deadline"})
    void jobThatTwoNodesRunAtOnceHasOneEffect(String timer) {
        var job = timer(timer, stage.north);
        Together.together(Stream.of(1, 2, 3).map(node -> () -> {
            jobs.executeJob(job);
            return "ran";
        }));

        var told = Map.of("reminder", "slot.reminded", "escalation", "slot.escalated", "deadline", "slot.no-reply");
        assertThat(talks.journal()).filteredOn(told.get(timer)::equals).hasSize(1);
    }

    /** reactor #101: a due date was taken for a timer, and nothing ever happened. */
    @Test
    void reminderEscalationAndDeadlineAreTimersOfTheEngineAndNotDueDates() {
        var slot = talks.slot(stage.north);

        assertThat(due("reminder")).isEqualTo(slot.remindAt().toEpochMilli());
        assertThat(due("escalation")).isEqualTo(slot.escalateAt().toEpochMilli());
        assertThat(due("deadline")).isEqualTo(slot.dueAt().toEpochMilli());
        assertThat(tasks.createTaskQuery().count())
                .as("tasks of the engine, with due dates that do nothing")
                .isZero();
    }

    /** kie #2059: an excluded user claimed the task through a group. */
    @ParameterizedTest
    @ValueSource(strings = {"DELEGATE", "GUARANTOR"})
    void whoWroteTheTermsAnswersThroughNoGroup(Role role) {
        var party = role == Role.DELEGATE ? stage.north : stage.guarantor;
        var joined = new Actor(stage.coordinator.username(), Set.of(role), party);
        var said = aDraft(role == Role.DELEGATE ? APPROVE : org.parley.clearance.Choice.SUPPORT);

        assertThat(refusals(answers.answer(talks.slot(party).id(), talks.aboutTheCurrentVersion(said), joined)))
                .containsExactly("answer.four-eyes");
    }

    /** jbpm #733: an administrator was exempt. */
    @Test
    void administratorIsNotExempt() {
        var all = new Actor(stage.coordinator.username(), Set.of(Role.COORDINATOR, Role.ADMINISTRATOR), null);
        var alone = stage.somebody(Role.ADMINISTRATOR, null);
        var approval = talks.approves(stage.north);
        var spoken = aDraft(APPROVE).in(org.parley.clearance.Form.VERBAL);

        assertThat(refusals(talks.relays(all, stage.south, spoken, Channel.TELEPHONE)))
                .containsExactly("answer.four-eyes");
        assertThat(refusals(talks.relaysWithdrawal(all, approval))).containsExactly("answer.four-eyes");
        assertThatThrownBy(() -> talks.relays(alone, stage.south, spoken, Channel.TELEPHONE))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> talks.relaysWithdrawal(alone, approval)).isInstanceOf(Forbidden.class);
    }

    /** pneumaticworkflow #381: a substitute slipped past the exclusion. Who stands in is told apart by account alone. */
    @Test
    void whoStandsInForTheWriterMayAnswerAndTheWriterWhoStandsInForAnyoneMayNot() {
        var approval = talks.says(
                        stage.north,
                        aDraft(APPROVE_WITH_CONDITIONS).onCondition("The other side leaves first", "An office"))
                .orElseThrow();
        var condition = condition(approval.id());
        var standIn = new Actor(stage.coordinator.username(), Set.of(Role.MONITOR, Role.COORDINATOR), null);

        assertThat(refusals(conditions.decide(condition, true, "Seen", standIn)))
                .containsExactly("answer.four-eyes");
        assertThat(conditions
                        .decide(condition, true, "Seen", stage.secondCoordinator)
                        .refusals())
                .isEmpty();
    }

    /** connect #27: a value over 4,000 characters killed the process. */
    @Test
    void longTextKillsNoProcess() {
        var longest = "كلمة ".repeat(800);
        assertThat(refusals(talks.says(stage.north, aDraft(REJECT).saying(longest + "x"))))
                .containsExactly("text.too-long");

        talks.says(stage.north, aDraft(REJECT).saying(longest)).orElseThrow();

        assertThat(talks.decision()).isEqualTo(Decision.DENIED);
        assertThat(db.sql("select count(*) from act_ru_variable where length(text_) > 100")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** Data serialisation, upgrade between engines: a process knows ids, dates and flags. */
    @Test
    void processKeepsPlainValuesOnly() {
        talks.approves(stage.north);
        var kinds = db.sql("select distinct type_ from act_ru_variable").query(String.class).stream()
                .collect(toSet());

        assertThat(kinds).isSubsetOf("string", "boolean", "integer", "long", "date", "null");
    }

    private UUID condition(UUID answer) {
        return db.sql("select id from condition_set where answer_id = :answer")
                .param("answer", answer)
                .query(UUID.class)
                .single();
    }

    private long due(String timer) {
        return jobs.createJobQuery()
                .jobId(timer(timer, stage.north))
                .timers()
                .singleResult()
                .getDuedate()
                .getTime();
    }

    private String timer(String activity, String party) {
        var slot = talks.slot(party).id().toString();
        return jobs.createJobQuery().activityId(activity).list().stream()
                .filter(job -> slot.equals(processes.getVariable(job.getExecutionId(), "slotId")))
                .findFirst()
                .orElseThrow()
                .getId();
    }
}
