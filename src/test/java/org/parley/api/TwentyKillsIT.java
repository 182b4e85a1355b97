package org.parley.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.testing.RunningParley;

/**
 * Killed twenty times (-9) at random moments while stories are driven over the API: every command that was answered with
 * success is there, nothing is there twice, every chain is whole, and what fell due happened once (rules.md, Concurrency).
 */
class TwentyKillsIT {

    private static final int KILLS = 20;
    private static final int DRIVERS = 2;

    @TempDir
    Path folder;

    private final long seed = System.nanoTime();
    private final Random chance = new Random(seed);
    private final Ledger ledger = new Ledger();

    @Test
    void whatWasAnsweredWithSuccessIsThereOnceAfterEveryKill() throws InterruptedException, ExecutionException {
        var before = RunningParley.startQuicklyIn(folder);
        var atFirst = references(before).size();
        before.kill();
        for (int kill = 1; kill <= KILLS; kill++) {
            var parley = RunningParley.startQuicklyIn(folder);
            driveAndKill(parley, 2 + chance.nextInt(10));
        }
        var parley = RunningParley.startQuicklyIn(folder);
        var references = references(parley);
        assertThat(references).as("seed %d", seed).doesNotHaveDuplicates();
        ledger.hasNoMoreThan(references.size() - atFirst);
        assertThat(ledger.successes()).as("seed %d: commands driven", seed).isGreaterThan(2 * KILLS);
        await().atMost(Duration.ofSeconds(90)).until(() -> pauses(parley).allMatch(TwentyKillsIT::isOver));
        for (var request : ledger.requests()) isHonoured(parley, request);
    }

    /** Pulls the plug at any moment after this many answered commands, however slow the machine is. */
    private void driveAndKill(RunningParley parley, int commands) throws InterruptedException, ExecutionException {
        long enough = ledger.successes() + commands;
        var drivers = Executors.newFixedThreadPool(DRIVERS);
        var running = new ArrayList<Future<?>>();
        for (int i = 0; i < DRIVERS; i++) running.add(drivers.submit(() -> drive(parley)));
        drivers.shutdown();
        await().atMost(Duration.ofMinutes(1)).until(() -> ledger.successes() >= enough || drivers.isTerminated());
        drivers.awaitTermination(chance.nextInt(200), TimeUnit.MILLISECONDS);
        parley.kill();
        for (var driver : running) driver.get();
    }

    /** Until the line breaks. */
    private void drive(RunningParley parley) {
        try {
            while (true) new DrivenStory(parley, ledger, chance).play();
        } catch (UncheckedIOException killed) {
            // what the answer would have been nobody knows
        }
    }

    private void isHonoured(RunningParley parley, String request) {
        var caller = new RemoteCaller(parley, "coordinator");
        var rows = caller.read("/requests/" + request + "/timeline?limit=200").get("rows");
        ledger.isHonoured(request, rows);
        assertThat(caller.read("/requests/" + request + "/journal/verification")
                        .get("intact")
                        .asBoolean())
                .as("seed %d: chain of %s", seed, request)
                .isTrue();
        if (isPause(caller.read("/requests/" + request))) happenedOnce(rows);
    }

    /** A pause that all agreed to takes effect and ends, at its own time; any other lapses. */
    private void happenedOnce(JsonNode rows) {
        var keys = all(rows).map(row -> row.get("key").asText()).toList();
        var timers = keys.stream().filter(Set.of("pause.took-effect", "pause.lapsed")::contains);
        assertThat(timers).as("seed %d: %s", seed, keys).hasSize(1);
        assertThat(keys.stream().filter("pause.ended"::equals).count())
                .isEqualTo(keys.stream().filter("pause.took-effect"::equals).count());
    }

    private Stream<JsonNode> pauses(RunningParley parley) {
        var caller = new RemoteCaller(parley, "coordinator");
        return ledger.requests().stream()
                .map(request -> caller.read("/requests/" + request))
                .filter(TwentyKillsIT::isPause);
    }

    private static boolean isPause(JsonNode head) {
        return head.get("kind").asText().equals("CEASEFIRE");
    }

    private static boolean isOver(JsonNode pause) {
        return Set.of("LAPSED", "ENDED").contains(pause.get("course").asText());
    }

    private static List<String> references(RunningParley parley) {
        var caller = new RemoteCaller(parley, "coordinator");
        var found = new ArrayList<String>();
        var after = "";
        do {
            var page = caller.read("/requests?limit=100" + (after.isEmpty() ? "" : "&after=" + after));
            all(page.get("rows")).forEach(row -> found.add(row.get("reference").asText()));
            after = page.path("next").asText("");
        } while (!after.isEmpty());
        return found;
    }

    private static Stream<JsonNode> all(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
