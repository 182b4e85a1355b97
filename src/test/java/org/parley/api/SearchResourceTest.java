package org.parley.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.search.Index;
import org.parley.testing.ParleyTest;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Requests found by their words, and saved views of them, over the API. */
@ParleyTest
class SearchResourceTest {

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient db;

    @Autowired
    TestTime time;

    @Autowired
    Index index;

    Field field;
    UUID pause;

    @BeforeEach
    void aPauseIsAskedForAndTheNorthSpeaks() {
        field = new Field(http, db);
        pause = field.open("/ceasefires", field.pause(time.now().plus(Duration.ofDays(20))));
        var answer = field.answer(pause, "REJECT").put("remarks", "Not before " + field.northCode + " says so");
        field.north
                .send("/slots/{id}/answers", answer, field.slotId(pause, field.northCode))
                .with(HttpStatus.CREATED);
        index.follow(List.of(pause));
    }

    @Test
    void officeReadsInWhoseAnswerAWordStands() {
        var found = field.coordinator.read("/requests?search=before " + field.northCode);
        assertThat(found.text("/rows/0/id")).isEqualTo(pause.toString());
        assertThat(found.text("/rows/0/found/0/where")).isEqualTo("ANSWER");
        assertThat(found.text("/rows/0/found/0/party")).isEqualTo(field.northCode);
        assertThat(found.text("/rows/0/found/0/word")).isEqualTo("before");
    }

    @Test
    void otherPartyFindsNothingByTheAnswerAndTheRequestByItsPlace() {
        assertThat(field.south
                        .read("/requests?search=before " + field.northCode)
                        .all("id"))
                .isEmpty();
        assertThat(field.south.read("/requests?search=" + field.area).all("id")).containsExactly(pause.toString());
        assertThat(field.stranger.read("/requests?search=" + field.area).all("id"))
                .isEmpty();
    }

    @Test
    void viewsAreKeptRenamedAndDroppedByTheirOwner() {
        field.north.send("/me/views", Example.of("saveView")).with(HttpStatus.OK);
        assertThat(field.north.read("/me/views").text("/0/filter/kind")).isEqualTo("CONVOY");
        assertThat(field.south.read("/me/views").text("/0/name")).isEmpty();

        var renamed = field.north.send("/me/views/naming", Example.of("renameView"));
        assertThat(renamed.text("/0/name")).isEqualTo("Food for eastern Aleppo");
        field.north.send("/me/views/removal", Example.of("dropView")).with(HttpStatus.NOT_FOUND);
        var dropped = Example.of("dropView").put("name", "Food for eastern Aleppo");
        field.north.send("/me/views/removal", dropped).with(HttpStatus.OK);
        assertThat(field.north.read("/me/views").text("/0/name")).isEmpty();
    }
}
