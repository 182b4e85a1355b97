package org.parley.overview;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
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
 * Has every {@link Follower} follow what happens: a moment after each commit, and every few minutes for whatever was
 * missed. One thread for all of them, and one thing to do after a transaction; a command never waits for it.
 */
@Component
class FollowerThread implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(FollowerThread.class);
    private static final Duration REST = Duration.ofSeconds(1);

    private final List<Follower> followers;
    private final boolean follow;
    private final Duration every;
    private final Set<UUID> waiting = ConcurrentHashMap.newKeySet();
    private final Held<FollowerThread, Set<UUID>> changedHere = new Held<>();
    private final AtomicBoolean planned = new AtomicBoolean();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "followers");
        thread.setDaemon(true);
        return thread;
    });

    FollowerThread(
            List<Follower> followers,
            @Value("${parley.followers.follow:true}") boolean follow,
            @Value("${parley.followers.every:5m}") Duration every) {
        this.followers = followers;
        this.follow = follow;
        this.every = every;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (!follow) return;
        thread.scheduleWithFixedDelay(() -> each(Follower::keepUp), 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Once for each transaction, however much it enters; what is rolled back was never there. */
    @EventListener
    void gather(Changed changed) {
        if (!follow || !TransactionSynchronizationManager.isSynchronizationActive()) return;
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
        if (!planned.compareAndSet(false, true)) return;
        try {
            thread.schedule(this::drain, REST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException stopping) {
            LOG.debug("the program stops; what is left is caught up with when it starts", stopping);
        }
    }

    private void drain() {
        planned.set(false);
        var now = Set.copyOf(waiting);
        waiting.removeAll(now);
        each(follower -> follower.follow(now));
    }

    /** What fails now is caught up with later; it keeps no other follower from its work. */
    private void each(Consumer<Follower> work) {
        for (var follower : followers) {
            try {
                work.accept(follower);
            } catch (RuntimeException failure) {
                LOG.warn("{} was not brought up to date", follower.getClass().getSimpleName(), failure);
            }
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
