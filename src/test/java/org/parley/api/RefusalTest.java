package org.parley.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.testing.ScreenTest;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@ScreenTest
class RefusalTest {

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient db;

    @Autowired
    TestTime time;

    Field field;

    @BeforeEach
    void people() {
        field = new Field(http, db);
    }

    @Test
    void refusalIsAProblemWithAReasonForEachField() {
        var refused = field.coordinator.send("/requests/{id}/cancellation", "{}", aPause());

        assertThat(refused.with(HttpStatus.UNPROCESSABLE_ENTITY).response().getContentType())
                .isEqualTo(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        assertThat(refused.text("/key")).isEqualTo("refused");
        assertThat(refused.text("/status")).isEqualTo("422");
        assertThat(refused.body().at("/errors/0/field").asText()).isEqualTo("reason");
        assertThat(refused.body().at("/errors/0/key").asText()).isEqualTo("reason.missing");
    }

    @Test
    void everythingThatIsMissingIsToldAtOnce() {
        assertThat(field.coordinator.send("/evacuations", "{}").refusals())
                .contains(
                        "origin: field.missing",
                        "groups: evacuation.no-group",
                        "departure: field.missing",
                        "zone: field.missing");
    }

    @Test
    void refusalSpeaksTheCallersLanguage() {
        assertThat(detail("en")).matches("[\\x20-\\x7E]+").isNotEqualTo("field.missing");
        assertThat(detail("ar")).matches("[\\u0600-\\u06FF ]+");
        assertThat(detail("fr, ar;q=0.5")).isEqualTo(detail("ar"));
        assertThat(detail("fr")).isEqualTo(detail("en"));
    }

    @Test
    void valuesOfARefusalStandApart() {
        var terms = field.pause(time.now().plus(Duration.ofDays(9))).put("bufferKm", 900);

        var error = field.coordinator.send("/ceasefires", terms).body().at("/errors/0");

        assertThat(error.get("args")).hasToString("[0,200]");
    }

    @Test
    void whoeverWroteTheTermsAnswersNothing() {
        var pause = aPause();

        var refused =
                field.coordinator.send("/slots/{id}/proxy-answers", proxy(pause), field.slotId(pause, field.northCode));

        assertThat(refused.refusals()).contains("-: answer.four-eyes");
    }

    @Test
    void writtenAnswerByProxyNeedsItsDocument() {
        var pause = aPause();

        var refused = field.secondCoordinator.send(
                "/slots/{id}/proxy-answers", proxy(pause).put("form", "WRITTEN"), field.slotId(pause, field.northCode));

        assertThat(refused.refusals()).containsExactly("documentId: proxy.document-missing");
    }

    @Test
    void rejectionWithoutAReasonIsRefused() {
        var pause = aPause();

        var refused = field.north.send(
                "/slots/{id}/answers", field.answer(pause, "REJECT"), field.slotId(pause, field.northCode));

        assertThat(refused.refusals()).containsExactly("remarks: answer.reason-missing");
    }

    @Test
    void counterProposalSaysWhatKindItsTermsAre() {
        var pause = aPause();
        var answer = field.answer(pause, "COUNTER_PROPOSE");
        answer.set("proposal", field.pause(time.now().plus(Duration.ofDays(12))));
        var slot = field.slotId(pause, field.northCode);

        assertThat(field.north.send("/slots/{id}/answers", answer, slot).refusals())
                .containsExactly("proposal.kind: field.not-one-of");
        answer.withObjectProperty("proposal").put("kind", "CEASEFIRE");
        field.north.send("/slots/{id}/answers", answer, slot).with(HttpStatus.CREATED);
    }

    @Test
    void counterProposalOfAnotherKindIsRefused() {
        var pause = aPause();
        var answer = field.answer(pause, "COUNTER_PROPOSE");
        answer.set(
                "proposal", field.convoy(time.now().plus(Duration.ofDays(12))).put("kind", "CONVOY"));

        var refused = field.north.send("/slots/{id}/answers", answer, field.slotId(pause, field.northCode));

        assertThat(refused.refusals()).containsExactly("proposal: terms.other-kind");
    }

    private UUID aPause() {
        return field.open("/ceasefires", field.pause(time.now().plus(Duration.ofDays(10))));
    }

    private ObjectNode proxy(UUID pause) {
        return field.answer(pause, "APPROVE")
                .put("form", "VERBAL")
                .put("channel", "TELEPHONE")
                .put("saidAt", time.now().toString());
    }

    private String detail(String languages) {
        var call = post(Resource.BASE + "/evacuations")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{}")
                .header("Accept-Language", languages);
        return field.coordinator.call(call).body().at("/errors/0/detail").asText();
    }
}
