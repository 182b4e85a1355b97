package org.parley.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.parley.testing.RunningParley;

/** What a program that goes on after a kill shows of the commands in the {@link Ledger}; the seed tells them again. */
record Aftermath(RunningParley parley, Ledger ledger, long seed) {

    /** Of every request that there is. */
    List<String> references() {
        var found = new ArrayList<String>();
        var after = "";
        do {
            var page = reader().read("/requests?limit=100" + (after.isEmpty() ? "" : "&after=" + after));
            all(page.get("rows")).forEach(row -> found.add(row.get("reference").asText()));
            after = page.path("next").asText("");
        } while (!after.isEmpty());
        return found;
    }

    boolean everyPauseIsOver() {
        return ledger.requests().stream()
                .map(request -> reader().read("/requests/" + request))
                .filter(Aftermath::isPause)
                .allMatch(pause ->
                        Set.of("LAPSED", "ENDED").contains(pause.get("course").asText()));
    }

    /** What was answered with success is there, nothing is there twice, every chain is whole, and timers fired once. */
    void everythingIsHonoured() {
        for (var request : ledger.requests()) isHonoured(request);
    }

    private void isHonoured(String request) {
        var rows = reader().read("/requests/" + request + "/timeline?limit=200").get("rows");
        ledger.isHonoured(request, rows);
        assertThat(reader().read("/requests/" + request + "/journal/verification")
                        .get("intact")
                        .asBoolean())
                .as("seed %d: chain of %s", seed, request)
                .isTrue();
        if (isPause(reader().read("/requests/" + request))) happenedOnce(rows);
    }

    /** A pause that all agreed to takes effect and ends, at its own time; any other lapses. */
    private void happenedOnce(JsonNode rows) {
        var keys = all(rows).map(row -> row.get("key").asText()).toList();
        var timers = keys.stream().filter(Set.of("pause.took-effect", "pause.lapsed")::contains);
        assertThat(timers).as("seed %d: %s", seed, keys).hasSize(1);
        assertThat(keys.stream().filter("pause.ended"::equals).count())
                .isEqualTo(keys.stream().filter("pause.took-effect"::equals).count());
    }

    private RemoteCaller reader() {
        return new RemoteCaller(parley, "coordinator");
    }

    private static boolean isPause(JsonNode head) {
        return head.get("kind").asText().equals("CEASEFIRE");
    }

    private static Stream<JsonNode> all(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
