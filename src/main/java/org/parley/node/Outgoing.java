package org.parley.node;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What waits to be told to the other nodes; several transactions' ids go out together. */
class Outgoing {

    /** Whoever is told of more than this looks at everything anyway. */
    private static final int MOST = 2_000;

    private final UUID me;
    private final Set<UUID> requests = new LinkedHashSet<>();
    private boolean missed;

    Outgoing(UUID me) {
        this.me = me;
    }

    synchronized void add(Set<UUID> changed) {
        if (missed) return;
        requests.addAll(changed);
        if (requests.size() > MOST) miss();
    }

    /** Something may not have arrived: all that can still be told is that. */
    synchronized void miss() {
        missed = true;
        requests.clear();
    }

    synchronized List<Note> take() {
        var notes = missed ? List.of(Note.of(me, Note.Kind.ANYTHING)) : Note.changed(me, requests);
        missed = false;
        requests.clear();
        return notes;
    }
}
