package org.parley.ceasefire;

import org.parley.incident.HoldingViolation;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A violation of a pause is news for the movements under it. */
@Component
class ViolationNews {

    private final PauseProcess process;

    ViolationNews(PauseProcess process) {
        this.process = process;
    }

    @EventListener
    void on(HoldingViolation violation) {
        process.violated(violation.pauseId());
    }
}
