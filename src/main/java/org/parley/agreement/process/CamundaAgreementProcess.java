package org.parley.agreement.process;

import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.parley.agreement.AgreementProcess;
import org.springframework.stereotype.Component;

/** Finds the path of an agreement by its business key, the request's id. */
@Component
class CamundaAgreementProcess implements AgreementProcess {

    static final String AGREEMENT_CLOSED = "agreement-closed";

    private final RuntimeService runtime;

    CamundaAgreementProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void closed(UUID requestId) {
        runtime.createMessageCorrelation(AGREEMENT_CLOSED)
                .processInstanceBusinessKey(requestId.toString())
                .correlate();
    }
}
