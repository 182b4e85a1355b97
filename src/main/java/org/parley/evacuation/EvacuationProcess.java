package org.parley.evacuation;

import java.util.UUID;

/** The path of an evacuation, as its own facts speak of it; the engine stands behind. In the caller's transaction. */
public interface EvacuationProcess {

    /** This group's way is done; the others' ways go on. */
    void groupArrived(UUID requestId, int groupNo);
}
