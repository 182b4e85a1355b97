package org.parley.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.api.Example.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.testing.ParleyTest;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A repair mission through the interface for programs, with the examples that its description shows. */
@ParleyTest
class RestorationResourceTest {

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient db;

    @Autowired
    TestTime time;

    Field field;
    UUID mission;

    @BeforeEach
    void aCrewIsOnSite() {
        field = new Field(http, db);
        mission = field.open("/missions", field.mission(time.now().plus(Duration.ofMinutes(20))));
        field.bothApprove(mission);
        field.coordinator
                .send("/requests/{id}/go", json("{'go': true, 'reason': 'ready'}"), mission)
                .with(HttpStatus.OK);
        field.monitor.send("/requests/{id}/departure", now(), mission).with(HttpStatus.OK);
        field.monitor.send("/requests/{id}/arrival", now(), mission).with(HttpStatus.OK);
    }

    @Test
    void whatWasReportedIsReadWithWhatItDeliversAndWhomItServes() {
        report(60).with(HttpStatus.CREATED);

        var pumps = field.north
                .read("/requests/{id}/restoration", mission)
                .with(HttpStatus.OK)
                .body()
                .at("/facilities/1");

        assertThat(pumps.get("code").asText()).isEqualTo("PUMPS");
        assertThat(pumps.get("delivers").asInt()).isEqualTo(60);
        assertThat(pumps.get("peopleServedAgain").asInt()).isEqualTo(1_080_000);
    }

    @Test
    void aFieldThatIsWrongIsNamed() {
        assertThat(report(101).refusals()).containsExactly("percent: number.out-of-range");
        assertThat(field.monitor
                        .send("/requests/{id}/refuel-plans", json("{'facility': 'DAM', 'day': '2016-01-01'}"), mission)
                        .refusals())
                .containsExactly("facility: mission.facility-unknown", "day: mission.day-passed");
    }

    @Test
    void itsOutcomeIsFacilitatedOnlyOnceTheWorkIsDone() {
        var facilitated = json("{'outcome': 'FACILITATED', 'peopleReached': 1800000}");
        assertThat(field.monitor
                        .send("/requests/{id}/outcome", facilitated, mission)
                        .refusals())
                .containsExactly("outcome: mission.work-not-done");

        field.monitor.send("/requests/{id}/work-done", now(), mission).with(HttpStatus.OK);
        field.monitor.send("/requests/{id}/outcome", facilitated, mission).with(HttpStatus.OK);
    }

    @Test
    void fuelIsForStaffAlone() {
        var day = LocalDate.ofInstant(time.now(), ZoneOffset.UTC).plusDays(2).toString();
        var plan = Example.of("planRefuel").put("day", day);
        field.monitor.send("/requests/{id}/refuel-plans", plan, mission).with(HttpStatus.CREATED);
        field.monitor.send("/requests/{id}/refuels", fuel(), mission).with(HttpStatus.CREATED);

        assertThat(refuels(field.monitor)).isEqualTo(1);
        assertThat(refuels(field.north)).isZero();
        field.north.send("/requests/{id}/refuels", fuel(), mission).with(HttpStatus.FORBIDDEN);
        field.north.send("/requests/{id}/work-done", now(), mission).with(HttpStatus.FORBIDDEN);
    }

    @Test
    void whoIsNotConcernedFindsNothing() {
        assertThat(field.stranger.read("/requests/{id}/restoration", mission).status())
                .isEqualTo(404);
    }

    @Test
    void aRemarkAloneAsksNobodyAgain() {
        var terms = field.mission(time.now().plus(Duration.ofDays(10)));
        var asked = field.open("/missions", terms);
        var revision = Example.of("reviseMission");
        revision.set("terms", terms.deepCopy().put("note", "The gate is narrow"));

        var revised = field.coordinator
                .send("/missions/{id}/revisions", revision, asked)
                .with(HttpStatus.CREATED);

        assertThat(revised.body().get("material").asBoolean()).isFalse();
    }

    private Reply report(int percent) {
        var report = Example.of("reportRestoration").put("percent", percent);
        return field.monitor.send("/requests/{id}/restorations", at(report, "trueAt"), mission);
    }

    private ObjectNode fuel() {
        return at(Example.of("recordRefuel"), "at");
    }

    private ObjectNode at(ObjectNode body, String name) {
        return body.put(name, time.now().toString());
    }

    private String now() {
        return json("{'at': '" + time.now() + "'}");
    }

    private int refuels(Caller caller) {
        return caller.read("/requests/{id}/restoration", mission)
                .body()
                .get("refuels")
                .size();
    }
}
