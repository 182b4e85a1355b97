package org.parley.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parley.shared.Changed;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What keeps itself beside the requests follows their commits, and nothing else. */
class FollowerThreadTest {

    private final LinkedBlockingQueue<Collection<UUID>> followed = new LinkedBlockingQueue<>();
    private final FollowerThread followers =
            new FollowerThread(List.of(follower(null), follower(followed)), true, Duration.ofHours(1));

    @AfterEach
    void end() {
        followers.destroy();
    }

    @Test
    void commitsAreFollowedInOneEvenWhereAnotherFails() throws InterruptedException {
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        transaction(true, first, second, first);
        assertThat(followed.poll(10, TimeUnit.SECONDS)).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void whatIsRolledBackIsNotFollowed() throws InterruptedException {
        var kept = UUID.randomUUID();
        transaction(false, UUID.randomUUID());
        transaction(true, kept);
        assertThat(followed.poll(10, TimeUnit.SECONDS)).isEqualTo(Set.of(kept));
    }

    @Test
    void whatIsCommittedWhileTheProgramStopsIsDone() {
        followers.destroy();
        transaction(true, UUID.randomUUID());
        assertThat(followed).isEmpty();
    }

    private void transaction(boolean committed, UUID... requests) {
        TransactionSynchronizationManager.initSynchronization();
        try {
            followers.gather(new Changed(requests[0]));
            var ofOne = TransactionSynchronizationManager.getSynchronizations().size();
            for (var request : requests) followers.gather(new Changed(request));
            var all = TransactionSynchronizationManager.getSynchronizations();
            assertThat(all).hasSize(ofOne);
            if (committed) all.forEach(TransactionSynchronization::afterCommit);
            all.forEach(one -> one.afterCompletion(
                    committed
                            ? TransactionSynchronization.STATUS_COMMITTED
                            : TransactionSynchronization.STATUS_ROLLED_BACK));
        } finally {
            TransactionSynchronizationManager.clearSynchronization();
        }
    }

    /** Without anything to tell it to, it fails. */
    private static Follower follower(@Nullable Collection<Collection<UUID>> telling) {
        return new Follower() {
            @Override
            public void follow(Collection<UUID> requests) {
                if (telling == null) throw new IllegalStateException("fails in this test");
                telling.add(requests);
            }

            @Override
            public void catchUp() {}
        };
    }
}
