package org.parley.movement;

/** The kinds of task that a movement puts into inboxes: translation key and what to open. */
final class Tasks {

    static final String GO = "go";
    static final String DEPARTURE = "departure";
    static final String ARRIVAL = "arrival";
    static final String OUTCOME = "outcome";
    static final String NEW_TERMS = "new-terms";

    private Tasks() {}
}
