package org.parley.overview;

import java.util.Collection;
import java.util.UUID;

/**
 * Keeps something about requests beside them, and brings it up to date after the commits of others. Does the same however
 * often and in whatever order it is asked; no command waits for it.
 */
public interface Follower {

    /** These requests changed a moment ago. */
    void follow(Collection<UUID> requests);

    /** Whatever was missed, such as what a node that died left behind. */
    void catchUp();

    /** The same every few minutes; whoever knows when it was done last need look no further back. */
    default void keepUp() {
        catchUp();
    }
}
