package org.parley.node;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The other nodes that were heard of. One that falls silent without a farewell was killed, perhaps after a commit and
 * before it could tell. Moments are those of a clock that only runs forwards, in nanoseconds.
 */
class Peers {

    /** Three times missed, since each says every five seconds that it is there. */
    static final Duration SILENCE = Duration.ofSeconds(15);

    private final Map<UUID, Long> heard = new HashMap<>();

    void heard(UUID node, long now) {
        heard.put(node, now);
    }

    void left(UUID node) {
        heard.remove(node);
    }

    /** Forgets whoever fell silent; was there anybody? */
    boolean loseTheSilent(long now) {
        return heard.values().removeIf(last -> now - last > SILENCE.toNanos());
    }
}
