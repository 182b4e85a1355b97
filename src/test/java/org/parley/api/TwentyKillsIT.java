package org.parley.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
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
        var atFirst = after(before).references().size();
        before.kill();
        for (int kill = 1; kill <= KILLS; kill++) {
            var parley = RunningParley.startQuicklyIn(folder);
            driveAndKill(parley, 2 + chance.nextInt(10));
        }
        var parley = RunningParley.startQuicklyIn(folder);
        var after = after(parley);
        var references = after.references();
        assertThat(references).as("seed %d", seed).doesNotHaveDuplicates();
        ledger.hasNoMoreThan(references.size() - atFirst);
        assertThat(ledger.successes()).as("seed %d: commands driven", seed).isGreaterThan(2 * KILLS);
        await().atMost(Duration.ofSeconds(90)).until(after::everyPauseIsOver);
        after.everythingIsHonoured();
    }

    private Aftermath after(RunningParley parley) {
        return new Aftermath(parley, ledger, seed);
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
}
