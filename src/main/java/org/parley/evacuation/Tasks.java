package org.parley.evacuation;

/** The kinds of task that an evacuation puts into inboxes: translation key and what to open. */
final class Tasks {

    static final String VOLUNTARINESS = "voluntariness";
    static final String GUARANTEES = "guarantees";

    private Tasks() {}
}
