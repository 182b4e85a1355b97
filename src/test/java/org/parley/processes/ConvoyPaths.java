package org.parley.processes;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A convoy: as whatever moves, and its government is only informed when it crosses the border. */
abstract class ConvoyPaths extends MovementPaths {

    @Override
    String process() {
        return "convoy";
    }

    @Override
    String way() {
        return "await-arrival";
    }

    @Override
    void allArrive() {
        send("arrived");
    }

    @Test
    void theGovernmentOfACrossBorderConvoyIsInformedBeforeAnybodyIsAsked() {
        world.crossBorder = true;
        send("terms-revised");
        itDid().containsExactly("open round", "inform government", "weigh");
        itStands().containsExactly("ask-parties", "await-answer", "await-answers");
    }

    @Test
    void goesOnFromItsGateWhenItsPauseTakesEffectAndBackWhenItEnds() {
        clearToGo();
        world.mayDepart = false;
        nudge();
        world.dependants = List.of(request);
        var pause = new PauseBeside();
        world.mayDepart = true;
        pause.takesEffect();
        itStands().containsExactly("await-go");
        world.mayDepart = false;
        pause.ends();
        itStands().containsExactly("await-window");
    }
}
