package org.parley.hold.process;

import java.util.UUID;
import org.parley.hold.HoldFacts;
import org.springframework.stereotype.Component;

/** How a pause tells the movements that rely on it. */
@Component("holdSteps")
public class HoldSteps {

    private final HoldFacts facts;

    HoldSteps(HoldFacts facts) {
        this.facts = facts;
    }

    public void tell(String movementId) {
        facts.tell(UUID.fromString(movementId));
    }
}
