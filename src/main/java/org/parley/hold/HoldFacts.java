package org.parley.hold;

import java.util.UUID;

/** What the process of a pause tells a movement under it; called by the process's own steps and by nobody else. */
public interface HoldFacts {

    /** Something about its pause changed: what holds it is reviewed, and its gates look again. May run twice. */
    void tell(UUID movementId);
}
