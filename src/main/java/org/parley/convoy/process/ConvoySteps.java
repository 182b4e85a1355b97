package org.parley.convoy.process;

import java.util.UUID;
import org.parley.convoy.ConvoyFacts;
import org.springframework.stereotype.Component;

/** The steps that only a convoy has. */
@Component("convoySteps")
public class ConvoySteps {

    private final ConvoyFacts facts;

    ConvoySteps(ConvoyFacts facts) {
        this.facts = facts;
    }

    public boolean isCrossBorder(String requestId) {
        return facts.isCrossBorder(UUID.fromString(requestId));
    }

    public void informGovernment(String requestId) {
        facts.informGovernment(UUID.fromString(requestId));
    }
}
