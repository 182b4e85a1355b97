package org.parley.node;

import java.util.Set;
import java.util.UUID;

/** The one node that an embedded database can have. */
class Alone implements OtherNodes {

    @Override
    public boolean mayBe() {
        return false;
    }

    @Override
    public void tell(Set<UUID> requests) {}
}
