package org.parley.clearance;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import org.parley.incident.ViolationKind;

/** What a protection officer sees, as conditions of a query: evacuations, and requests under which people were harmed. */
public final class Protection {

    private static final String HARMING = Stream.of(ViolationKind.values())
            .filter(ViolationKind::harmsPeople)
            .map(kind -> "'" + kind.name() + "'")
            .collect(joining(", ", "(", ")"));

    private static final String CONCERNS = """
            exists (select 1 from request about where about.id = %1$s and (about.kind = 'EVACUATION'
                    or exists (select 1 from violation harm where harm.request_id = about.id and harm.kind in %2$s)))""";

    private Protection() {}

    /** {@code request} is a column with its id. */
    public static String concerns(String request) {
        return CONCERNS.formatted(request, HARMING);
    }

    /** {@code kind} is a column with the kind of a violation. */
    public static String harms(String kind) {
        return kind + " in " + HARMING;
    }
}
