package org.parley.notification;

import java.util.UUID;

/** What of a notification its process has to be told. */
public interface NotificationProcess {

    void calledOff(UUID requestId);
}
