package org.parley.tally;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.parley.shared.Changed;
import org.parley.shared.Held;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Has the tally follow what happens: a moment after each commit, and every few minutes for whatever was missed. One
 * thread; a command never waits for it.
 */
@Component
class TallyKeeper implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(TallyKeeper.class);
    private static final Duration REST = Duration.ofSeconds(1);

    private final Tally tally;
    private final boolean follows;
    private final Duration every;
    private final Set<UUID> waiting = ConcurrentHashMap.newKeySet();
    private final Held<TallyKeeper, Set<UUID>> changedHere = new Held<>();
    private final AtomicBoolean planned = new AtomicBoolean();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "tally");
        thread.setDaemon(true);
        return thread;
    });

    TallyKeeper(
            Tally tally,
            @Value("${parley.tally.follows:true}") boolean follows,
            @Value("${parley.tally.every:5m}") Duration every) {
        this.tally = tally;
        this.follows = follows;
        this.every = every;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (!follows) return;
        thread.scheduleWithFixedDelay(() -> attempt(tally::keepUp), 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Once for each transaction, however much it enters; what is rolled back was never there. */
    @EventListener
    void gather(Changed changed) {
        if (!follows || !TransactionSynchronizationManager.isSynchronizationActive()) return;
        changedHere.getOr(this, () -> Optional.of(gathering())).orElseThrow().add(changed.requestId());
    }

    private Set<UUID> gathering() {
        var requests = new HashSet<UUID>();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                add(requests);
            }
        });
        return requests;
    }

    private void add(Set<UUID> requests) {
        waiting.addAll(requests);
        if (planned.compareAndSet(false, true) && !thread.isShutdown())
            thread.schedule(() -> attempt(this::drain), REST.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void drain() {
        planned.set(false);
        var now = Set.copyOf(waiting);
        waiting.removeAll(now);
        tally.follow(now);
    }

    /** What could not be counted now is caught up with later. */
    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            LOG.warn("the tally was not brought up to date", failure);
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
