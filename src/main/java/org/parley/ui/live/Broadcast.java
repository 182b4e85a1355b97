package org.parley.ui.live;

import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArraySet;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.Visibility;
import org.parley.node.ChangedElsewhere;
import org.parley.node.NewsMissed;
import org.parley.node.OtherNodes;
import org.parley.shared.Changed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Passes on which requests changed, once for each transaction and only after its commit: ids and nothing else. Deeds of
 * people, of programs and of the engine's timers all come by here, those of other nodes too.
 */
@Component
class Broadcast {

    private final Set<Follower> followers = new CopyOnWriteArraySet<>();
    private final Visibility visibility;
    private final OtherNodes nodes;
    private final Pace pace;

    Broadcast(Visibility visibility, OtherNodes nodes, Pace pace) {
        this.visibility = visibility;
        this.nodes = nodes;
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
        if (followers.isEmpty() && !nodes.mayBe()) return;
        if (TransactionSynchronizationManager.isSynchronizationActive())
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
        nodes.tell(requests);
        tellHere(requests, own);
    }

    @EventListener
    void elsewhere(ChangedElsewhere news) {
        tellHere(news.requests(), null);
    }

    @EventListener
    void missed(NewsMissed anything) {
        for (var follower : followers) pace.after(Duration.ZERO, follower::wakeForAnything);
    }

    private void tellHere(Set<UUID> requests, @Nullable UI own) {
        if (!followers.isEmpty()) pace.after(Duration.ZERO, () -> wake(requests, own));
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
