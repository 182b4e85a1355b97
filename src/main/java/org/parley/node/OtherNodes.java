package org.parley.node;

import java.util.Set;
import java.util.UUID;

/** The other nodes on this database, if there can be any. They are told ids and nothing else, and only after a commit. */
public interface OtherNodes {

    /** Can there be any? Where not, nothing need be gathered for them. */
    boolean mayBe();

    /** These requests changed. Returns at once; nodes that can't be reached now look at everything once they can. */
    void tell(Set<UUID> requests);
}
