package org.parley.ui.live;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Two threads for all open screens: a change must never wait for those who look at it. */
@Component
class ThreadPace implements Pace, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ThreadPace.class);
    private static final int THREADS = 2;

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(THREADS, work -> {
        var thread = new Thread(work, "live-screens");
        thread.setDaemon(true);
        return thread;
    });

    @Override
    public void after(Duration rest, Runnable work) {
        if (!threads.isShutdown()) threads.schedule(() -> attempt(work), rest.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A screen that could not be told must not keep the others from being told. */
    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            LOG.warn("a screen was not brought up to date", failure);
        }
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
