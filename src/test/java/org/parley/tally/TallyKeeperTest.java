package org.parley.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.shared.Changed;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionSynchronizationUtils;

/** What a transaction's entries cost it: one thing to do after its commit, however many they are. */
class TallyKeeperTest {

    private final LinkedBlockingQueue<Collection<UUID>> counted = new LinkedBlockingQueue<>();
    private final UUID one = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private TallyKeeper keeper;

    @BeforeEach
    void begin() {
        var tally = mock(Tally.class);
        doAnswer(call -> counted.add(call.getArgument(0))).when(tally).follow(any());
        keeper = new TallyKeeper(tally, true, Duration.ofMinutes(5));
        TransactionSynchronizationManager.initSynchronization();
    }

    @AfterEach
    void end() {
        if (TransactionSynchronizationManager.isSynchronizationActive())
            over(TransactionSynchronization.STATUS_ROLLED_BACK);
        keeper.destroy();
    }

    private static void over(int status) {
        var all = TransactionSynchronizationManager.getSynchronizations();
        TransactionSynchronizationManager.clearSynchronization();
        TransactionSynchronizationUtils.invokeAfterCompletion(all, status);
    }

    @Test
    void manyEntriesOfOneTransactionAreGatheredOnce() throws InterruptedException {
        keeper.gather(new Changed(one));
        var after = TransactionSynchronizationManager.getSynchronizations().size();
        for (int i = 0; i < 20; i++) keeper.gather(new Changed(i % 2 == 0 ? one : other));

        assertThat(TransactionSynchronizationManager.getSynchronizations()).hasSize(after);
        TransactionSynchronizationUtils.triggerAfterCommit();
        assertThat(counted.poll(20, TimeUnit.SECONDS)).isEqualTo(Set.of(one, other));
        assertThat(counted).isEmpty();
    }

    @Test
    void whatIsRolledBackIsNotGathered() throws InterruptedException {
        keeper.gather(new Changed(one));
        over(TransactionSynchronization.STATUS_ROLLED_BACK);
        TransactionSynchronizationManager.initSynchronization();
        keeper.gather(new Changed(other));
        TransactionSynchronizationUtils.triggerAfterCommit();

        assertThat(counted.poll(20, TimeUnit.SECONDS)).isEqualTo(Set.of(other));
    }
}
