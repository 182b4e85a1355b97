package org.parley.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** So many a minute, and no more. */
class CallLimitsTest {

    private static final Duration NONE = Duration.ZERO;

    private Instant now = Instant.parse("2016-05-01T08:00:00Z");

    private final Clock clock = new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    };

    private final CallLimits limits = new CallLimits(clock, 6, 3);

    @Test
    void anAccountThatCallsTooOftenWaitsUntilTheNextCallIsDue() {
        for (int call = 0; call < 6; call++)
            assertThat(limits.ofAccount("coordinator")).isEqualTo(NONE);
        var wait = limits.ofAccount("coordinator");
        assertThat(wait).isBetween(Duration.ofSeconds(10), Duration.ofSeconds(11));
        now = now.plus(wait);
        assertThat(limits.ofAccount("coordinator")).isEqualTo(NONE);
        assertThat(limits.ofAccount("coordinator")).isPositive();
    }

    @Test
    void oneAccountsHasteHoldsNobodyElseUp() {
        for (int call = 0; call < 7; call++) limits.ofAccount("north");
        assertThat(limits.ofAccount("south")).isEqualTo(NONE);
    }

    @Test
    void whoeverSaysWhoTheyAreDoesNotCountForTheirAddress() {
        for (int call = 0; call < 20; call++) {
            assertThat(limits.ofAddress("203.0.113.7")).isEqualTo(NONE);
            limits.isKnown("203.0.113.7");
        }
        for (int call = 0; call < 3; call++) limits.ofAddress("203.0.113.7");
        assertThat(limits.ofAddress("203.0.113.7")).isPositive();
        assertThat(limits.ofAddress("203.0.113.8")).isEqualTo(NONE);
    }

    @Test
    void anAddressOfTheSameNetworkIsTheSameCaller() {
        for (int call = 0; call < 3; call++) limits.ofAddress("2001:db8::" + call);
        assertThat(limits.ofAddress("2001:db8:0:0:ffff::1")).isPositive();
        assertThat(limits.ofAddress("2001:db8:0:1::1")).isEqualTo(NONE);
        assertThat(Network.of("not:an:address:at:all")).isEqualTo("not:an:address:at:all");
        assertThat(Network.of("unknown")).isEqualTo("unknown");
    }

    @Test
    void whoeverWasQuietLongestIsForgotten() {
        var buckets = new CallLimits.Buckets(1, 100, io.github.bucket4j.TimeMeter.SYSTEM_MILLISECONDS);
        for (int caller = 0; caller < 1000; caller++) buckets.take("caller " + caller);
        assertThat(buckets.remembered()).isEqualTo(100);
        assertThat(buckets.take("caller 999")).isPositive();
        assertThat(buckets.take("caller 0")).isEqualTo(NONE);
    }
}
