package org.parley.security;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How many calls a minute are let through: of each account, and from each address by whoever has not said who they are.
 * Each node counts for itself, and forgets whoever was quiet longest (src/docs/adr/0024).
 */
@Component
public class CallLimits {

    private static final int REMEMBERED = 20_000;
    private static final long NANOS = 1_000_000_000;

    private final Buckets accounts;
    private final Buckets addresses;

    CallLimits(
            Clock clock,
            @Value("${parley.calls.of-account:600}") int ofAccount,
            @Value("${parley.calls.of-address:120}") int ofAddress) {
        accounts = new Buckets(ofAccount, REMEMBERED, new Time(clock));
        addresses = new Buckets(ofAddress, REMEMBERED, new Time(clock));
    }

    /** One more call of this account; zero: let through, else how long to wait, in whole seconds. */
    public Duration ofAccount(String username) {
        return accounts.take(username);
    }

    /** One more call by somebody who has not said who they are; zero: let through, else how long to wait. */
    public Duration ofAddress(String address) {
        return addresses.take(Network.of(address));
    }

    /** Whoever just called from there has said who they are: it does not count for the address. */
    public void isKnown(String address) {
        addresses.giveBack(Network.of(address));
    }

    /** As a bucket asks for the time. */
    private record Time(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            var now = clock.instant();
            return now.getEpochSecond() * NANOS + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }

    /** What is left to each; no more than so many are remembered. */
    static class Buckets {

        private final int aMinute;
        private final TimeMeter time;
        private final Map<String, Bucket> buckets;

        Buckets(int aMinute, int remembered, TimeMeter time) {
            this.aMinute = aMinute;
            this.time = time;
            buckets = new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Bucket> quietest) {
                    return size() > remembered;
                }
            };
        }

        Duration take(String whose) {
            var taken = of(whose).tryConsumeAndReturnRemaining(1);
            if (taken.isConsumed()) return Duration.ZERO;
            return Duration.ofSeconds(taken.getNanosToWaitForRefill() / NANOS + 1);
        }

        void giveBack(String whose) {
            of(whose).addTokens(1);
        }

        int remembered() {
            return buckets.size();
        }

        private Bucket of(String whose) {
            synchronized (buckets) {
                return buckets.computeIfAbsent(whose, first -> full());
            }
        }

        private Bucket full() {
            return Bucket.builder()
                    .addLimit(limit -> limit.capacity(aMinute).refillGreedy(aMinute, Duration.ofMinutes(1)))
                    .withCustomTimePrecision(time)
                    .build();
        }
    }
}
