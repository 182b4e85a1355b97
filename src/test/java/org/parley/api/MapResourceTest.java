package org.parley.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.atlas.Sketch;
import org.parley.testing.ParleyTest;
import org.parley.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The map as a program asks for it. */
@ParleyTest
class MapResourceTest {

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient db;

    @Autowired
    Stage stage; // its government is there before anybody is asked

    @Autowired
    Sketch sketch;

    Field field;

    @BeforeEach
    void people() {
        field = new Field(http, db);
    }

    @Test
    void mapTellsEverybodyOfTheirOwnRequestsOnly() {
        var pause = sketch.reference(sketch.pause());

        var staff = field.coordinator.read("/map").with(HttpStatus.OK);
        var party =
                field.account("DELEGATE", sketch.ground.party()).read("/map").with(HttpStatus.OK);
        assertThat(staff.text("/type")).isEqualTo("FeatureCollection");
        assertThat(staff.all("id")).contains("pause:" + pause, "area:" + sketch.ground.area());
        assertThat(party.all("id")).contains("pause:" + pause);
        assertThat(party.text("/coarse")).isEqualTo("true");
        assertThat(field.stranger.read("/map").text()).doesNotContain(pause).doesNotContain("heldBy\":[{");
    }

    @Test
    void dayThatIsNoneIsRefused() {
        assertThat(field.coordinator.read("/map?day=9999-01-01").refusals())
                .containsExactly("day: control.day-far-away");
        field.coordinator.read("/map?day=2016-13-01").with(HttpStatus.UNPROCESSABLE_ENTITY);
    }
}
