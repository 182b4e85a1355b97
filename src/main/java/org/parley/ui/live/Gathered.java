package org.parley.ui.live;

import com.vaadin.flow.component.UI;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;

/** The requests that one transaction changed, and the screen on which it was set off, if any. */
class Gathered implements TransactionSynchronization {

    private final Set<UUID> requests = new LinkedHashSet<>();
    private final Broadcast broadcast;
    private final @Nullable UI own;

    Gathered(Broadcast broadcast, @Nullable UI own) {
        this.broadcast = broadcast;
        this.own = own;
    }

    void add(UUID request) {
        requests.add(request);
    }

    @Override
    public void afterCommit() {
        broadcast.tell(Set.copyOf(requests), own);
    }
}
