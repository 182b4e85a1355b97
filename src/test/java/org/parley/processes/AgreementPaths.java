package org.parley.processes;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An agreement that others made: nobody is asked, and it is followed until it is closed. */
abstract class AgreementPaths extends Paths {

    @BeforeEach
    void recorded() {
        Drawings.start("external-agreement", request);
    }

    @Test
    void staffIsAskedForCriteriaAndConcernAndItIsFollowed() {
        itDid().containsExactly("ask for criteria");
        itStands().containsExactly("follow-agreement");
    }

    @Test
    void newsOfItChangeNothingOfItsPath() {
        itDid().containsExactly("ask for criteria");
        nudge();
        itDid().isEmpty();
        itStands().containsExactly("follow-agreement");
    }

    @Test
    void closedItIsFollowedNoLonger() {
        itDid().containsExactly("ask for criteria");
        send("agreement-closed");
        itDid().containsExactly("close");
        itIsOver();
    }
}
