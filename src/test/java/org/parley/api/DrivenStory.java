package org.parley.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.parley.testing.RunningParley;

/** One pause and one convoy, as fast as the program answers; each command stands in the {@link Ledger}. */
final class DrivenStory {

    private static final List<String> DELEGATES = List.of("government", "north", "south");
    private static final Duration HELD = Duration.ofSeconds(15);

    private final RunningParley parley;
    private final Ledger ledger;
    private final Random chance;

    DrivenStory(RunningParley parley, Ledger ledger, Random chance) {
        this.parley = parley;
        this.ledger = ledger;
        this.chance = chance;
    }

    void play() {
        var begin = soon();
        var pause = askForPause(begin);
        if (chance.nextInt(3) == 0) revise(pause, begin.plusSeconds(5));
        everyoneApproves(pause);
        var convoy = open("/convoys", convoy());
        everyoneApproves(convoy);
        tell(convoy, "go.given", "/go", Example.of("decideGo"));
        tell(convoy, "movement.departed", "/departure", now("reportDeparture"));
        tell(convoy, "movement.arrived", "/arrival", now("reportArrival"));
        tell(convoy, "movement.outcome", "/outcome", Example.of("recordOutcome"));
    }

    /** For a few seconds from then on; every group in control is asked. */
    String askForPause(Instant begin) {
        return open("/ceasefires", pause(begin));
    }

    private RemoteCaller as(String username) {
        return new RemoteCaller(parley, username);
    }

    private String open(String path, ObjectNode terms) {
        ledger.openingBegins();
        var id = as("coordinator").send(path, terms).get("id").asText();
        ledger.opened(id);
        return id;
    }

    private void revise(String pause, Instant begin) {
        var revision = Example.of("reviseCeasefire");
        revision.set("terms", pause(begin));
        record(pause, "terms.revised", () -> as("coordinator").send("/ceasefires/" + pause + "/revisions", revision));
    }

    private void everyoneApproves(String request) {
        for (var delegate : DELEGATES) approves(delegate, request);
    }

    void approves(String delegate, String request) {
        var current = as(delegate).read("/requests/" + request + "/terms").get(0);
        var answer = Example.of("giveAnswer");
        answer.put("choice", "APPROVE").putArray("conditions");
        answer.set("termsVersion", current.get("no"));
        answer.set("termsSha256", current.get("sha256"));
        var slot = slotOf(as(delegate), request);
        record(request, "answer.given", () -> as(delegate).send("/slots/" + slot + "/answers", answer));
    }

    /** The one slot that a delegate sees in the current round. */
    private static String slotOf(RemoteCaller delegate, String request) {
        for (var row : delegate.read("/requests/" + request + "/matrix").get("parties"))
            for (var cell : row.get("cells"))
                if (cell.get("current").asBoolean()) return cell.get("slotId").asText();
        throw new IllegalStateException("no slot");
    }

    private void tell(String request, String key, String path, JsonNode body) {
        record(request, key, () -> as("coordinator").tell("/requests/" + request + path, body));
    }

    private void record(String request, String key, Runnable command) {
        ledger.begins(request, key);
        command.run();
        ledger.succeeds(request, key);
    }

    /** Within the next half minute: while somebody pulls the plug. */
    private Instant soon() {
        return Instant.now().plusSeconds(15 + chance.nextInt(15)).truncatedTo(ChronoUnit.SECONDS);
    }

    private static ObjectNode now(String operation) {
        return Example.of(operation).put("at", Instant.now().minusMillis(1).toString());
    }

    private static ObjectNode pause(Instant begin) {
        var terms = Example.of("openCeasefire");
        var zone = (ObjectNode) terms.at("/zones/0");
        zone.putArray("areas").add("SY02-E");
        var window = (ObjectNode) zone.get("window");
        window.put("from", Field.local(begin)).put("to", Field.local(begin.plus(HELD)));
        window.remove("dailyFrom");
        window.remove("dailyTo");
        return terms;
    }

    private static ObjectNode convoy() {
        var departure = Instant.now().plus(Duration.ofMinutes(20)).truncatedTo(ChronoUnit.SECONDS);
        var terms = Example.of("openConvoy").put("origin", "SY01").put("destination", "SY02-E");
        terms.putArray("routes");
        return terms.put("departure", Field.local(departure))
                .put("comeBack", Field.local(departure.plus(Duration.ofHours(9))));
    }
}
