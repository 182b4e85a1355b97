package org.parley.notification.process;

import java.util.Date;
import java.util.UUID;
import org.parley.notification.NotificationFacts;
import org.springframework.stereotype.Component;

/** The steps that only a notification has. */
@Component("notificationSteps")
public class NotificationSteps {

    private final NotificationFacts facts;

    NotificationSteps(NotificationFacts facts) {
        this.facts = facts;
    }

    public void inform(String requestId) {
        facts.inform(UUID.fromString(requestId));
    }

    public Date expiresAt(String requestId) {
        return Date.from(facts.expiresAt(UUID.fromString(requestId)));
    }

    public void expire(String requestId) {
        facts.expire(UUID.fromString(requestId));
    }
}
