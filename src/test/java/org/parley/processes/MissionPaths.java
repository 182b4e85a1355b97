package org.parley.processes;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A repair mission: as whatever moves; there it stays until its work is done, and fuel may be needed after it is over. */
abstract class MissionPaths extends MovementPaths {

    @Override
    String process() {
        return "repair-mission";
    }

    @Override
    String way() {
        return "await-arrival";
    }

    @Override
    void allArrive() {
        send("arrived");
        send("work-done");
    }

    @Override
    List<String> onArrival() {
        return List.of("arrived", "ask for repair", "ask for outcome");
    }

    @Override
    List<String> atItsEnd() {
        return List.of("complete", "ask for refuelling", "close round");
    }

    @Test
    void onSiteItStaysUntilItsWorkIsDone() {
        underWay();
        send("arrived");
        itDid().containsExactly("arrived", "ask for repair");
        itStands().containsExactly("await-repair");
        send("work-done");
        itDid().containsExactly("ask for outcome");
        itStands().containsExactly("await-outcome");
    }

    @Test
    void brokenOffOnSiteItsOutcomeIsRecordedWithTheWorkUndone() {
        underWay();
        send("arrived");
        world.deeds.clear();
        send("outcome-recorded");
        itDid().containsExactlyElementsOf(atItsEnd());
        itIsOver();
    }

    @Test
    void nothingThatAPartySaysTakesTheCrewOffTheSite() {
        underWay();
        send("arrived");
        world.deeds.clear();
        nowDenied();
        itDid().isEmpty();
        itStands().contains("await-repair");
    }

    @Test
    void mayBeCancelledOnSite() {
        underWay();
        send("arrived");
        send("request-cancelled");
        itIsOver();
    }
}
