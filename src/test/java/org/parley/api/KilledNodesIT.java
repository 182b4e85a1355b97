package org.parley.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.parley.testing.RunningParley;
import org.parley.testing.TwoNodes;

/**
 * Each of two nodes is killed (-9) once while both are driven over the API: nothing is lost and nothing is there twice, the
 * other one goes on, and what the dead one had to do at a time happens once, on the survivor (rules.md, Concurrency).
 */
class KilledNodesIT {

    private final TwoNodes nodes = TwoNodes.get();
    private final long seed = System.nanoTime();
    private final Random chance = new Random(seed);
    private final Ledger ledger = new Ledger();

    @Test
    void killOfEitherNodeLosesNothingAndTheOtherGoesOn() throws Exception {
        var atFirst = after(nodes.one()).references().size();
        for (int kill = 1; kill <= 2; kill++) {
            killOneWhileBothAreDriven();
            await().atMost(Duration.ofSeconds(120))
                    .pollInterval(Duration.ofSeconds(2))
                    .until(after(nodes.other())::everyPauseIsOver);
            nodes.startAnew();
        }
        var references = after(nodes.one()).references();
        assertThat(references).as("seed %d", seed).doesNotHaveDuplicates();
        ledger.hasNoMoreThan(references.size() - atFirst);
        after(nodes.one()).everythingIsHonoured();
        assertThat(after(nodes.other()).references()).containsExactlyElementsOf(references);
    }

    private Aftermath after(RunningParley node) {
        return new Aftermath(node, ledger, seed);
    }

    /** At any moment after some commands; then the other one answers some more. */
    private void killOneWhileBothAreDriven() throws Exception {
        var over = new AtomicBoolean();
        var drivers = Executors.newFixedThreadPool(2);
        var doomed = drivers.submit(() -> driveUntilItBreaks(nodes.one()));
        var surviving = drivers.submit(() -> {
            while (!over.get()) story(nodes.other());
        });
        drivers.shutdown();
        awaitMore(20 + chance.nextInt(10));
        drivers.awaitTermination(chance.nextInt(200), TimeUnit.MILLISECONDS);
        nodes.one().kill();
        doomed.get();
        theDeadNodeHadTakenWhatFallsDueSoon();
        awaitMore(20);
        over.set(true);
        surviving.get();
    }

    /** However slow the machine is. */
    private void awaitMore(int commands) {
        var enough = ledger.successes() + commands;
        await().atMost(Duration.ofMinutes(2)).until(() -> ledger.successes() >= enough);
    }

    private void driveUntilItBreaks(RunningParley node) {
        try {
            while (true) story(node);
        } catch (UncheckedIOException killed) {
            // what the answer would have been nobody knows
        }
    }

    private void story(RunningParley node) {
        new DrivenStory(node, ledger, chance).play();
    }

    /** As an executor does that is killed between taking a job and doing it; its lock ends a little later. */
    private void theDeadNodeHadTakenWhatFallsDueSoon() {
        var taken = nodes.database().sql("""
                update act_ru_job set lock_owner_ = 'the dead node', lock_exp_time_ = localtimestamp + interval '10 seconds'
                where type_ = 'timer' and lock_owner_ is null and duedate_ < localtimestamp + interval '1 minute'""");
        assertThat(taken.update()).as("seed %d: timers", seed).isPositive();
    }
}
