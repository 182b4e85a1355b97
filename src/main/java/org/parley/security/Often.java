package org.parley.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A program says who it is with every call: written down is the first call of an hour, for each account, address and way.
 * Each node counts for itself.
 */
@Component
class Often {

    private static final Duration AGAIN_AFTER = Duration.ofHours(1);
    private static final int REMEMBERED = 10_000;

    private final Clock clock;
    private final Map<Caller, Instant> seen = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Caller, Instant> eldest) {
            return size() > REMEMBERED;
        }
    };

    Often(Clock clock) {
        this.clock = clock;
    }

    private record Caller(
            String name, SignInWay way, @Nullable String address) {}

    synchronized boolean isFirst(String name, SignInWay way, @Nullable String address) {
        var caller = new Caller(name, way, address);
        var now = clock.instant();
        var last = seen.get(caller);
        if (last != null && last.plus(AGAIN_AFTER).isAfter(now)) return false;
        seen.remove(caller);
        seen.put(caller, now);
        return true;
    }
}
