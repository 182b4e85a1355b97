package org.parley.processes;

import static org.parley.processes.Drawings.moveTo;
import static org.parley.processes.World.day;

import java.util.UUID;

/** A pause that was agreed, on which the movement of a test relies. */
final class PauseBeside {

    PauseBeside() {
        Drawings.start("ceasefire", UUID.randomUUID().toString());
    }

    void takesEffect() {
        moveTo(day(5));
    }

    void ends() {
        moveTo(day(7));
    }
}
