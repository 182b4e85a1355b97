package org.parley.processes;

import org.junit.jupiter.api.Test;

/** An evacuation: as whatever moves, with safeguards asked for first, and group by group. */
abstract class EvacuationPaths extends MovementPaths {

    @Override
    String process() {
        return "evacuation";
    }

    @Override
    String way() {
        return "await-group";
    }

    @Override
    void allArrive() {
        world.groups.forEach(this::arrive);
    }

    private void arrive(String group) {
        Drawings.send("group-arrived", request, "groupNo", group);
    }

    @Test
    void guaranteesAndWhetherItIsVoluntaryAreAskedForBeforeItMayDepart() {
        answer("north");
        answer("government");
        allClear();
        itDid().containsExactly("weigh", "ask for safeguards");
        itStands().containsExactly("await-window");
    }

    @Test
    void hasArrivedWithItsLastGroup() {
        underWay();
        arrive("2");
        itDid().isEmpty();
        itStands().containsExactly("await-group");
        arrive("1");
        itDid().containsExactly("arrived", "ask for outcome");
    }

    @Test
    void oneGroupMayArriveWhileTheOtherIsTurnedBack() {
        underWay();
        arrive("1");
        send("outcome-recorded");
        itDid().containsExactly("complete", "close round");
        itIsOver();
    }
}
