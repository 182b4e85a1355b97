package org.parley.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.api.Description.Operation;
import org.parley.testing.ScreenTest;
import org.parley.testing.TableContents;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Whatever stands in the place of a value, in every body of every operation, is refused as a problem that names its key
 * and leaves nothing behind, or is taken as it is; it is never a failure of ours. {@code -Dparley.seed} chooses others.
 */
@ScreenTest
class DamagedBodyTest {

    private static final long SEED = Long.getLong("parley.seed", 2016);
    private static final int VALUES = Integer.getInteger("parley.values", 2);
    private static final int TEN_MEGABYTES = 10_000_000;

    /** What can be done once only comes last. */
    private static final List<String> ENDS = List.of("cancel", "close", "postpone");

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient db;

    @Autowired
    TestTime time;

    @Autowired
    TableContents tables;

    Field field;
    Damage damage;
    Caller administrator;
    Map<String, UUID> targets;

    @BeforeEach
    void people() {
        field = new Field(http, db);
        damage = new Damage(SEED);
        administrator = field.account("ADMINISTRATOR", null);
    }

    @Test
    void damagedBodyIsRefusedWholeOrTakenWhole() throws Exception {
        prepare();
        var inputs = 0;
        for (var operation : operations()) {
            var body = body(operation);
            var bodies = Stream.concat(damage.of(body, VALUES), Damage.ofTheWhole(body))
                    .toList();
            for (var damaged : bodies) isRefusedOrTaken(operation, damaged);
            inputs += bodies.size();
        }
        assertThat(inputs).isGreaterThan(1_000);
    }

    @Test
    void bodyOfTenMegabytesIsTooLargeEverywhere() throws Exception {
        prepare();
        var endless = "{\"note\": \"" + "x".repeat(TEN_MEGABYTES) + "\"}";
        for (var operation : operations())
            assertThat(send(operation, endless).status())
                    .as(operation.toString())
                    .isEqualTo(413);
    }

    @Test
    void nothingIsDoneToWhatThereIsNot() throws Exception {
        for (var operation : Description.of(http).operations()) {
            var call = request(operation.method(), operation.somewhere())
                    .contentType(MediaType.APPLICATION_JSON)
                    .content("{}");
            var reply = field.coordinator.call(call);
            assertThat(reply.status()).as(operation + " " + reply.text()).isLessThan(500);
        }
    }

    private void prepare() {
        var start = time.now().plus(Duration.ofDays(10));
        var pause = field.open("/ceasefires", field.pause(start));
        targets = Map.of(
                "pause", pause,
                "convoy", field.open("/convoys", field.convoy(start)),
                "evacuation", field.open("/evacuations", field.evacuation(start)),
                "mission", departed(),
                "plan", field.open("/plans", field.plan(start)),
                "agreement",
                        field.open("/agreements", field.agreement(time.now().minus(Duration.ofDays(1)))),
                "north", UUID.fromString(field.slotId(pause, field.northCode)),
                "south", UUID.fromString(field.slotId(pause, field.southCode)));
    }

    private UUID departed() {
        var mission = field.open("/missions", field.mission(time.now().plus(Duration.ofMinutes(20))));
        field.bothApprove(mission);
        var now = "{\"at\": \"" + time.now() + "\"}";
        field.coordinator.send("/requests/{id}/go", "{\"go\": true, \"reason\": \"ready\"}", mission);
        field.monitor.send("/requests/{id}/departure", now, mission);
        assertThat(field.monitor.send("/requests/{id}/arrival", now, mission).status())
                .isEqualTo(200);
        return mission;
    }

    private List<Operation> operations() throws Exception {
        return Description.of(http).operations().stream()
                .filter(operation -> operation.says().at("/requestBody/content").has("application/json"))
                .sorted(Comparator.comparing(operation -> ENDS.stream().anyMatch(operation.id()::startsWith)))
                .toList();
    }

    /** The example that the description shows, about our own ground where something new is opened. */
    private ObjectNode body(Operation operation) {
        var start = time.now().plus(Duration.ofDays(10));
        return switch (operation.id()) {
            case "openCeasefire" -> field.pause(start);
            case "openConvoy" -> field.convoy(start);
            case "openEvacuation" -> field.evacuation(start);
            case "openMission" -> field.mission(start);
            case "openPlan" -> field.plan(start);
            case "recordAgreement" -> field.agreement(time.now().minus(Duration.ofDays(1)));
            case "giveAnswer" -> answer("ASK");
            case "enterAnswer" ->
                answer("ASK")
                        .put("channel", "TELEPHONE")
                        .put("saidAt", time.now().toString())
                        .put("mandate", "Alliance");
            default -> Example.of(operation.id());
        };
    }

    private ObjectNode answer(String choice) {
        var answer = field.answer(targets.get("pause"), choice).put("remarks", "Which road?");
        answer.putArray("conditions").add(Example.of("giveAnswer").at("/conditions/0"));
        answer.set("proposal", field.pause(time.now()).put("kind", "CEASEFIRE"));
        return answer;
    }

    private void isRefusedOrTaken(Operation operation, String body) {
        var before = tables.sizes();
        var reply = send(operation, body);
        var what = operation + " " + body.substring(0, Math.min(body.length(), 500)) + " " + reply.text();
        if (reply.status() < 300) return;
        assertThat(reply.status()).as(what).isBetween(400, 499);
        assertThat(reply.text("/key")).as(what).isNotBlank();
        if (reply.status() == 422)
            assertThat(reply.body().get("errors")).as(what).isNotEmpty().allSatisfy(error -> assertThat(
                            error.path("key").asText())
                    .isNotBlank());
        assertThat(TableContents.changed(before, tables.sizes()))
                .as(what)
                .isSubsetOf("sign_in"); // who came in is noted, whatever they ask
    }

    private Reply send(Operation operation, String body) {
        var path = operation.path().replace(Resource.BASE, "");
        return caller(operation.id()).send(filled(path, operation.id()), body);
    }

    private Caller caller(String operation) {
        return switch (operation) {
            case "giveAnswer", "answerPlan" -> field.north;
            case "enterAnswer" -> field.secondCoordinator;
            case "openAccount", "setPassword" -> administrator;
            default -> field.coordinator;
        };
    }

    private String filled(String path, String operation) {
        return path.replace("{requestId}", targets.get(about(path, operation)).toString())
                .replace("{planId}", targets.get("plan").toString())
                .replace(
                        "{slotId}",
                        targets.get(operation.equals("enterAnswer") ? "south" : "north")
                                .toString())
                .replace("{username}", field.stranger.username())
                .replaceAll("\\{(no|groupNo|control)}", "1")
                .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
    }

    private static String about(String path, String operation) {
        if (path.contains("/convoys")) return "convoy";
        if (path.contains("/evacuations")
                || List.of("assessVoluntariness", "recordGuarantee").contains(operation)
                || operation.startsWith("reportGroup")) return "evacuation";
        if (path.contains("/missions")
                || List.of("reportRestoration", "reportWorkDone", "planRefuel", "recordRefuel")
                        .contains(operation)) return "mission";
        if (path.contains("/agreements")
                || List.of("amendAgreement", "closeAgreement", "assessCriterion", "issueStatement", "addFigure")
                        .contains(operation)
                || operation.startsWith("reportFollowed")) return "agreement";
        return "pause";
    }
}
