package org.parley.ui.live;

import java.util.Set;
import java.util.UUID;

/** What changed since somebody last looked: these requests, or perhaps anything. */
record Seen(Set<UUID> requests, boolean anything) {

    boolean isNothing() {
        return requests.isEmpty() && !anything;
    }

    boolean concerns(Refreshing shown) {
        return anything || !requests.isEmpty() && shown.concernedBy(requests);
    }
}
