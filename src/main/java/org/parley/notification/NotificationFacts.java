package org.parley.notification;

import java.time.Instant;
import java.util.UUID;

/** What the process tells a notification; called by the process's own steps and by nobody else. Each may run twice. */
public interface NotificationFacts {

    /** Every recipient gets its notice, which it can acknowledge. */
    void inform(UUID requestId);

    Instant expiresAt(UUID requestId);

    /** Its time is over: nobody need acknowledge it any more. */
    void expire(UUID requestId);
}
