package org.parley.ui.tasks;

import java.util.List;
import java.util.stream.Stream;
import org.parley.security.Actor;

/** What tasks there are, by their keys. */
final class TaskKinds {

    private static final List<String> OF_PARTIES = List.of("answer", "acknowledge");

    private static final List<String> OF_STAFF = List.of(
            "decide",
            "chase",
            "question",
            "counter-proposal",
            "open-issue",
            "deadlock",
            "new-terms",
            "go",
            "departure",
            "arrival",
            "outcome",
            "repair",
            "refuel",
            "violation",
            "alarm",
            "movement-inside",
            "call-leader",
            "voluntariness",
            "guarantees",
            "assess-criteria",
            "concern");

    static final List<String> ALL =
            Stream.of(OF_PARTIES, OF_STAFF).flatMap(List::stream).toList();

    private TaskKinds() {}

    static List<String> of(Actor who) {
        return who.party() == null ? OF_STAFF : OF_PARTIES;
    }
}
