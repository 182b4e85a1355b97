package org.parley.ui.live;

import java.time.Duration;

/** When work is done that no person waits for. Tests bring a pace of their own. */
public interface Pace {

    /** Runs it on another thread, not before this time has passed. */
    void after(Duration rest, Runnable work);
}
