package org.parley.testing;

import java.time.Duration;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.parley.ui.live.Pace;

/** What no person waits for is done when a test says so, on the test's own thread. */
public class HandPace implements Pace {

    private final PriorityQueue<Waiting> waiting =
            new PriorityQueue<>(Comparator.comparing(Waiting::at).thenComparing(Waiting::no));

    private Duration now = Duration.ZERO;
    private int posted;

    private record Waiting(Duration at, int no, Runnable work) {}

    @Override
    public synchronized void after(Duration rest, Runnable work) {
        waiting.add(new Waiting(now.plus(rest), posted++, work));
    }

    /** Does what is due by then. */
    public void pass(Duration time) {
        now = now.plus(time);
        for (var next = due(); next != null; next = due()) next.work().run();
    }

    private synchronized @Nullable Waiting due() {
        var next = waiting.peek();
        return next == null || next.at().compareTo(now) > 0 ? null : waiting.poll();
    }
}
