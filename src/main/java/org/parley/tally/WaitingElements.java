package org.parley.tally;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.parley.overview.ModelTexts;
import org.parley.request.Kind;
import org.springframework.stereotype.Component;

/** The elements of the processes in which a request can wait; all others take no time. */
@Component
class WaitingElements {

    /** What every kind of request calls, once for each party. */
    static final String CALLED = "party-clearance";

    private static final Pattern WAITS = Pattern.compile(
            "<bpmn:(?:userTask|receiveTask|callActivity|intermediateCatchEvent|eventBasedGateway)\\b[^>]*?"
                    + " id=\"([^\"]+)\"");

    private final Set<String> elements = new TreeSet<>();

    WaitingElements(ModelTexts models) {
        var processes = new TreeSet<>(Set.of(CALLED));
        Arrays.stream(Kind.values()).map(Kind::process).forEach(processes::add);
        models.of(processes.toArray(String[]::new)).values().stream()
                .flatMap(bpmn -> WAITS.matcher(bpmn).results())
                .forEach(found -> elements.add(found.group(1)));
    }

    Set<String> elements() {
        return elements;
    }
}
