package org.parley.clearance;

import static java.util.stream.Collectors.joining;

import org.parley.incident.ViolationKind;

/** What a protection officer sees, as conditions of a query: evacuations, and requests under which people were harmed. */
public final class Protection {

    private static final String HARMLESS =
            ViolationKind.harmless().stream().map(kind -> "'" + kind + "'").collect(joining(", ", "(", ")"));

    private static final String CONCERNS = """
            exists (select 1 from request about where about.id = %1$s and (about.kind = 'EVACUATION'
                    or exists (select 1 from violation harm where harm.request_id = about.id and harm.kind not in %2$s)))""";

    private Protection() {}

    /** {@code request} is a column with its id. */
    public static String concerns(String request) {
        return CONCERNS.formatted(request, HARMLESS);
    }

    /** {@code kind} is a column with the kind of a violation. */
    public static String harms(String kind) {
        return kind + " not in " + HARMLESS;
    }
}
