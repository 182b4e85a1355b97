package org.parley.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Several deeds at the same instant, each in a thread of its own. */
public final class Together {

    private Together() {}

    /** What each gave, or the exception that it threw, in the order of the deeds. */
    public static List<Object> together(Stream<? extends Callable<?>> deeds) {
        var all = deeds.toList();
        var start = new CyclicBarrier(all.size());
        var threads = Executors.newFixedThreadPool(all.size());
        try {
            var running = all.stream()
                    .map(deed -> threads.submit(() -> {
                        start.await();
                        return (Object) deed.call();
                    }))
                    .toList();
            var outcomes = new ArrayList<>();
            for (var one : running) outcomes.add(outcome(one));
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Object outcome(Future<Object> running) {
        try {
            return running.get(60, TimeUnit.SECONDS);
        } catch (ExecutionException thrown) {
            return thrown.getCause();
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
