package org.parley.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.desk.Difference.What;
import org.parley.inbox.Inbox;
import org.parley.inbox.NewTask;
import org.parley.movement.Movements;
import org.parley.movement.Outcome;
import org.parley.movement.OutcomeDraft;
import org.parley.security.Actor;
import org.parley.security.Forbidden;
import org.parley.security.Role;
import org.parley.shared.Sql;
import org.parley.testing.ParleyTest;
import org.parley.testing.Stage;
import org.parley.testing.Talks;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** digiwf #476: tasks vanished from people's own lists; here a command finds them, and those that nobody waits for. */
@ParleyTest
class RepairsTest {

    @Autowired
    Repairs repairs;

    @Autowired
    Comparison comparison;

    @Autowired
    Inbox inbox;

    @Autowired
    Talks talks;

    @Autowired
    Movements movements;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestTime time;

    Stage stage;
    Actor administrator;
    UUID request;

    @BeforeEach
    void aPauseIsAskedForAndAllIsWell() {
        stage = talks.stage;
        administrator = stage.somebody(Role.ADMINISTRATOR, null);
        Mended.everything(repairs, administrator);
        request = talks.open(stage.pause());
    }

    @Test
    void whatRunsAsItShouldDiffersNowhere() {
        assertThat(found()).isEmpty();
        talks.approves(stage.north);
        talks.denies(stage.south);
        assertThat(found()).isEmpty();
        time.moveTo(talks.slot(stage.government).dueAt().plusSeconds(1));
        time.runJobs();
        assertThat(found()).isEmpty();
        talks.revise(stage.pauseLater());
        assertThat(found()).isEmpty();
        talks.cancel();
        assertThat(found()).isEmpty();
    }

    @Test
    void taskThatVanishedIsOpenedAgainOneThatIsBogusClosedAndOneAtTheWrongTimeMoved() {
        var due = talks.due("answer", stage.north);
        jdbc.sql("delete from inbox_task where request_id = :request and party_code = :party")
                .param("request", request)
                .param("party", stage.north)
                .update();
        open(new NewTask(request, "arrival", Role.MONITOR, null, null, time.now()));
        jdbc.sql("update inbox_task set due_at = :wrong where request_id = :request and party_code = :party")
                .param("wrong", Sql.utc(time.now().plus(Duration.ofDays(40))))
                .param("request", request)
                .param("party", stage.south)
                .update();

        assertThat(found())
                .extracting(Difference::what, Difference::kind, Difference::party)
                .containsExactlyInAnyOrder(
                        tuple(What.MISSING, "answer", stage.north),
                        tuple(What.SUPERFLUOUS, "arrival", null),
                        tuple(What.STALE, "answer", stage.south));
        var repair = repairs.repair(administrator).orElseThrow();

        assertThat(repair)
                .returns(1, Repair::missing)
                .returns(1, Repair::superfluous)
                .returns(1, Repair::stale)
                .returns(3, Repair::mended);
        assertThat(talks.tasks(stage.north)).containsExactly("answer");
        assertThat(talks.due("answer", stage.north)).isEqualTo(due);
        assertThat(talks.tasks()).doesNotContain("arrival");
        assertThat(repairs.repair(administrator).orElseThrow().mended())
                .as("a second time")
                .isZero();
        assertThat(repairs.last(administrator)).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void movementsTasksAreFoundMissingAtEveryStageAndDifferNowhereElse() {
        request = talks.open(stage.convoy());
        talks.everyoneApproves();
        vanishesAndComesBack("go");
        movements.decideGo(request, true, null, stage.coordinator).orElseThrow();
        vanishesAndComesBack("departure");
        time.moveTo(talks.head().startsAt());
        movements.reportDeparture(request, time.now(), stage.monitor).orElseThrow();
        vanishesAndComesBack("arrival");
        movements.reportArrival(request, time.now(), stage.monitor).orElseThrow();
        vanishesAndComesBack("outcome");
        movements
                .recordOutcome(request, new OutcomeDraft(Outcome.FACILITATED, 40_000, null), stage.monitor)
                .orElseThrow();
        assertThat(found()).isEmpty();
    }

    private void vanishesAndComesBack(String kind) {
        assertThat(found()).isEmpty();
        var due = talks.due(kind);
        jdbc.sql("delete from inbox_task where request_id = :request and kind = :kind")
                .param("request", request)
                .param("kind", kind)
                .update();
        assertThat(found()).extracting(Difference::what, Difference::kind).containsExactly(tuple(What.MISSING, kind));
        repairs.repair(administrator).orElseThrow();
        assertThat(talks.due(kind)).isEqualTo(due);
    }

    @Test
    void taskThatStandsThereTwiceIsLeftOnce() {
        jdbc.sql("""
                        insert into inbox_task (id, request_id, kind, for_role, party_code, slot_id, due_at, escalated,
                            opened_at)
                        select cast(:id as uuid), request_id, kind, for_role, party_code, slot_id, due_at, escalated,
                            opened_at
                        from inbox_task where request_id = :request and party_code = :party""")
                .param("id", UUID.randomUUID().toString())
                .param("request", request)
                .param("party", stage.north)
                .update();
        assertThat(found()).extracting(Difference::what).containsExactly(What.SUPERFLUOUS);

        repairs.repair(administrator).orElseThrow();

        assertThat(talks.tasks(stage.north)).containsExactly("answer");
    }

    @Test
    void whatWaitsForADecisionGoesWhenItsProcessIsOver() {
        talks.cancel();
        open(new NewTask(request, "decide", Role.COORDINATOR, null, null, time.now()));

        repairs.repair(administrator).orElseThrow();

        assertThat(talks.tasks()).isEmpty();
    }

    @Test
    void onlyAdministratorsCompareAndMend() {
        for (var other : List.of(stage.coordinator, stage.monitor, stage.delegateOf(stage.north))) {
            assertThatThrownBy(() -> repairs.compare(other)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> repairs.repair(other)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> repairs.last(other)).isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void everyStepThatIsComparedStandsInADrawing() throws Exception {
        var drawings = new StringBuilder();
        try (var files = Files.list(Path.of("processes"))) {
            for (var file : files.toList()) drawings.append(Files.readString(file));
        }
        assertThat(Waits.ALL)
                .allSatisfy(one -> assertThat(drawings).contains("<bpmn:receiveTask id=\"" + one.element() + "\""));
        assertThat(drawings).contains("<bpmn:receiveTask id=\"" + Waits.ANSWER + "\"");
    }

    private List<Difference> found() {
        return comparison.of(List.of(request));
    }

    private void open(NewTask task) {
        transaction.executeWithoutResult(status -> inbox.open(task));
    }
}
