package org.parley.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.request.Decision;
import org.parley.search.Index;
import org.parley.testing.ParleyTest;
import org.parley.testing.Stage;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** rules.md, Sealed round: every reading operation, before and after what another party answered. */
@ParleyTest
class SealedRoundTest {

    @Autowired
    MockMvc http;

    @Autowired
    Index index;

    @Autowired
    JdbcClient db;

    @Autowired
    TestTime time;

    @Autowired
    Stage stage;

    Field field;
    UUID pause;
    Caller guarantor;

    @BeforeEach
    void aPauseIsAskedForInSealedRounds() {
        field = new Field(http, db);
        guarantor = field.account("GUARANTOR", stage.guarantor);
        pause = field.open("/ceasefires?sealed=true", field.pause(time.now().plus(Duration.ofDays(20))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"APPROVE", "REJECT", "APPROVE_WITH_CONDITIONS", "ASK"})
    void noByteThatAnotherReadsTellsOfAnAnswer(String choice) throws Exception {
        var toTheNorth = everythingOf(field.north);
        var toTheGuarantor = everythingOf(guarantor);
        var toTheOffice = everythingOf(field.coordinator);

        southSays(choice);

        assertThat(everythingOf(field.north)).isEqualTo(toTheNorth);
        assertThat(everythingOf(guarantor)).isEqualTo(toTheGuarantor);
        assertThat(everythingOf(field.coordinator)).isNotEqualTo(toTheOffice);
    }

    @Test
    void silenceOfOneTellsTheOthersNothingWhileSomebodyIsStillAsked() throws Exception {
        southSays("REJECT");
        var another =
                Example.of("addSlot").put("party", field.party("ARMED_GROUP")).put("days", 12);
        field.coordinator.send("/requests/{id}/slots", another, pause).with(HttpStatus.CREATED);
        var toTheSouth = everythingButTheMoment(field.south);

        time.moveBy(Duration.ofDays(10));

        assertThat(field.slot(pause, field.northCode).get("state").asText()).isEqualTo("NO_REPLY");
        assertThat(everythingButTheMoment(field.south)).isEqualTo(toTheSouth);
    }

    /** A report is of the moment in which it is asked for; map and replay say for which moment they were asked. */
    private Map<String, String> everythingButTheMoment(Caller who) throws Exception {
        var read = everythingOf(who);
        read.keySet().removeIf(path -> path.startsWith("/reports"));
        read.replaceAll((path, text) -> text.replaceFirst("\"(at|day)\":\"[^\"]*\"", ""));
        return read;
    }

    @Test
    void denialIsShownToTheOfficeAlone() {
        southSays("REJECT");

        assertThat(decisionFor(field.coordinator)).isEqualTo("DENIED");
        assertThat(decisionFor(field.monitor)).isEqualTo("DENIED");
        assertThat(decisionFor(field.north)).isEqualTo("ASKING");
        assertThat(decisionFor(field.south)).isEqualTo("ASKING");
        assertThat(decisionFor(guarantor)).isEqualTo("ASKING");
    }

    @Test
    void onceAllHaveAnsweredADeniedRoundReadsAsClosed() {
        southSays("REJECT");
        northSays("APPROVE");
        field.everybodyElseApproves(pause);

        assertThat(decisionFor(field.north)).isEqualTo("ROUND_CLOSED");
        assertThat(field.north.read("/requests/{id}", pause).text("/next/key")).isEqualTo("next.round-closed");
        assertThat(decisionFor(field.coordinator)).isEqualTo("DENIED");
        assertThat(found("ROUND_CLOSED")).isEqualTo(1);
        assertThat(found("DENIED")).isZero();
    }

    @Test
    void whatOthersSetAsConditionsReadsLikeADenial() {
        southSays("APPROVE_WITH_CONDITIONS");
        northSays("APPROVE");
        field.everybodyElseApproves(pause);

        assertThat(decisionFor(field.north)).isEqualTo("ROUND_CLOSED");
        assertThat(decisionFor(field.coordinator)).isEqualTo("NOT_CLEAR");
    }

    @Test
    void onceTheDeadlinePassedTheRoundReadsAsClosed() {
        northSays("APPROVE");

        time.moveBy(Duration.ofDays(15));

        assertThat(decisionFor(field.north)).isEqualTo("ROUND_CLOSED");
        assertThat(decisionFor(guarantor)).isEqualTo("ROUND_CLOSED");
    }

    @Test
    void whatWasAgreedIsReadByAll() {
        field.bothApprove(pause);

        assertThat(decisionFor(field.north)).isEqualTo("CLEAR");
        assertThat(decisionFor(guarantor)).isEqualTo("CLEAR");
    }

    @Test
    void newTermsBeginAnotherSealedRound() {
        southSays("REJECT");
        northSays("APPROVE");
        field.everybodyElseApproves(pause);

        var later = field.pause(time.now().plus(Duration.ofDays(21)));
        var revision = Example.JSON.createObjectNode().put("seenVersion", 1);
        revision.set("terms", later);
        field.coordinator.send("/ceasefires/{id}/revisions", revision, pause).with(HttpStatus.CREATED);

        assertThat(decisionFor(field.north)).isEqualTo("ASKING");
        assertThat(field.north
                        .read("/requests/{id}", pause)
                        .body()
                        .get("sealed")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void roundThatIsNotSealedIsOpenToThePartiesUntilAllAgree() {
        pause = field.open("/ceasefires", field.pause(time.now().plus(Duration.ofDays(20))));
        southSays("REJECT");
        northSays("APPROVE");
        field.everybodyElseApproves(pause);

        assertThat(decisionFor(field.north)).isEqualTo("ASKING");
    }

    @Test
    void proofThatAllCouldReadIsNoneInASealedRound() {
        var letter = field.secondCoordinator.attach(pause, "letter.txt", "We agree.".getBytes());
        var answer = field.answer(pause, "APPROVE")
                .put("channel", "LETTER")
                .put("saidAt", time.now().toString())
                .put("documentId", letter.id().toString());

        var entered =
                field.secondCoordinator.send("/slots/{id}/proxy-answers", answer, field.slotId(pause, field.southCode));

        assertThat(entered.refusals()).containsExactly("documentId: document.common-in-sealed-round");
    }

    private void southSays(String choice) {
        says(field.south, field.southCode, choice);
    }

    private void northSays(String choice) {
        says(field.north, field.northCode, choice);
    }

    private void says(Caller delegate, String party, String choice) {
        ObjectNode answer = field.answer(pause, choice).put("remarks", "Not before the road is open");
        if (choice.equals("APPROVE_WITH_CONDITIONS"))
            answer.putArray("conditions").add(Example.of("giveAnswer").at("/conditions/0"));
        delegate.send("/slots/{id}/answers", answer, field.slotId(pause, party)).with(HttpStatus.CREATED);
    }

    private String decisionFor(Caller who) {
        return who.read("/requests/{id}", pause).with(HttpStatus.OK).text("/decision");
    }

    /** In the north's list, by what it is shown. */
    private int found(String decision) {
        index.follow(List.of(pause));
        return field.north
                .read("/requests?search=" + field.area + "&decision=" + decision)
                .with(HttpStatus.OK)
                .body()
                .get("rows")
                .size();
    }

    /** What every reading operation answers; lists also by each decision. The report is read as figures, not as paper. */
    private Map<String, String> everythingOf(Caller who) throws Exception {
        var read = new TreeMap<String, String>();
        for (var operation : Description.of(http).operations()) {
            if (operation.method() != HttpMethod.GET
                    || operation.path().matches(".*(verification|/me/sign-ins|[.]pdf)")) continue;
            var path = operation.path().replace(Resource.BASE, "").replace("{requestId}", pause.toString());
            path = path.replace("{no}", "1").replaceAll("\\{\\w+}", pause.toString());
            read.put(path, textOf(who.read(path)));
        }
        for (var decision : Decision.values()) {
            for (var list : new String[] {"/requests?decision=", "/history?decision="})
                read.put(list + decision, textOf(who.read(list + decision)));
        }
        return read;
    }

    private static String textOf(Reply reply) {
        return reply.status() + " " + reply.text();
    }
}
