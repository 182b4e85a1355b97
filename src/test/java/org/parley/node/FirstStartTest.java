package org.parley.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.testing.ParleyTest;
import org.parley.testing.Together;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ParleyTest
class FirstStartTest {

    @Autowired
    FirstStart first;

    @Autowired
    TransactionTemplate transaction;

    private final AtomicInteger beginning = new AtomicInteger();

    @Test
    void nodesThatStartAtTheSameMomentBeginOneAfterTheOther() {
        var together = Together.together(
                Stream.<Callable<?>>generate(() -> this::begin).limit(4));

        assertThat(together).containsOnly(1);
    }

    /** How many were beginning at once. */
    private Object begin() {
        return transaction.execute(status -> {
            first.queue();
            var atOnce = beginning.incrementAndGet();
            Thread.yield();
            return beginning.decrementAndGet() + atOnce;
        });
    }
}
