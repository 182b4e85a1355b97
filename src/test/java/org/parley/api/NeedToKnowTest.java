package org.parley.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.api.Example.json;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.search.Index;
import org.parley.testing.ParleyTest;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@ParleyTest
class NeedToKnowTest {

    @Autowired
    MockMvc http;

    @Autowired
    Index index;

    @Autowired
    JdbcClient db;

    @Autowired
    TestTime time;

    Field field;
    UUID pause;

    @BeforeEach
    void pauseIsAskedFor() {
        field = new Field(http, db);
        pause = field.open("/ceasefires", field.pause(time.now().plus(Duration.ofDays(10))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/terms",
                "/terms/1/changes",
                "/matrix",
                "/timeline",
                "/diagram",
                "/documents",
                "/movement",
                "/violations"
            })
    void unknownAndForbiddenLookTheSame(String part) {
        var forbidden = field.stranger.read("/requests/{id}" + part, pause);
        var nobodyKnows = UUID.randomUUID();
        var unknown = field.stranger.read("/requests/{id}" + part, nobodyKnows);

        assertThat(forbidden.with(HttpStatus.NOT_FOUND).text().replace(pause.toString(), "id"))
                .isEqualTo(unknown.with(HttpStatus.NOT_FOUND).text().replace(nobodyKnows.toString(), "id"));
    }

    @Test
    void delegateFindsOnlyWhatConcernsItsParty() {
        var search = "/requests?search=" + field.area;
        index.follow(List.of(pause));

        assertThat(field.north.read(search).all("id")).containsExactly(pause.toString());
        assertThat(field.stranger.read(search).all("id")).isEmpty();
    }

    @Test
    void delegateReadsNothingOfTheOtherPartysAnswer() {
        var answer = field.answer(pause, "REJECT").put("remarks", "Not before the road is open");
        field.south
                .send("/slots/{id}/answers", answer, field.slotId(pause, field.southCode))
                .with(HttpStatus.CREATED);

        for (var part : new String[] {"", "/terms", "/matrix", "/timeline", "/diagram", "/documents", "/movement"}) {
            assertThat(field.north
                            .read("/requests/{id}" + part, pause)
                            .with(HttpStatus.OK)
                            .text())
                    .doesNotContain(field.southCode, "REJECT", "DENIED", "Not before", field.south.username());
        }
    }

    @Test
    void delegateAnswersForNobodyElse() {
        var refused = field.north.send(
                "/slots/{id}/answers", field.answer(pause, "APPROVE"), field.slotId(pause, field.southCode));

        refused.with(HttpStatus.NOT_FOUND);
    }

    @Test
    void delegateWithdrawsNobodyElsesAnswer() {
        var given = field.south.send(
                "/slots/{id}/answers", field.answer(pause, "APPROVE"), field.slotId(pause, field.southCode));

        field.north
                .send("/answers/{id}/withdrawal", json("{'reason': 'No'}"), given.id())
                .with(HttpStatus.NOT_FOUND);
    }

    @Test
    void delegateHasNoOtherRolesDeeds() {
        var slot = field.slotId(pause, field.northCode);

        field.north.send("/ceasefires", field.pause(time.now())).with(HttpStatus.FORBIDDEN);
        field.north
                .send("/requests/{id}/cancellation", json("{'reason': 'No'}"), pause)
                .with(HttpStatus.FORBIDDEN);
        field.north
                .send("/slots/{id}/proxy-answers", Example.of("enterAnswer"), slot)
                .with(HttpStatus.FORBIDDEN);
        field.north
                .send("/requests/{id}/violations", Example.of("reportViolation"), pause)
                .with(HttpStatus.FORBIDDEN);
        field.north.send("/requests/{id}/go", Example.of("decideGo"), pause).with(HttpStatus.FORBIDDEN);
        field.north.read("/requests/{id}/journal/verification", pause).with(HttpStatus.FORBIDDEN);
    }

    @Test
    void documentOfOnePartyIsNotFoundByAnother() {
        var letter =
                field.south.attach(pause, "letter.txt", "Our answer".getBytes()).with(HttpStatus.CREATED);

        field.north.read("/documents/{id}", letter.id()).with(HttpStatus.NOT_FOUND);
        field.south.read("/documents/{id}", letter.id()).with(HttpStatus.OK);
        assertThat(field.north.read("/requests/{id}/documents", pause).body()).isEmpty();
    }

    @Test
    void everybodySeesTheirOwnTasks() {
        assertThat(field.north.read("/tasks").with(HttpStatus.OK).all("party")).containsExactly(field.northCode);
    }

    @Test
    void whoeverCallsLearnsWhoTheyAre() {
        var me = field.north.read("/me").with(HttpStatus.OK).body();

        assertThat(me.get("party").asText()).isEqualTo(field.northCode);
        assertThat(me.get("staff").asBoolean()).isFalse();
    }
}
