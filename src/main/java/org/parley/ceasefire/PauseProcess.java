package org.parley.ceasefire;

import java.util.UUID;

/** What reaches the movements under a pause beside its own path; the engine stands behind. In the caller's transaction. */
public interface PauseProcess {

    /** A violation holds now: every movement under it is told, each by a job of its own, even after the pause's end. */
    void violated(UUID pauseId);

    /** Its end is another one, or has come: the pause looks again, once; nothing happens where it is not in effect. */
    void windowMoved(UUID pauseId);

    /** Its pause is over: this change is let go, by a job of its own; nothing happens where it waits no more. */
    void pauseOver(UUID changeId);
}
