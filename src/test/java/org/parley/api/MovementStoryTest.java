package org.parley.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.api.Example.json;

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
class MovementStoryTest {

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient db;

    @Autowired
    TestTime time;

    Field field;
    Instant departure;

    @BeforeEach
    void people() {
        field = new Field(http, db);
        departure = time.now().plus(Duration.ofDays(12));
    }

    @Test
    void convoyIsClearedDepartsAndArrives() {
        var convoy = field.open("/convoys", field.convoy(departure));
        field.bothApprove(convoy);
        go(convoy).with(HttpStatus.OK);
        time.moveTo(departure);

        report(convoy, "departure").with(HttpStatus.OK);
        report(convoy, "arrival").with(HttpStatus.OK);
        var ended = field.monitor.send("/requests/{id}/outcome", Example.of("recordOutcome"), convoy);

        assertThat(ended.with(HttpStatus.OK).text("/ending/outcome")).isEqualTo("PARTLY");
        var movement = field.north
                .read("/requests/{id}/movement", convoy)
                .with(HttpStatus.OK)
                .body()
                .get("movement");
        assertThat(movement.get("peopleReached").asInt()).isEqualTo(52_000);
        assertThat(movement.has("goBy")).isFalse();
        assertThat(movement.has("outcomeNote")).isFalse();
    }

    @Test
    void goIsRefusedWithEverythingThatHoldsIt() {
        var convoy = field.open("/convoys", field.convoy(departure));

        assertThat(go(convoy).refusals()).contains("-: clearance.not-clear");
    }

    @Test
    void convoyUnderAPauseWaitsForIt() {
        var pause = field.open("/ceasefires", field.pause(departure.minus(Duration.ofHours(1))));
        var convoy = field.open("/convoys", field.convoy(departure).put("pause", pause.toString()));
        field.bothApprove(convoy);

        assertThat(go(convoy).refusals()).containsExactly("pause: pause.not-in-effect");
        field.bothApprove(pause);
        time.moveTo(departure);
        go(convoy).with(HttpStatus.OK);
    }

    @Test
    void crossBorderConvoyInformsTheGovernmentWhichAcknowledges() {
        var government = field.party("GOVERNMENT");
        var delegate = field.account("DELEGATE", government);
        var terms = field.convoy(departure).put("modality", "CROSS_BORDER").put("crossing", "Bab al-Salam");
        var convoy = field.open("/convoys", terms);
        db.sql("update party set standing = 'ARMED_GROUP' where code = :code")
                .param("code", government)
                .update();

        var notice = delegate.read("/requests/{id}/matrix", convoy)
                .with(HttpStatus.OK)
                .text("/notices/0/id");
        delegate.send("/notices/{id}/acknowledgement", "{}", notice).with(HttpStatus.NO_CONTENT);
        var again = delegate.send("/notices/{id}/acknowledgement", "{}", notice);

        assertThat(again.refusals()).containsExactly("-: notice.already-acknowledged");
        assertThat(field.north
                        .send("/notices/{id}/acknowledgement", "{}", notice)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void evacuationDepartsOnlyVoluntaryAndVouchedFor() {
        var evacuation = field.open("/evacuations", field.evacuation(departure));
        field.bothApprove(evacuation);
        assertThat(go(evacuation).refusals())
                .contains("-: evacuation.voluntariness-not-met", "-: evacuation.guarantee-missing");

        safeguards(evacuation);
        go(evacuation).with(HttpStatus.OK);
        time.moveTo(departure);
        report(evacuation, "departure").with(HttpStatus.OK);
        assertThat(report(evacuation, "arrival").refusals()).containsExactly("-: movement.arrives-group-by-group");
        for (var group : new int[] {1, 2}) {
            group(evacuation, group, "departure", "{'boarded': 600, 'at': '%s'}");
            group(evacuation, group, "arrival", "{'arrived': 599, 'at': '%s'}");
        }

        var head = field.north.read("/requests/{id}", evacuation).with(HttpStatus.OK);
        assertThat(head.text("/course")).isEqualTo("ARRIVED");
        var panel = field.north.read("/requests/{id}/movement", evacuation).body();
        assertThat(panel.at("/groups/1/arrived").asInt()).isEqualTo(599);
        assertThat(panel.get("voluntariness")).isEmpty();
    }

    private void safeguards(UUID evacuation) {
        for (var group : new int[] {1, 2}) {
            var found = Example.of("assessVoluntariness").put("groupNo", group).put("assessedAt", now());
            field.monitor
                    .send("/evacuations/{id}/voluntariness", found, evacuation)
                    .with(HttpStatus.CREATED);
        }
        var matrix = field.coordinator.read("/requests/{id}/matrix", evacuation).body();
        for (var row : matrix.get("parties")) {
            if (row.at("/cells/0/role").asText().equals("BLOCKING"))
                vouch(evacuation, row.get("party").asText());
        }
    }

    private void vouch(UUID evacuation, String party) {
        var letter = field.secondCoordinator.attach(evacuation, "guarantee.txt", "All are safe.".getBytes());
        var guarantee = Example.of("recordGuarantee")
                .put("party", party)
                .put("documentId", letter.id().toString())
                .put("saidAt", now());
        field.secondCoordinator
                .send("/evacuations/{id}/guarantees", guarantee, evacuation)
                .with(HttpStatus.CREATED);
    }

    private void group(UUID evacuation, int group, String deed, String body) {
        var path = "/evacuations/{id}/groups/{no}/" + deed;
        field.monitor.send(path, json(body).formatted(now()), evacuation, group).with(HttpStatus.OK);
    }

    private Reply go(UUID request) {
        return field.coordinator.send("/requests/{id}/go", json("{'go': true}"), request);
    }

    private Reply report(UUID request, String what) {
        return field.monitor.send("/requests/{id}/" + what, json("{'at': '%s'}").formatted(now()), request);
    }

    private String now() {
        return time.now().toString();
    }
}
