package org.parley.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.testing.ParleyTest;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A plan as programs see it: opened, answered as a whole, added to, called off. */
@ParleyTest
class PlanResourceTest {

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient db;

    @Autowired
    TestTime time;

    Field field;
    Instant start;
    UUID plan;

    @BeforeEach
    void opened() {
        field = new Field(http, db);
        start = time.now().plus(Duration.ofDays(20));
        plan = field.open("/plans", field.plan(start));
    }

    @Test
    void planIsReadWithItsPoints() {
        var read = field.coordinator.read("/plans/{id}", plan).with(HttpStatus.OK);

        assertThat(read.text("/reference")).startsWith("PL-");
        assertThat(read.body().at("/people").asInt()).isEqualTo(80_000);
        assertThat(read.body().get("points")).hasSize(2);
        assertThat(read.text("/points/1/pauseId")).isEqualTo(read.text("/points/0/id"));
        assertThat(read.text("/points/0/awaited/0/party")).isNotEmpty();
    }

    @Test
    void refusedPointNamesItsPath() {
        var draft = field.plan(start);
        ((ObjectNode) draft.at("/points/0")).put("trucks", 0).put("comeBack", Field.local(start));

        assertThat(field.coordinator.send("/plans", draft).refusals())
                .containsExactly(
                        "points[0].trucks: number.out-of-range",
                        "points[0].comeBack: movement.returns-before-departure");
    }

    @Test
    void requestsLeavePlansOutUnlessTheyAreAskedFor() {
        var reference = field.coordinator.read("/plans/{id}", plan).text("/reference");

        assertThat(field.coordinator
                        .read("/requests?search=" + reference)
                        .body()
                        .get("rows"))
                .isEmpty();
        assertThat(field.coordinator
                        .read("/requests?kind=PLAN&search=" + reference)
                        .body()
                        .get("rows"))
                .hasSize(1);
        var found = field.coordinator
                .read("/plans?openOnly=true&search=" + reference)
                .body();
        assertThat(found.at("/rows/0/counts/points").asInt()).isEqualTo(2);
    }

    @Test
    void delegateAnswersThePlanAsAWholeAndReadsNoCounts() {
        var seen = field.north.read("/plans/{id}", plan).with(HttpStatus.OK).body();
        var answer = Example.of("answerPlan");
        var points = answer.putArray("points");
        for (var point : seen.get("points")) points.add(terms(point));

        var given = field.north.send("/plans/{id}/answers", answer, plan).with(HttpStatus.CREATED);

        assertThat(given.body()).hasSize(2);
        assertThat(field.north
                        .read("/plans?search=" + seen.get("reference").asText())
                        .text("/rows/0/counts"))
                .isEmpty();
        field.north.send("/plans/{id}/answers", answer, plan).with(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private static ObjectNode terms(JsonNode point) {
        return Example.JSON
                .createObjectNode()
                .put("requestId", point.get("id").asText())
                .put("termsVersion", point.get("termsVersion").asInt())
                .put("termsSha256", point.get("termsSha256").asText());
    }

    @Test
    void answerToOtherTermsIsAConflict() {
        var answer = Example.of("answerPlan");

        field.north.send("/plans/{id}/answers", answer, plan).with(HttpStatus.CONFLICT);
    }

    @Test
    void answerThatSaysNothingIsToldWhatIsMissing() {
        assertThat(field.north.send("/plans/{id}/answers", "{}", plan).refusals())
                .containsExactly(
                        "choice: answer.choice-missing",
                        "form: answer.form-missing",
                        "office: answer.office-missing",
                        "points: field.missing");
    }

    @Test
    void strangerFindsNoPlan() {
        var forbidden = field.stranger.read("/plans/{id}", plan).with(HttpStatus.NOT_FOUND);
        var unknown = field.stranger.read("/plans/{id}", UUID.randomUUID()).with(HttpStatus.NOT_FOUND);

        assertThat(forbidden.text("/detail")).isEqualTo(unknown.text("/detail"));
        assertThat(field.stranger.read("/plans").body().get("rows")).isEmpty();
        field.stranger
                .send("/plans/{id}/answers", Example.of("answerPlan"), plan)
                .with(HttpStatus.NOT_FOUND);
        field.stranger
                .send("/plans/{id}/cancellation", Example.of("cancelPlan"), plan)
                .with(HttpStatus.FORBIDDEN);
    }

    @Test
    void pointIsAddedAsNewTermsOrAsARequestThatIsThere() {
        var convoy = field.convoy(start.plus(Duration.ofHours(3)));
        var there = field.open("/convoys", convoy);
        var addition = Example.JSON.createObjectNode();

        assertThat(field.coordinator.send("/plans/{id}/points", addition, plan).refusals())
                .containsExactly("terms: plan.one-of-two");
        addition.put("requestId", there.toString());
        field.coordinator.send("/plans/{id}/points", addition, plan).with(HttpStatus.CREATED);
        addition = Example.JSON.createObjectNode();
        addition.set("terms", convoy.deepCopy().put("kind", "CONVOY").put("trucks", 0));
        assertThat(field.coordinator.send("/plans/{id}/points", addition, plan).refusals())
                .containsExactly("terms.trucks: number.out-of-range");
        ((ObjectNode) addition.get("terms")).put("trucks", 3);
        var added = field.coordinator.send("/plans/{id}/points", addition, plan).with(HttpStatus.CREATED);

        assertThat(added.body().get("points")).hasSize(4);
    }

    @Test
    void planIsDescribedAnewAndCalledOff() {
        field.coordinator
                .send("/plans/{id}/revisions", Example.of("revisePlan"), plan)
                .with(HttpStatus.CREATED);
        assertThat(field.coordinator.read("/plans/{id}", plan).text("/name")).contains("two roads");

        var cancelled = field.coordinator
                .send("/plans/{id}/cancellation", Example.of("cancelPlan"), plan)
                .with(HttpStatus.OK);
        time.runJobs();

        assertThat(cancelled.text("/course")).isEqualTo("CANCELLED");
        assertThat(field.coordinator.read("/plans/{id}", plan).body().get("points"))
                .allSatisfy(point -> assertThat(point.get("course").asText()).isEqualTo("CANCELLED"));
    }

    @Test
    void planIsARequestWithTimelineTermsAndDiagram() {
        assertThat(field.north
                        .read("/requests/{id}/timeline", plan)
                        .with(HttpStatus.OK)
                        .text("/rows/0/key"))
                .isEqualTo("plan.opened");
        field.north.read("/requests/{id}/terms", plan).with(HttpStatus.OK);
        assertThat(field.coordinator
                        .read("/requests/{id}/diagram", plan)
                        .with(HttpStatus.OK)
                        .body()
                        .get("tokens")
                        .findValuesAsText("element"))
                .contains("await-point", "start-point");
        assertThat(field.north
                        .read("/requests/{id}/diagram", plan)
                        .body()
                        .get("tokens")
                        .findValuesAsText("element"))
                .containsExactly("request-opened");
    }
}
