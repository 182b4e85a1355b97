package org.parley.api;

import static org.assertj.core.api.Assertions.assertThat;

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

@ParleyTest
class RevisionTest {

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient db;

    @Autowired
    TestTime time;

    Field field;
    Instant start;
    UUID pause;

    @BeforeEach
    void pauseThatBothApprove() {
        field = new Field(http, db);
        start = time.now().plus(Duration.ofDays(10));
        pause = field.open("/ceasefires", field.pause(start));
        field.bothApprove(pause);
    }

    @Test
    void materialChangeAsksEveryPartyAgain() {
        var revised = revise(field.pause(start).put("bufferKm", 2), 1);

        assertThat(revised.with(HttpStatus.CREATED).text("/material")).isEqualTo("true");
        assertThat(field.slot(pause, field.northCode).get("state").asText()).isEqualTo("OPEN");
    }

    @Test
    void newContactLeavesTheAnswersStanding() {
        var revised = revise(field.pause(start).put("contact", "The other duty telephone"), 1);

        assertThat(revised.with(HttpStatus.CREATED).text("/material")).isEqualTo("false");
        assertThat(field.slot(pause, field.northCode).get("clear").asBoolean()).isTrue();
    }

    @Test
    void changesAreListedFieldByField() {
        revise(field.pause(start).put("bufferKm", 2), 1).with(HttpStatus.CREATED);

        var changes = field.north.read("/requests/{id}/terms/2/changes", pause).with(HttpStatus.OK);

        assertThat(changes.text()).isEqualTo("[{\"path\":\"bufferKm\",\"was\":\"5\",\"now\":\"2\"}]");
    }

    @Test
    void firstVersionHasNoneBeforeIt() {
        field.north.read("/requests/{id}/terms/1/changes", pause).with(HttpStatus.NOT_FOUND);
    }

    @Test
    void otherVersionInBetweenIsAConflict() {
        revise(field.pause(start).put("bufferKm", 2), 1).with(HttpStatus.CREATED);

        var second = revise(field.pause(start).put("bufferKm", 3), 1);

        assertThat(second.with(HttpStatus.CONFLICT).text("/key")).isEqualTo("stale-data");
        assertThat(second.text("/errors/0/key")).isEqualTo("terms.revised-meanwhile");
        assertThat(second.text("/errors/0/detail")).isEqualTo("An office wrote version 2 meanwhile.");
    }

    @Test
    void unchangedTermsAreRefused() {
        assertThat(revise(field.pause(start), 1).refusals()).containsExactly("-: terms.unchanged");
    }

    @Test
    void storedTextMayBeChangedAndSentBack() throws Exception {
        var stored = field.coordinator.read("/requests/{id}/terms", pause).text("/0/json");
        var terms = (ObjectNode) Example.JSON.readTree(stored);

        var revised = revise(terms.put("bufferKm", 1), 1);

        assertThat(revised.with(HttpStatus.CREATED).text("/no")).isEqualTo("2");
    }

    @Test
    void pauseBecomesNoConvoy() {
        var revision = Example.of("reviseConvoy");
        revision.set("terms", field.convoy(start));

        var refused = field.coordinator.send("/convoys/{id}/revisions", revision, pause);

        assertThat(refused.refusals()).containsExactly("terms.kind: terms.other-kind");
    }

    @Test
    void refusalsNameTheFieldAsItWasSent() {
        var terms = field.pause(start).put("bufferKm", 900);

        assertThat(revise(terms, 1).refusals()).containsExactly("terms.bufferKm: number.out-of-range");
    }

    @Test
    void noteOnWhyAndNoteOfTheTermsAreTwoFields() {
        var revision = Example.of("reviseCeasefire").put("seenVersion", 1).put("note", "x".repeat(4001));
        revision.set("terms", field.pause(start).put("note", "x".repeat(20_000)));

        var refused = field.coordinator.send("/ceasefires/{id}/revisions", revision, pause);

        assertThat(refused.refusals()).containsExactlyInAnyOrder("note: text.too-long", "terms.note: text.too-long");
    }

    @Test
    void answerToEarlierTermsIsRefused() {
        var answer = field.answer(pause, "REJECT");
        revise(field.pause(start).put("bufferKm", 2), 1).with(HttpStatus.CREATED);

        var refused = field.north.send(
                "/slots/{id}/answers", answer.put("remarks", "No"), field.slotId(pause, field.northCode));

        assertThat(refused.refusals()).containsExactly("termsVersion: answer.other-version");
    }

    private Reply revise(ObjectNode terms, int seen) {
        var revision = Example.of("reviseCeasefire").put("seenVersion", seen);
        revision.set("terms", terms);
        return field.coordinator.send("/ceasefires/{id}/revisions", revision, pause);
    }
}
