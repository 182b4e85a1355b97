package org.parley.node;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;

/**
 * The line to the other nodes on the same PostgreSQL: LISTEN and NOTIFY, on a connection and a thread of its own. When it
 * was broken, or a node fell silent, everything is looked at once: nothing is missed without being noticed.
 */
class Line implements OtherNodes, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Line.class);
    private static final Duration BREATH = Duration.ofMillis(100);
    private static final Duration HERE_EVERY = Duration.ofSeconds(5);
    private static final Duration FIRST_REST = Duration.ofMillis(500);
    private static final Duration LONGEST_REST = Duration.ofSeconds(30);

    private final Wire.Address address;
    private final ApplicationEventPublisher news;
    private final UUID me = UUID.randomUUID();
    private final Outgoing outgoing = new Outgoing(me);
    private CountDownLatch end = new CountDownLatch(0);
    private @Nullable Thread thread;
    private Duration rest = FIRST_REST;

    Line(Wire.Address address, ApplicationEventPublisher news) {
        this.address = address;
        this.news = news;
    }

    @Override
    public boolean mayBe() {
        return true;
    }

    @Override
    public void tell(Set<UUID> requests) {
        outgoing.add(requests);
    }

    @Override
    public synchronized void start() {
        end = new CountDownLatch(1);
        thread = new Thread(this::keepTalking, "other-nodes");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public boolean isRunning() {
        return end.getCount() > 0;
    }

    /** Says farewell first. */
    @Override
    public synchronized void stop() {
        end.countDown();
        try {
            if (thread != null) thread.join(Duration.ofSeconds(3).toMillis());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /** After the web server, whose last calls are still told. */
    @Override
    public int getPhase() {
        return 0;
    }

    private void keepTalking() {
        while (isRunning()) {
            try (var wire = Wire.open(address)) {
                rest = FIRST_REST;
                news.publishEvent(new NewsMissed());
                talk(wire);
            } catch (SQLException | RuntimeException broken) {
                outgoing.miss();
                LOG.warn("no line to other nodes, the next try in {} ms: {}", rest.toMillis(), broken.getMessage());
                takeARest();
            }
        }
    }

    private void takeARest() {
        try {
            end.await(rest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException ended) {
            end.countDown();
        }
        rest = rest.compareTo(LONGEST_REST.dividedBy(2)) > 0 ? LONGEST_REST : rest.multipliedBy(2);
    }

    private void talk(Wire wire) throws SQLException {
        var peers = new Peers();
        var said = System.nanoTime() - HERE_EVERY.toNanos();
        while (isRunning()) {
            for (var note : outgoing.take()) wire.send(note);
            if (System.nanoTime() - said >= HERE_EVERY.toNanos()) {
                wire.send(Note.of(me, Note.Kind.HERE));
                said = System.nanoTime();
            }
            for (var text : wire.hear(BREATH)) heard(text, peers);
            if (peers.loseTheSilent(System.nanoTime())) news.publishEvent(new NewsMissed());
        }
        for (var note : outgoing.take()) wire.send(note);
        wire.send(Note.of(me, Note.Kind.GONE));
    }

    /** What nobody of this version wrote may mean anything. */
    private void heard(String text, Peers peers) {
        var read = Note.read(text);
        if (read.isEmpty()) news.publishEvent(new NewsMissed());
        read.filter(note -> !note.from().equals(me)).ifPresent(note -> {
            peers.heard(note.from(), System.nanoTime());
            switch (note.kind()) {
                case CHANGED -> news.publishEvent(new ChangedElsewhere(Set.copyOf(note.requests())));
                case ANYTHING -> news.publishEvent(new NewsMissed());
                case GONE -> peers.left(note.from());
                case HERE -> {}
            }
        });
    }
}
