package org.parley.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.api.Example.json;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.testing.ParleyTest;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@ParleyTest
class PauseStoryTest {

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
    void pauseIsAskedForAnsweredHeldViolatedAndOver() {
        var start = time.now().plus(Duration.ofDays(10));
        var pause = field.open("/ceasefires", field.pause(start));
        assertThat(stand(pause)).isEqualTo("ASKING NOT_STARTED");

        field.bothApprove(pause);
        assertThat(stand(pause)).isEqualTo("CLEAR NOT_STARTED");

        time.moveTo(start);
        assertThat(stand(pause)).isEqualTo("CLEAR IN_EFFECT");

        var violation = Example.of("reportViolation").put("allegedParty", field.northCode);
        violation.put("happenedAt", time.now().toString());
        var reported = field.monitor.send("/requests/{id}/violations", violation, pause);
        var assessment = json("{'status': 'VERIFIED', 'seenVersion': 0}");
        var assessed = field.monitor.send("/violations/{id}/assessment", assessment, reported.id());
        assertThat(assessed.with(HttpStatus.OK).text("/status")).isEqualTo("VERIFIED");

        time.moveBy(Duration.ofDays(2));
        assertThat(stand(pause)).isEqualTo("CLEAR ENDED");
        assertThat(timeline(pause)).contains("\"pause.ended\"", "\"violation.assessed\"", "\"request.opened\"");
        var checked = field.monitor.read("/requests/{id}/journal/verification", pause);
        assertThat(checked.with(HttpStatus.OK).body().get("intact").asBoolean()).isTrue();
    }

    @Test
    void openedRequestIsFoundAtItsAddress() {
        var opened =
                field.coordinator.send("/ceasefires", field.pause(time.now().plus(Duration.ofDays(10))));

        var address = opened.with(HttpStatus.CREATED).response().getHeader("Location");

        assertThat(address).isEqualTo("/api/v1/requests/" + opened.id());
        var read = field.coordinator.read("/requests/{id}", opened.id()).with(HttpStatus.OK);
        assertThat(read.body()).isEqualTo(opened.body());
    }

    @Test
    void silenceIsNoConsent() {
        var pause = field.open("/ceasefires", field.pause(time.now().plus(Duration.ofDays(30))));
        field.north.send("/slots/{id}/answers", field.answer(pause, "APPROVE"), field.slotId(pause, field.northCode));

        time.moveBy(Duration.ofDays(10));

        assertThat(field.slot(pause, field.southCode).get("state").asText()).isEqualTo("NO_REPLY");
        assertThat(stand(pause)).isEqualTo("NOT_CLEAR NOT_STARTED");
    }

    @Test
    void withdrawnApprovalAsksAgain() {
        var pause = field.open("/ceasefires", field.pause(time.now().plus(Duration.ofDays(10))));
        field.bothApprove(pause);
        var answer = field.slot(pause, field.northCode).at("/binding/id").asText();

        field.north
                .send("/answers/{id}/withdrawal", json("{'reason': 'Orders'}"), answer)
                .with(HttpStatus.OK);

        assertThat(stand(pause)).startsWith("NOT_CLEAR");
    }

    @Test
    void conditionIsMetOnEvidence() {
        var pause = field.open("/ceasefires", field.pause(time.now().plus(Duration.ofDays(10))));
        var answer = field.answer(pause, "APPROVE_WITH_CONDITIONS");
        answer.putArray("conditions").add(Example.of("giveAnswer").at("/conditions/0"));
        field.north
                .send("/slots/{id}/answers", answer, field.slotId(pause, field.northCode))
                .with(HttpStatus.CREATED);
        var condition = field.slot(pause, field.northCode)
                .at("/binding/conditions/0/id")
                .asText();

        var decision = Example.of("decideCondition");
        field.secondCoordinator
                .send("/conditions/{id}/decision", decision, condition)
                .with(HttpStatus.OK);

        assertThat(field.slot(pause, field.northCode).get("clear").asBoolean()).isTrue();
    }

