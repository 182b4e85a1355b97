package org.parley.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parley.testing.LeadTimesInForce;
import org.parley.testing.ScreenTest;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A convoy that is asked for too late, the emergency that it is, and the start that is put off (features.md row 8). */
@ScreenTest
@ExtendWith(LeadTimesInForce.class)
class EmergencyResourceTest {

    private static final String REASON = "مئة جريح بلا طبيب";

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient db;

    @Autowired
    TestTime time;

    Field field;

    @BeforeEach
    void somewhere() {
        field = new Field(http, db);
    }

    private ObjectNode convoyIn(int hours) {
        return field.convoy(time.now().plus(Duration.ofHours(hours)))
                .put("modality", "CROSS_BORDER")
                .put("crossing", "Bab al-Hawa");
    }

    private Reply asked(ObjectNode terms, String reason) {
        return field.coordinator.send("/convoys?emergencyReason={reason}", terms, reason);
    }

    @Test
    void convoyOfTomorrowIsAnEmergencyUntilItIsPutOff() {
        var late = field.coordinator.send("/convoys", convoyIn(20));
        assertThat(late.refusals()).containsExactly("departure: lead.hours");
        assertThat(late.text("/errors/0/detail")).contains("48 hours before the start");
        assertThat(asked(convoyIn(20), "wounded").refusals())
                .containsExactly("emergencyReason: emergency.reason-too-short");

        var convoy = asked(convoyIn(20), REASON).with(HttpStatus.CREATED);
        assertThat(convoy.text("/emergencyReason")).isEqualTo(REASON);
        assertThat(emergencyReadBy(field.north, convoy)).isEqualTo(REASON);

        assertThat(field.coordinator
                        .send("/convoys/{id}/revisions", revision(22, null), convoy.id())
                        .refusals())
                .containsExactly("terms.departure: lead.hours");
        assertThat(field.coordinator
                        .send("/convoys/{id}/revisions", revision(22, "late"), convoy.id())
                        .refusals())
                .containsExactly("emergencyReason: emergency.reason-too-short");
        field.coordinator
                .send("/convoys/{id}/revisions", revision(60, null), convoy.id())
                .with(HttpStatus.CREATED);
        assertThat(emergencyReadBy(field.north, convoy)).isEmpty();
    }

    private ObjectNode revision(int hours, String reason) {
        var revision = Example.JSON.createObjectNode().put("seenVersion", 1).put("emergencyReason", reason);
        revision.set("terms", convoyIn(hours));
        return revision;
    }

    private static String emergencyReadBy(Caller who, Reply request) {
        return who.read("/requests/{id}", request.id()).with(HttpStatus.OK).text("/emergencyReason");
    }
}
