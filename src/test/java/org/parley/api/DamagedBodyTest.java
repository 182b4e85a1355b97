package org.parley.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.api.Description.Operation;
import org.parley.testing.ScreenTest;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Whatever stands in the place of a value, no rule meets what it can't bear: a refusal, never a failure of ours. */
@ScreenTest
class DamagedBodyTest {

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient db;

    @Autowired
    TestTime time;

    Field field;

    @BeforeEach
    void people() {
        field = new Field(http, db);
    }

    @Test
    void damagedTermsAreRefused() {
        var start = time.now().plus(Duration.ofDays(10));
        every("/ceasefires", field.pause(start));
        every("/convoys", field.convoy(start));
        every("/evacuations", field.evacuation(start));
        every("/missions", field.mission(start));
        every("/agreements", field.agreement(time.now().minus(Duration.ofDays(1))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reviseCeasefire",
                "addSlot",
                "closeRound",
                "postponeRequest",
                "cancelRequest",
                "decideGo",
                "reportDeparture",
                "reportArrival",
                "recordOutcome",
                "reportViolation"
            })
    void damagedDeedOnARequestIsRefused(String operation) throws Exception {
        var pause = field.open("/ceasefires", field.pause(time.now().plus(Duration.ofDays(10))));
        every(path(operation, pause), Example.of(operation));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reviseEvacuation",
                "assessVoluntariness",
                "recordGuarantee",
                "reportGroupDeparture",
                "reportGroupArrival"
            })
    void damagedDeedOnAnEvacuationIsRefused(String operation) throws Exception {
        var evacuation = field.open("/evacuations", field.evacuation(time.now().plus(Duration.ofDays(10))));
        every(path(operation, evacuation), Example.of(operation));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reviseMission", "reportRestoration", "reportWorkDone", "planRefuel", "recordRefuel"})
    void damagedDeedOnAMissionIsRefused(String operation) throws Exception {
        var mission = field.open("/missions", field.mission(time.now().plus(Duration.ofMinutes(20))));
        field.bothApprove(mission);
        go(mission);
        every(path(operation, mission), Example.of(operation));
    }

    private void go(UUID mission) {
        var now = "{\"at\": \"" + time.now() + "\"}";
        field.coordinator.send("/requests/{id}/go", "{\"go\": true, \"reason\": \"ready\"}", mission);
        field.monitor.send("/requests/{id}/departure", now, mission);
        assertThat(field.monitor.send("/requests/{id}/arrival", now, mission).status())
                .isEqualTo(200);
    }

    @Test
    void damagedPlanIsRefused() throws Exception {
        var draft = field.plan(time.now().plus(Duration.ofDays(10)));
        var plan = field.open("/plans", draft);
        draft.remove("pause"); // damaged by itself above, as a convoy is
        every("/plans", draft);
        for (var operation : List.of("addPoint", "revisePlan", "cancelPlan"))
            every(path(operation, plan), Example.of(operation));
        every(field.north, "/plans/" + plan + "/answers", Example.of("answerPlan"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "amendAgreement",
                "closeAgreement",
                "reportFollowedDeparture",
                "reportFollowedArrival",
                "assessCriterion",
                "issueStatement",
                "addFigure"
            })
    void damagedDeedOnAnAgreementIsRefused(String operation) throws Exception {
        var agreement = field.open("/agreements", field.agreement(time.now().minus(Duration.ofDays(1))));
        every(path(operation, agreement), Example.of(operation));
    }

    @Test
    void damagedAnswerIsRefused() {
        var pause = field.open("/ceasefires", field.pause(time.now().plus(Duration.ofDays(10))));
        var answer = field.answer(pause, "ASK").put("remarks", "Which road?");
        answer.putArray("conditions").add(Example.of("giveAnswer").at("/conditions/0"));
        answer.set("proposal", field.pause(time.now()).put("kind", "CEASEFIRE"));
        every(field.north, "/slots/" + field.slotId(pause, field.northCode) + "/answers", answer);
        answer.put("channel", "TELEPHONE").put("saidAt", time.now().toString()).put("mandate", "Alliance");
        every(field.secondCoordinator, "/slots/" + field.slotId(pause, field.southCode) + "/proxy-answers", answer);
    }

    @Test
    void nothingIsDoneToWhatThereIsNot() throws Exception {
        for (var operation : Description.of(http).operations()) {
            var call = request(operation.method(), operation.somewhere())
                    .contentType(MediaType.APPLICATION_JSON)
                    .content("{}");
            var reply = field.coordinator.call(call);
            assertThat(reply.status()).as(operation + " " + reply.text()).isLessThan(500);
        }
    }

    private String path(String operation, UUID request) throws Exception {
        return Description.of(http).operations().stream()
                .filter(one -> one.id().equals(operation))
                .map(Operation::path)
                .findFirst()
                .orElseThrow()
                .replace(Resource.BASE, "")
                .replace("{requestId}", request.toString())
                .replace("{planId}", request.toString())
                .replace("{groupNo}", "1");
    }

    private void every(String path, ObjectNode body) {
        every(field.coordinator, path, body);
    }

    private static void every(Caller caller, String path, ObjectNode body) {
        Damage.of(body).forEach(damaged -> {
            var reply = caller.send(path, damaged);
            assertThat(reply.status())
                    .as(path + " " + damaged + " " + reply.text())
                    .isLessThan(500);
        });
    }
}
