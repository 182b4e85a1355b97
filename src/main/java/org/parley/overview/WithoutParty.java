package org.parley.overview;

import org.parley.clearance.Protection;

/**
 * What the marks of {@link Sight} stand for where the reader speaks for no party and is not staff. An observer sees the
 * requests of which parties were told, as all of them know them; a protection officer evacuations and what harmed people,
 * with what protects those who leave. Neither reads what one party said.
 */
final class WithoutParty {

    private WithoutParty() {}

    private static final String TOLD = """
            (exists (select 1 from slot any_slot where any_slot.request_id = %1$s)
             or exists (select 1 from notice any_notice where any_notice.request_id = %1$s))""";

    private static final String OF_A_PLAN =
            "(%1$s or exists (select 1 from plan_point part where part.plan_id = %2$s and %3$s))";

    static String filledIn(Sight.Reader reader, String mark, String subject) {
        var protects = reader == Sight.Reader.PROTECTION;
        return switch (mark) {
            case "staff", "own" -> "false";
            case "people", "vouched" -> String.valueOf(protects);
            case "harm" -> protects ? Protection.harms(subject) : "false";
            case "seen" -> OF_A_PLAN.formatted(known(protects, subject), subject, known(protects, "part.request_id"));
            case "asked" -> known(protects, subject);
            case "shared" -> subject + " is null";
            case "paper" -> protects ? PAPER.formatted(subject) : "false";
            case "still", "then", "put" -> "true";
            default -> throw Sight.unknown(mark);
        };
    }

    private static String known(boolean protects, String request) {
        return protects ? Protection.concerns(request) : TOLD.formatted(request);
    }

    /** Common to all, or the proof of a guarantee. */
    private static final String PAPER = """
            (%1$s.party_code is null or exists (select 1 from guarantee given where given.document_id = %1$s.id))""";
}
