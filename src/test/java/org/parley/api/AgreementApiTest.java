package org.parley.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.api.Example.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.testing.ParleyTest;
import org.parley.testing.TestTime;
import org.parley.testing.WordsOfApproval;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Daraya as programs record and read it; no body says that the UN approved. */
@ParleyTest
class AgreementApiTest {

    private static final List<String> ADDRESSES = List.of(
            "/requests/{id}",
            "/requests/{id}/terms",
            "/requests/{id}/terms/2/changes",
            "/requests/{id}/matrix",
            "/requests/{id}/timeline?limit=200",
            "/requests/{id}/diagram",
            "/requests/{id}/movement",
            "/requests/{id}/documents",
            "/requests/{id}/criteria",
            "/requests/{id}/statements",
            "/requests/{id}/figures",
            "/agreements/{id}/groups");

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient db;

    @Autowired
    TestTime time;

    Field field;
    UUID agreement;

    @BeforeEach
    void recorded() {
        field = new Field(http, db);
        agreement = field.open("/agreements", terms());
    }

    @Test
    void itIsRecordedAndStandsAsNobodysDecision() {
        var head = field.monitor.read("/requests/{id}", agreement).with(HttpStatus.OK);
        assertThat(head.text("/kind")).isEqualTo("AGREEMENT");
        assertThat(head.text("/decision")).isEqualTo("NOT_ASKED");
        assertThat(head.body().has("progress")).isFalse();
        assertThat(field.north.read("/requests/{id}", agreement).status()).isEqualTo(404);
    }

    @Test
    void noBodySaysThatTheUnApproved() {
        assertThat(found(lived(terms()))).isEmpty();
    }

    @Test
    void aPlantedTextIsFound() {
        agreement = field.open("/agreements", terms().put("what", "The UN approved it"));
        assertThat(found(lived(terms().put("what", "The UN approved it")))).isNotEmpty();
    }

    @Test
    void refusalsNameTheFieldOfWhatWasSent() {
        var amendment = Example.of("amendAgreement");
        amendment.set("terms", terms().put("what", " "));
        assertThat(field.coordinator
                        .send("/agreements/{id}/amendments", amendment, agreement)
                        .refusals())
                .containsExactly("terms.what: field.missing");
        assertThat(field.coordinator
                        .send("/requests/{id}/cancellation", json("{'reason': 'no'}"), agreement)
                        .refusals())
                .containsExactly("-: agreement.made-without-us");
        assertThat(field.monitor
                        .send("/agreements/{id}/groups/7/arrival", report("reportFollowedArrival"), agreement)
                        .refusals())
                .containsExactly("groupNo: evacuation.group-unknown");
    }

    @Test
    void figuresAreCorrectedAndPreferred() {
        var figure = field.monitor
                .send("/requests/{id}/figures", at("addFigure", "trueAt"), agreement)
                .with(HttpStatus.CREATED)
                .id();
        var corrected = field.monitor
                .send("/figures/{id}/corrections", at("correctFigure", "trueAt"), figure)
                .with(HttpStatus.CREATED);
        field.coordinator
                .send("/figures/{id}/preference", Example.of("preferFigure"), corrected.id())
                .with(HttpStatus.OK);
        var list = field.coordinator.read("/requests/{id}/figures", agreement).body();
        assertThat(list.findValuesAsText("amount")).containsExactlyInAnyOrder("3800", "3820");
        assertThat(list.findValuesAsText("preferred")).containsExactlyInAnyOrder("true", "false");
    }

    @Test
    void itIsClosed() {
        var closed = field.coordinator
                .send("/agreements/{id}/closing", Example.of("closeAgreement"), agreement)
                .with(HttpStatus.OK);
        assertThat(closed.text("/course")).isEqualTo("ENDED");
        assertThat(field.coordinator
                        .read("/requests/{id}/journal/verification", agreement)
                        .text())
                .contains("true");
    }

    /** Whatever an API says of it, after everything was said to it. */
    private List<String> lived(ObjectNode terms) {
        var bodies = new ArrayList<String>();
        bodies.add(send(field.monitor, "/requests/{id}/criteria", at("assessCriterion", "foundAt")));
        bodies.add(send(field.coordinator, "/requests/{id}/statements", at("issueStatement", "issuedAt")));
        bodies.add(send(field.monitor, "/requests/{id}/figures", at("addFigure", "trueAt")));
        bodies.add(send(field.monitor, "/agreements/{id}/groups/1/departure", report("reportFollowedDeparture")));
        bodies.add(send(field.monitor, "/agreements/{id}/groups/1/arrival", report("reportFollowedArrival")));
        var amendment = Example.of("amendAgreement");
        amendment.set("terms", terms.put("note", "As told"));
        bodies.add(send(field.coordinator, "/agreements/{id}/amendments", amendment));
        for (var address : ADDRESSES) bodies.add(read(address));
        var reference = field.coordinator.read("/requests/{id}", agreement).text("/reference");
        bodies.add(field.coordinator.read("/requests?search=" + reference).text());
        bodies.add(send(field.coordinator, "/agreements/{id}/closing", Example.of("closeAgreement")));
        bodies.add(field.coordinator
                .send("/requests/{id}/go", json("{'go': true}"), agreement)
                .text());
        return bodies;
    }

    private String read(String address) {
        return field.coordinator.read(address, agreement).with(HttpStatus.OK).text();
    }

    private String send(Caller caller, String path, ObjectNode body) {
        var reply = caller.send(path, body, agreement);
        assertThat(reply.status()).as(reply.text()).isLessThan(300);
        return reply.text();
    }

    private ObjectNode at(String example, String moment) {
        return Example.of(example).put(moment, time.now().toString());
    }

    private ObjectNode report(String example) {
        return at(example, "at");
    }

    private ObjectNode terms() {
        return field.agreement(time.now().minus(Duration.ofHours(8)));
    }

    private static List<String> found(List<String> bodies) {
        return bodies.stream()
                .flatMap(body -> WordsOfApproval.in(body).stream())
                .toList();
    }
}
