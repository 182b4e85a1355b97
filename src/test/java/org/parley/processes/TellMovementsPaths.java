package org.parley.processes;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** News of a violation, told beside the path of the pause: each movement by a job of its own. */
abstract class TellMovementsPaths extends Paths {

    @BeforeEach
    void twoMovementsRelyOnThePause() {
        world.dependants = List.of("convoy", "evacuation");
    }

    @Test
    void everyMovementIsToldByAJobOfItsOwn() {
        violated();
        itDid().isEmpty();
        itStands().containsExactly("tell-each-movement");
        Drawings.moveTo(Drawings.now());
        itDid().containsExactlyInAnyOrder("tell convoy", "tell evacuation");
        itIsOver();
    }

    @Test
    void whereNothingReliesOnThePauseNobodyIsTold() {
        world.dependants = List.of();
        violated();
        itIsOver();
    }

    private void violated() {
        Drawings.begin("pause-violated", request);
    }
}
