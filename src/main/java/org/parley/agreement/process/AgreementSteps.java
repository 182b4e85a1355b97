package org.parley.agreement.process;

import java.util.UUID;
import org.parley.agreement.AgreementFacts;
import org.springframework.stereotype.Component;

/** The steps that only an agreement made without the UN has. */
@Component("agreementSteps")
public class AgreementSteps {

    private final AgreementFacts facts;

    AgreementSteps(AgreementFacts facts) {
        this.facts = facts;
    }

    public void askForCriteria(String requestId) {
        facts.askForCriteria(UUID.fromString(requestId));
    }

    public void close(String requestId) {
        facts.close(UUID.fromString(requestId));
    }
}
