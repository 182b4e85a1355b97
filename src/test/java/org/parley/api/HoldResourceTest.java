package org.parley.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.hold.Front;
import org.parley.testing.ParleyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Holds and calls to leaders over HTTP: staff's alone. */
@ParleyTest
class HoldResourceTest {

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient db;

    @Autowired
    Front front;

    Field field;
    UUID pause;

    @BeforeEach
    void people() {
        field = new Field(http, db);
        pause = front.pause();
    }

    @Test
    void aHoldIsPlacedReadAndReleased() {
        var convoy = front.convoy(pause);
        var placed = field.coordinator.send("/requests/" + convoy + "/holds", "{\"reason\": \"Mines\"}");
        assertThat(placed.with(HttpStatus.CREATED).text("/cause")).isEqualTo("PERSON");
        var hold = placed.text("/id");
        assertThat(field.coordinator.read("/requests/{id}/holds", convoy).text("/0/note"))
                .isEqualTo("Mines");
        assertThat(field.coordinator.send("/holds/" + hold + "/release", "{}").refusals())
                .containsExactly("reason: reason.missing");
        var released = field.coordinator.send("/holds/" + hold + "/release", "{\"reason\": \"Swept\"}");
        assertThat(released.with(HttpStatus.OK).text("/ending")).isEqualTo("RELEASED");
    }

    @Test
    void aRefusedGoNamesWhatHoldsIt() {
        var convoy = front.convoy(pause);
        front.verified(pause);
        var refused = field.coordinator.send("/requests/" + convoy + "/go", "{\"go\": true, \"reason\": \"now\"}");
        assertThat(refused.with(HttpStatus.UNPROCESSABLE_ENTITY).text("/errors/0/detail"))
                .isEqualTo("It is held: The pause it relies on was violated");
        assertThat(refused.text("/errors/0/args/0")).isEqualTo("VIOLATION");
    }

    @Test
    void whatTheLeaderDecidedIsRecorded() {
        var convoy = front.onTheRoad(pause);
        front.verified(pause);
        var calls = field.coordinator.read("/requests/{id}/leader-calls", convoy);
        assertThat(calls.text("/0/cause")).isEqualTo("VIOLATION");
        var call = calls.text("/0/id");
        assertThat(field.coordinator
                        .send("/leader-calls/" + call + "/decision", "{\"decision\": \"EXTEND\"}")
                        .refusals())
                .containsExactly("decision: leader.nothing-to-extend");
        var decided = field.coordinator.send("/leader-calls/" + call + "/decision", "{\"decision\": \"RETURN\"}");
        assertThat(decided.with(HttpStatus.OK).text("/decision")).isEqualTo("RETURN");
    }

    @Test
    void heldOrNotAPartyReadsTheSame() {
        var convoy = front.convoy(pause);
        var delegate = field.account("DELEGATE", front.party());
        var before = everything(delegate, convoy);
        front.verified(pause);
        field.coordinator
                .send("/requests/" + convoy + "/holds", "{\"reason\": \"Mines\"}")
                .with(HttpStatus.CREATED);
        assertThat(front.holding(convoy)).hasSize(2);
        assertThat(everything(delegate, convoy)).isEqualTo(before);
    }

    private static List<String> everything(Caller reader, UUID request) {
        return Stream.of("", "/terms", "/matrix", "/timeline", "/diagram", "/documents", "/movement")
                .map(part -> reader.read("/requests/{id}" + part, request)
                        .with(HttpStatus.OK)
                        .text())
                .toList();
    }

    @Test
    void aPartyLearnsNothing() {
        var convoy = front.convoy(pause);
        front.verified(pause);
        var unknown = UUID.randomUUID();
        for (var id : new UUID[] {convoy, unknown}) {
            field.north.read("/requests/{id}/holds", id).with(HttpStatus.FORBIDDEN);
            field.north.read("/requests/{id}/leader-calls", id).with(HttpStatus.FORBIDDEN);
            field.north
                    .send("/holds/" + id + "/release", "{\"reason\": \"ours\"}")
                    .with(HttpStatus.FORBIDDEN);
            field.north
                    .send("/leader-calls/" + id + "/decision", "{\"decision\": \"RETURN\"}")
                    .with(HttpStatus.FORBIDDEN);
        }
    }
}
