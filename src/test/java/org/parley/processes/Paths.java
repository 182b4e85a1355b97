package org.parley.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.processes.Drawings.WORLD;
import static org.parley.processes.Drawings.clock;
import static org.parley.processes.Drawings.standing;

import java.util.Date;
import java.util.UUID;
import org.assertj.core.api.AbstractCollectionAssert;
import org.assertj.core.api.ListAssert;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** One request per test, on its path; what the program would do between two waits is sent by hand. */
abstract class Paths {

    final World world = WORLD;
    final String request = UUID.randomUUID().toString();

    @BeforeEach
    void begin() {
        world.reset();
        clock(Date.from(World.BEGINNING));
    }

    @AfterEach
    void end() {
        Drawings.clear(request);
        ClockUtil.reset();
    }

    final void answer(String slot) {
        Drawings.send("answer-given", request, "slotId", slot);
    }

    final void send(String message) {
        Drawings.send(message, request);
    }

    final void nudge() {
        Drawings.nudge(request);
    }

    /** Every blocking party becomes clear, and the gates look again. */
    final void allClear() {
        world.clear = true;
        nudge();
    }

    final void nowDenied() {
        world.clear = false;
        nudge();
    }

    final AbstractCollectionAssert<?, ?, String, ?> itStands() {
        return assertThat(standing(request));
    }

    final void itIsOver() {
        assertThat(Drawings.instances(request)).isEmpty();
    }

    final ListAssert<String> itDid() {
        return assertThat(world.deedsSince());
    }
}
