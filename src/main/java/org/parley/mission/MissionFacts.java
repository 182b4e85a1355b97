package org.parley.mission;

import java.util.UUID;

/** What the process tells a mission; called by the process's own steps and by nobody else. Each may run twice. */
public interface MissionFacts {

    /** The crew is there: from now on what works again is reported, until the work is done. */
    void askForRepair(UUID requestId);

    /** The crew is gone, and fuel that is planned is still to be brought. */
    void askForRefuelling(UUID requestId);
}