    @Test
    void questionIsRepliedToOnceAndReadByThePartyThatAskedAlone() {
        var pause = field.open("/ceasefires", field.pause(time.now().plus(Duration.ofDays(10))));
        var question = field.answer(pause, "ASK").put("remarks", "Who registers those who leave?");
        var asked = field.north
                .send("/slots/{id}/answers", question, field.slotId(pause, field.northCode))
                .with(HttpStatus.CREATED)
                .id();

        var reply = Example.of("replyToQuestion");
        field.coordinator.send("/answers/{id}/reply", reply, asked).with(HttpStatus.OK);
        field.coordinator.send("/answers/{id}/reply", reply, asked).with(HttpStatus.UNPROCESSABLE_ENTITY);

        assertThat(field.north.read("/requests/{id}/timeline", pause).text()).contains("question.replied");
        assertThat(field.south.read("/requests/{id}/timeline", pause).text()).doesNotContain("question.replied");
        assertThat(field.slot(pause, field.northCode).get("state").asText()).isEqualTo("OPEN");
    }

    @Test
    void closedRoundWaitsForNobody() {
        var pause = field.open("/ceasefires", field.pause(time.now().plus(Duration.ofDays(10))));

        field.coordinator
                .send("/requests/{id}/round-closing", Example.of("closeRound"), pause)
                .with(HttpStatus.OK);

        assertThat(field.slot(pause, field.northCode).get("state").asText()).isEqualTo("CLOSED");
    }

    @Test
    void closedSlotIsReopened() {
        var pause = field.open("/ceasefires", field.pause(time.now().plus(Duration.ofDays(10))));
        field.coordinator.send("/requests/{id}/round-closing", Example.of("closeRound"), pause);

        var slot = field.slotId(pause, field.northCode);
        var reopened = field.coordinator.send("/slots/{id}/reopening", Example.of("reopenSlot"), slot);

        assertThat(reopened.with(HttpStatus.OK).text("/state")).isEqualTo("OPEN");
    }

    @Test
    void oneMorePartyIsAskedAndAnotherNoMore() {
        var pause = field.open("/ceasefires", field.pause(time.now().plus(Duration.ofDays(10))));
        var more = Example.of("addSlot").put("party", field.party("ARMED_GROUP"));

        var added = field.coordinator.send("/requests/{id}/slots", more, pause).with(HttpStatus.CREATED);
        var dropped = field.coordinator.send("/slots/{id}/drop", Example.of("dropSlot"), added.id());

        assertThat(dropped.with(HttpStatus.OK).text("/termsVersion")).isEqualTo("2");
    }

    @Test
    void postponedRequestGoesOnWithNewTerms() {
        var start = time.now().plus(Duration.ofDays(10));
        var pause = field.open("/ceasefires", field.pause(start));
        field.coordinator.send("/requests/{id}/postponement", Example.of("postponeRequest"), pause);
        assertThat(stand(pause)).endsWith("POSTPONED");

        var revision = Example.of("reviseCeasefire");
        revision.set("terms", field.pause(start));
        field.coordinator.send("/ceasefires/{id}/revisions", revision, pause).with(HttpStatus.CREATED);

        assertThat(stand(pause)).isEqualTo("ASKING NOT_STARTED");
    }

    @Test
    void cancelledRequestIsOver() {
        var pause = field.open("/ceasefires", field.pause(time.now().plus(Duration.ofDays(10))));

        var cancelled = field.coordinator.send("/requests/{id}/cancellation", Example.of("cancelRequest"), pause);

        assertThat(cancelled.with(HttpStatus.OK).text("/course")).isEqualTo("CANCELLED");
    }

    @Test
    void diagramTellsWhereItStands() {
        var pause = field.open("/ceasefires", field.pause(time.now().plus(Duration.ofDays(10))));

        var diagram = field.coordinator.read("/requests/{id}/diagram", pause).with(HttpStatus.OK);

        assertThat(diagram.all("element")).contains("await-answers", "await-answer");
        assertThat(diagram.body().at("/bpmn/ceasefire").asText()).contains("bpmn:process");
    }

    private String stand(UUID request) {
        var head = field.coordinator.read("/requests/{id}", request).with(HttpStatus.OK);
        return head.text("/decision") + " " + head.text("/course");
    }

    private String timeline(UUID request) {
        return field.coordinator
                .read("/requests/{id}/timeline?limit=200", request)
                .with(HttpStatus.OK)
                .text();
    }
}
