package org.parley.mission.process;

import java.util.UUID;
import org.parley.mission.MissionFacts;
import org.springframework.stereotype.Component;

/** The steps that only a repair mission has. */
@Component("missionSteps")
public class MissionSteps {

    private final MissionFacts facts;

    MissionSteps(MissionFacts facts) {
        this.facts = facts;
    }

    public void askForRepair(String requestId) {
        facts.askForRepair(UUID.fromString(requestId));
    }

    public void askForRefuelling(String requestId) {
        facts.askForRefuelling(UUID.fromString(requestId));
    }
}
