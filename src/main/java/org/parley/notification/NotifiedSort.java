package org.parley.notification;

/** What is notified (domain.md 3, Notification). */
public enum NotifiedSort {
    STATIC_SITE,
    MOVEMENT,
    /** Critical civilian infrastructure. */
    INFRASTRUCTURE
}
