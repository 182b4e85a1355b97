package org.parley.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.shared.Sql;
import org.parley.testing.ParleyTest;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ParleyTest
class StepRecorderTest {

    private static final String WAIT = "<receiveTask id='task'/>";
    private static final String ONCE_PER_SLOT = """
            <subProcess id='task'>
              <multiInstanceLoopCharacteristics camunda:collection='slots' camunda:elementVariable='slotId'/>
              <startEvent id='asked'/><sequenceFlow id='f' sourceRef='asked' targetRef='answered'/><endEvent id='answered'/>
            </subProcess>
            """;

    private static final String WAITING_FOR_EACH_SLOT = ONCE_PER_SLOT
            .replace("<endEvent id='answered'/>", "<receiveTask id='answered'/>")
            .replace("answered", "answer");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RepositoryService models;

    @Autowired
    RuntimeService processes;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestTime time;

    private UUID request;

    @BeforeEach
    void thereIsARequest() {
        request = TestRequests.any(jdbc, time.now());
    }

    @Test
    void everyStepIsARowFromEnteringToLeaving() {
        start(WAIT, Map.of());
        var entered = time.now();
        time.moveBy(Duration.ofHours(2));
        processes.signal(waiting());

        assertThat(steps()).extracting(Step::element).containsExactlyInAnyOrder("begin", "task", "done");
        assertThat(step("task"))
                .returns(entered.toString(), Step::enteredAt)
                .returns(time.now().toString(), Step::leftAt)
                .returns(false, Step::cancelled);
    }

    @Test
    void aStepThatWasBrokenOffSaysSo() {
        var instance = start(WAIT, Map.of());
        processes.deleteProcessInstance(instance, "broken off by a test");

        assertThat(step("task")).returns(true, Step::cancelled);
        assertThat(step("begin")).returns(false, Step::cancelled);
    }

    @Test
    void stepsOfASlotNameTheSlot() {
        var slots = List.of(UUID.randomUUID().toString(), UUID.randomUUID().toString());
        start(ONCE_PER_SLOT, Map.of("slots", slots));

        assertThat(steps())
                .filteredOn(step -> step.element().equals("answered"))
                .extracting(Step::slot)
                .containsExactlyInAnyOrderElementsOf(slots);
        assertThat(steps()).filteredOn(step -> step.element().equals("task")).hasSize(2);
        assertThat(step("done").slot()).isNull();
    }

    @Test
    void aStepOfASlotNamesWhatRunsItInTheEngine() {
        start(WAITING_FOR_EACH_SLOT, Map.of("slots", List.of(UUID.randomUUID().toString())));

        var waiting = processes
                .createExecutionQuery()
                .processInstanceBusinessKey(request.toString())
                .activityId("answer")
                .singleResult();
        assertThat(execution("answer")).isEqualTo(waiting.getId());
        assertThat(execution("begin")).isNull();
    }

    private @Nullable String execution(String element) {
        return jdbc.sql("select execution_id from step where request_id = :request and element = :element")
                .param("request", request)
                .param("element", element)
                .query((row, n) -> row.getString(1))
                .list()
                .get(0);
    }

    @Test
    void whatTheEngineTakesBackLeavesNoStep() {
        assertThatThrownBy(
                        () -> start("<serviceTask id='task' camunda:expression='${nobodySteps.fails()}'/>", Map.of()))
                .hasMessageContaining("nobodySteps");

        assertThat(steps()).isEmpty();
    }

    @Test
    void whatTheCallerTakesBackLeavesNeitherStepNorProcess() {
        transaction.executeWithoutResult(status -> {
            start(WAIT, Map.of());
            status.setRollbackOnly();
        });

        assertThat(steps()).isEmpty();
        assertThat(processes
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(request.toString())
                        .count())
                .isZero();
    }

    private String start(String task, Map<String, Object> variables) {
        var key = "steps-" + UUID.randomUUID();
        models.createDeployment()
                .addString(key + ".bpmn", TestModels.around(key, task))
                .deploy();
        return processes
                .startProcessInstanceByKey(key, request.toString(), variables)
                .getId();
    }

    private String waiting() {
        return processes
                .createExecutionQuery()
                .processInstanceBusinessKey(request.toString())
                .activityId("task")
                .singleResult()
                .getId();
    }

    private Step step(String element) {
        return steps().stream()
                .filter(step -> step.element().equals(element))
                .findFirst()
                .orElseThrow();
    }

    private List<Step> steps() {
        return jdbc.sql("select * from step where request_id = :request")
                .param("request", request)
                .query((row, n) -> new Step(
                        row.getString("element"),
                        row.getString("slot_id"),
                        String.valueOf(Sql.instantOrNull(row, "entered_at")),
                        String.valueOf(Sql.instantOrNull(row, "left_at")),
                        row.getBoolean("cancelled")))
                .list();
    }

    private record Step(String element, @Nullable String slot, String enteredAt, String leftAt, boolean cancelled) {}
}
