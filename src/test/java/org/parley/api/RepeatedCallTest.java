package org.parley.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.testing.Statements.COMMIT;
import static org.parley.testing.Statements.attempt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.parley.testing.ParleyTest;
import org.parley.testing.TestTime;
import org.parley.testing.Together;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** A program whose connection was lost calls again, with the key of the call that it heard nothing of. */
@ParleyTest
class RepeatedCallTest {

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient db;

    @Autowired
    TestTime time;

    Field field;
    Instant start;
    String key;

    @BeforeEach
    void people() {
        field = new Field(http, db);
        start = time.now().plus(Duration.ofDays(10));
        key = UUID.randomUUID().toString();
    }

    @Test
    void everyOperationThatWritesTakesAKey() throws Exception {
        assertThat(Description.of(http).operations()).allSatisfy(operation -> {
            var keys = Description.stream(operation.says().path("parameters"))
                    .filter(parameter -> parameter.get("name").asText().equals(Keyed.HEADER));
            assertThat(keys).as(operation.id()).hasSize(operation.method() == HttpMethod.GET ? 0 : 1);
        });
    }

    @Test
    void repeatIsToldTheSameAndDoesNothing() {
        var plan = field.plan(start);
        var first = send(field.coordinator, "/plans", plan).with(HttpStatus.CREATED);
        var again = send(field.coordinator, "/plans", plan).with(HttpStatus.CREATED);

        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.response().getHeader("Location"))
                .isNotNull()
                .isEqualTo(first.response().getHeader("Location"));
        assertThat(openedBy(field.coordinator)).as("plan, pause and convoy").isEqualTo(3);
    }

    @Test
    void repeatIsToldWhatWasSoThen() {
        var pause = field.open("/ceasefires", field.pause(start));
        var slot = "/slots/" + field.slotId(pause, field.northCode) + "/answers";
        var answer = field.answer(pause, "APPROVE");
        var first = send(field.north, slot, answer).with(HttpStatus.CREATED);
        field.coordinator.send("/requests/{id}/cancellation", "{\"reason\": \"No longer needed\"}", pause);

        assertThat(send(field.north, slot, answer).with(HttpStatus.CREATED).text())
                .isEqualTo(first.text());
    }

    @Test
    void keyOfAnotherCallIsRefused() {
        var pause = field.open("/ceasefires", field.pause(start));
        send(field.coordinator, "/ceasefires", field.pause(start)).with(HttpStatus.CREATED);

        var other = send(field.coordinator, "/ceasefires", field.pause(start).put("bufferKm", 1));
        var elsewhere = send(field.coordinator, "/requests/" + pause + "/cancellation", field.pause(start));

        assertThat(other.refusals()).containsExactly("Idempotency-Key: idempotency.other-call");
        assertThat(elsewhere.status()).isEqualTo(422);
        assertThat(openedBy(field.coordinator)).isEqualTo(2);
    }

    @Test
    void nobodyIsToldWhatAnotherWasToldUnderTheSameKey() {
        var first = send(field.coordinator, "/ceasefires", field.pause(start));
        var other = send(field.secondCoordinator, "/ceasefires", field.pause(start));

        assertThat(other.with(HttpStatus.CREATED).id()).isNotEqualTo(first.id());
    }

    @Test
    void secretIsToldOnceAndKeptUnderNoKey() {
        var draft = Example.of("makeToken");
        var made = send(field.coordinator, "/me/tokens", draft).with(HttpStatus.CREATED);

        var again = send(field.coordinator, "/me/tokens", draft);

        assertThat(again.refusals()).containsExactly("Idempotency-Key: idempotency.told-once");
        assertThat(again.text()).doesNotContain(made.text("/secret"));
        assertThat(count("select count(*) from api_token where username = :name", field.coordinator))
                .isEqualTo(1);
        assertThat(kept(field.coordinator)).isEqualTo(1);
        assertThat(count("select count(body) from keyed_call where username = :name", field.coordinator))
                .isZero();
    }

    @Test
    void keyMustBeOne() {
        key = "x".repeat(201);
        assertThat(send(field.coordinator, "/ceasefires", field.pause(start)).refusals())
                .containsExactly("Idempotency-Key: idempotency.key-unfit");
        key = " ";
        assertThat(send(field.coordinator, "/ceasefires", field.pause(start)).refusals())
                .containsExactly("Idempotency-Key: idempotency.key-unfit");
    }

    @Test
    void whatWasRefusedMayBeTriedAgain() {
        var terms = field.pause(start).put("bufferKm", 900);
        assertThat(send(field.coordinator, "/ceasefires", terms).status()).isEqualTo(422);

        send(field.coordinator, "/ceasefires", terms.put("bufferKm", 9)).with(HttpStatus.CREATED);
    }

    @RepeatedTest(3)
    void repeatAtTheSameInstantWaitsForTheFirst() {
        var terms = field.pause(start);
        var replies = Together.together(
                Stream.of(1, 2, 3, 4).map(call -> () -> send(field.coordinator, "/ceasefires", terms)));

        assertThat(replies)
                .allSatisfy(reply ->
                        assertThat(((Reply) reply)).extracting(Reply::status).isEqualTo(201));
        assertThat(replies.stream().map(reply -> ((Reply) reply).text()).distinct())
                .hasSize(1);
        assertThat(openedBy(field.coordinator)).isEqualTo(1);
    }

    @Test
    void deedAndItsAnswerAreKeptTogetherOrNotAtAll() {
        var terms = field.pause(start);
        attempt(COMMIT, () -> send(field.coordinator, "/ceasefires", terms));
        assertThat(kept(field.coordinator)).isZero();
        assertThat(openedBy(field.coordinator)).isZero();

        send(field.coordinator, "/ceasefires", terms).with(HttpStatus.CREATED);

        assertThat(kept(field.coordinator)).isEqualTo(1);
        assertThat(openedBy(field.coordinator)).isEqualTo(1);
    }

    @Test
    void afterADayNothingIsKept() {
        send(field.coordinator, "/ceasefires", field.pause(start)).with(HttpStatus.CREATED);
        time.moveBy(Duration.ofHours(25));
        key = UUID.randomUUID().toString();

        send(field.coordinator, "/ceasefires", field.pause(start)).with(HttpStatus.CREATED);

        assertThat(kept(field.coordinator)).isEqualTo(1);
    }

    @Test
    void fileIsAttachedOnce() {
        var pause = field.open("/ceasefires", field.pause(start));
        var first = attach(pause, "We agree.").with(HttpStatus.CREATED);

        assertThat(attach(pause, "We agree.").with(HttpStatus.CREATED).text()).isEqualTo(first.text());
        assertThat(attach(pause, "We do not.").refusals()).containsExactly("Idempotency-Key: idempotency.other-call");
        assertThat(field.coordinator
                        .read("/requests/{id}/documents", pause)
                        .body()
                        .findValues("sha256"))
                .hasSize(1);
    }

    private Reply attach(UUID request, String text) {
        return field.coordinator.call(multipart(Resource.BASE + "/requests/{id}/documents", request)
                .file(new MockMultipartFile("file", "letter.txt", "text/plain", text.getBytes()))
                .header(Keyed.HEADER, key));
    }

    private Reply send(Caller caller, String path, ObjectNode body) {
        return caller.call(post(Resource.BASE + path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.toString())
                .header(Keyed.HEADER, key));
    }

    private int openedBy(Caller caller) {
        return count("select count(*) from request where opened_by = :name", caller);
    }

    private int kept(Caller caller) {
        return count("select count(*) from keyed_call where username = :name and status = 201", caller);
    }

    private int count(String sql, Caller caller) {
        return db.sql(sql).param("name", caller.username()).query(Integer.class).single();
    }
}
