package org.parley.mission;

import java.util.UUID;

/** The path of a mission, as its own facts speak of it; the engine stands behind. In the caller's transaction. */
public interface MissionProcess {

    /** The crew's work is done; what is left is the way back and the outcome. */
    void workDone(UUID requestId);
}
