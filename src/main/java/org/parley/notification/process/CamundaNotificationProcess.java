package org.parley.notification.process;

import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.parley.notification.NotificationProcess;
import org.springframework.stereotype.Component;

/** Finds the path of a notification by its business key, the request's id. */
@Component
class CamundaNotificationProcess implements NotificationProcess {

    static final String NOTIFICATION_CALLED_OFF = "notification-called-off";

    private final RuntimeService runtime;

    CamundaNotificationProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void calledOff(UUID requestId) {
        runtime.createMessageCorrelation(NOTIFICATION_CALLED_OFF)
                .processInstanceBusinessKey(requestId.toString())
                .correlate();
    }
}
