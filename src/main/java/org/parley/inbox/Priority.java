package org.parley.inbox;

/** How urgent a task's people hold it to be; the list stays in the order of the due dates. */
public enum Priority {
    HIGH,
    NORMAL,
    LOW
}
