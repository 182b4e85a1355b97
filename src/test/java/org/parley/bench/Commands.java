package org.parley.bench;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Opens requests and answers them, office by office in turn, with one thread or with several. */
final class Commands {

    private final Map<String, Office> offices;

    Commands(Map<String, Office> offices) {
        this.offices = offices;
    }

    void warmUp() {
        offices.values().forEach(office -> inThreads(2, Sizes.WARM_UP, no -> round(office)));
    }

    private static Object round(Office office) {
        office.answers(office.open()).forEach(Runnable::run);
        return office;
    }

    /** Milliseconds per request opened and per answer given, as {@code open <office>} and {@code answer <office>}. */
    Turns measure(int threads) {
        var turns = new Turns();
        for (int turn = 0; turn < Sizes.PAIRS; turn++) {
            for (var name : Turns.order(turn, List.copyOf(offices.keySet()))) {
                batch(name, offices.get(name), threads, turns);
            }
        }
        return turns;
    }

    private static void batch(String name, Office office, int threads, Turns turns) {
        var count = Sizes.BATCH * threads;
        var opened = new UUID[count];
        turns.note(
                "open " + name,
                Turns.millis(() -> inThreads(threads, count, no -> opened[no] = office.open())) / count);
        var answers = List.of(opened).stream().map(office::answers).toList();
        var given = answers.stream().mapToInt(List::size).sum();
        turns.note("answer " + name, Turns.millis(() -> inThreads(threads, count, no -> say(answers.get(no)))) / given);
    }

    private static Object say(List<Runnable> answers) {
        answers.forEach(Runnable::run);
        return answers;
    }

    private static void inThreads(int threads, int count, Function<Integer, Object> deed) {
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var deeds = IntStream.range(0, count)
                    .mapToObj(no -> (Callable<Object>) () -> deed.apply(no))
                    .toList();
            for (Future<Object> done : pool.invokeAll(deeds)) done.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdown();
        }
    }
}
