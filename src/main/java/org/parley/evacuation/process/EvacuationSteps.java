package org.parley.evacuation.process;

import java.util.List;
import java.util.UUID;
import org.parley.evacuation.EvacuationFacts;
import org.springframework.stereotype.Component;

/** The steps that only an evacuation has. */
@Component("evacuationSteps")
public class EvacuationSteps {

    private final EvacuationFacts facts;

    EvacuationSteps(EvacuationFacts facts) {
        this.facts = facts;
    }

    public void askForSafeguards(String requestId) {
        facts.askForSafeguards(UUID.fromString(requestId));
    }

    public List<String> groups(String requestId) {
        return facts.groups(UUID.fromString(requestId)).stream()
                .map(String::valueOf)
                .toList();
    }
}
