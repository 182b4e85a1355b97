package org.parley.mission;

/** The kinds of task that a mission puts into inboxes: translation key and what to open. */
final class Tasks {

    static final String REPAIR = "repair";
    static final String REFUEL = "refuel";

    private Tasks() {}
}
