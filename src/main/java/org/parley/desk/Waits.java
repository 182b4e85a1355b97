package org.parley.desk;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.clearance.process.ProcessNames;
import org.parley.security.Role;

/** Where a process waits for a person, and what that person's task is called. */
final class Waits {

    private Waits() {}

    /** The step in which one party is asked. */
    static final String ANSWER = ProcessNames.AWAIT_ANSWER;

    /** {@code due}: by the head of its request, or so many hours after the step was entered. */
    record Waiting(String element, String kind, Role role, String due) {

        private String row() {
            return "('%s', '%s', '%s', '%s')".formatted(element, kind, role, due);
        }
    }

    private static final String STARTS = "STARTS";
    private static final String ENDS = "ENDS";
    private static final String DAY = "DAY";

    static final List<Waiting> ALL = List.of(
            new Waiting("await-go", "go", Role.COORDINATOR, STARTS),
            new Waiting("await-departure", "departure", Role.MONITOR, STARTS),
            new Waiting("await-arrival", "arrival", Role.MONITOR, ENDS),
            new Waiting("await-group", "arrival", Role.MONITOR, ENDS),
            new Waiting("await-repair", "repair", Role.MONITOR, ENDS),
            new Waiting("await-repair", "repair", Role.COORDINATOR, ENDS),
            new Waiting("await-outcome", "outcome", Role.COORDINATOR, DAY));

    /** Tasks that are there only while a process of their request runs. */
    private static final Set<String> WHILE_IT_RUNS =
            Set.of("chase", "question", "counter-proposal", "decide", "deadlock", "new-terms", "movement-inside");

    /** As rows of SQL: element, kind, role, due. */
    static String rows() {
        return ALL.stream().map(Waiting::row).collect(Collectors.joining(", "));
    }

    /** The kinds that wait in a step, as a list of SQL. */
    static String kinds() {
        return listed(ALL.stream().map(Waiting::kind).collect(Collectors.toSet()));
    }

    static String kindsWhileItRuns() {
        return listed(WHILE_IT_RUNS);
    }

    private static String listed(Set<String> kinds) {
        return kinds.stream().sorted().map(kind -> "'" + kind + "'").collect(Collectors.joining(", "));
    }
}
