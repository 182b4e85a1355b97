package org.parley.ui.live;

import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArraySet;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.Visibility;
import org.parley.shared.Changed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Passes on which requests changed, once for each transaction and only after its commit: ids and nothing else. Deeds of
 * people, of programs and of the engine's timers all come by here.
 */
@Component
class Broadcast {

    private final Set<Follower> followers = new CopyOnWriteArraySet<>();
    private final Visibility visibility;
    private final Pace pace;

    Broadcast(Visibility visibility, Pace pace) {
        this.visibility = visibility;
        this.pace = pace;
    }

    void add(Follower follower) {
        followers.add(follower);
    }

    void remove(Follower follower) {
        followers.remove(follower);
    }

    int followers() {
        return followers.size();
    }

    @EventListener
    void gather(Changed changed) {
        if (followers.isEmpty() || !TransactionSynchronizationManager.isSynchronizationActive()) return;
        gathered().add(changed.requestId());
    }

    /** One for the running transaction; what is rolled back is told to nobody. */
    private Gathered gathered() {
        for (var one : TransactionSynchronizationManager.getSynchronizations())
            if (one instanceof Gathered already) return already;
        var first = new Gathered(this, UI.getCurrent());
        TransactionSynchronizationManager.registerSynchronization(first);
        return first;
    }

    /** {@code own} is the screen on which the deed was done: it shows the outcome by itself. */
    void tell(Set<UUID> requests, @Nullable UI own) {
        pace.after(Duration.ZERO, () -> wake(requests, own));
    }

    private void wake(Set<UUID> requests, @Nullable UI own) {
        var parties =
                followers.stream().allMatch(Follower::seesAll) ? Set.<String>of() : visibility.partiesIn(requests);
        for (var follower : followers) {
            if (follower.isAt(own)) follower.wake(Set.of());
            else if (follower.mayBeConcerned(parties)) follower.wake(requests);
        }
    }
}
