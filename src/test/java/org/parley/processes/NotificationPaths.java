package org.parley.processes;

import static org.parley.processes.Drawings.moveTo;
import static org.parley.processes.World.day;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A notification: its recipients are informed, and it expires unless it is called off before. */
abstract class NotificationPaths extends Paths {

    @BeforeEach
    void sent() {
        Drawings.start("notification", request);
    }

    @Test
    void recipientsAreInformedAndItWaitsForItsExpiry() {
        itDid().containsExactly("inform");
        itStands().containsExactly("await-expiry");
    }

    @Test
    void itExpiresByItself() {
        itDid().containsExactly("inform");
        moveTo(day(7));

        itDid().containsExactly("expire");
        itIsOver();
    }

    @Test
    void calledOffItHoldsNoLonger() {
        itDid().containsExactly("inform");
        send("notification-called-off");
        itDid().isEmpty();
        itIsOver();
    }
}
