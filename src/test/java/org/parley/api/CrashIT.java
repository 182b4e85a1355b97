package org.parley.api;

import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.testing.RunningParley;

/**
 * A command that was answered with success is there after any crash, and what fell due meanwhile happens once
 * (rules.md, Concurrency). The packaged program, its database file, and kill -9.
 */
class CrashIT {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Map<String, String> DELEGATES =
            Map.of("GOV-SY", "government", "GROUP-N", "north", "GROUP-S", "south");

    @TempDir
    Path folder;

    private RunningParley parley;

    @BeforeEach
    void start() {
        parley = RunningParley.startIn(folder);
    }

    @Test
    void whatSucceededIsThereAndWhatFellDueMeanwhileHappensOnce() {
        var begin = Instant.now().plus(SOON).truncatedTo(SECONDS);
        var waiting = open(begin.plus(Duration.ofDays(10)));
        Stream.of("GOV-SY", "GROUP-N").forEach(party -> approve(waiting, party));
        var agreed = open(begin);
        Stream.of("GOV-SY", "GROUP-N", "GROUP-S").forEach(party -> approve(agreed, party));
        parley.kill();
        assertThat(Instant.now()).as("killed before anything fell due").isBefore(begin);
        await().atMost(SOON).until(() -> Instant.now().isAfter(begin));
        start();

        assertThat(DELEGATES.keySet()).allMatch(party -> isClear(agreed, party));
        await().atMost(Duration.ofSeconds(90)).until(() -> standing(agreed).equals("CLEAR IN_EFFECT"));
        assertThat(happened(agreed, "pause.took-effect"))
                .extracting(entry -> Instant.parse(entry.get("eventAt").asText()))
                .containsExactly(begin);

        assertThat(standing(waiting)).isEqualTo("ASKING NOT_STARTED");
        approve(waiting, "GROUP-S");
        assertThat(standing(waiting)).isEqualTo("CLEAR NOT_STARTED");
        assertThat(isIntact(agreed)).isTrue();
        assertThat(isIntact(waiting)).isTrue();
    }

    private RemoteCaller as(String username) {
        return new RemoteCaller(parley, username);
    }

    /** A pause of two days over eastern Aleppo, which two groups hold. */
    private String open(Instant begin) {
        var terms = Example.of("openCeasefire");
        var zone = (ObjectNode) terms.at("/zones/0");
        zone.putArray("areas").add("SY02-E");
        var window = (ObjectNode) zone.get("window");
        window.put("from", Field.local(begin)).put("to", Field.local(begin.plus(Duration.ofDays(2))));
        window.remove("dailyFrom");
        window.remove("dailyTo");
        return as("coordinator").send("/ceasefires", terms).get("id").asText();
    }

    private void approve(String request, String party) {
        var current = as("coordinator").read("/requests/" + request + "/terms").get(0);
        var answer = Example.of("giveAnswer");
        answer.put("choice", "APPROVE").putArray("conditions");
        answer.set("termsVersion", current.get("no"));
        answer.set("termsSha256", current.get("sha256"));
        var slot = cell(request, party).get("slotId").asText();
        as(DELEGATES.get(party)).send("/slots/" + slot + "/answers", answer);
    }

    private boolean isClear(String request, String party) {
        return cell(request, party).get("clear").asBoolean();
    }

    private JsonNode cell(String request, String party) {
        var parties = as("coordinator").read("/requests/" + request + "/matrix").get("parties");
        return all(parties)
                .filter(row -> row.get("party").asText().equals(party))
                .flatMap(row -> all(row.get("cells")))
                .findFirst()
                .orElseThrow();
    }

    private String standing(String request) {
        var head = as("coordinator").read("/requests/" + request);
        return head.get("decision").asText() + " " + head.get("course").asText();
    }

    private Stream<JsonNode> happened(String request, String key) {
        var rows = as("coordinator")
                .read("/requests/" + request + "/timeline?limit=200")
                .get("rows");
        return all(rows).filter(entry -> entry.get("key").asText().equals(key));
    }

    private boolean isIntact(String request) {
        return as("coordinator")
                .read("/requests/" + request + "/journal/verification")
                .get("intact")
                .asBoolean();
    }

    private static Stream<JsonNode> all(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
