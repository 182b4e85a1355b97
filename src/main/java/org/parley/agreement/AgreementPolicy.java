package org.parley.agreement;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.request.Request;
import org.parley.shared.Characters;
import org.parley.shared.Refusal;
import org.parley.shared.Refusals;

/** What may be reported of an agreement, and when it may be closed; where these are silent, it is written down. */
final class AgreementPolicy {

    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_REASON = 2000;
    private static final int MOST_PEOPLE = 20_000_000;

    private AgreementPolicy() {}

    static List<Refusal> ofRequest(Request request) {
        return new Refusals()
                .when(!request.kind().isExternal(), "agreement.other-kind")
                .when(request.course().isOver(), "request.over")
                .found();
    }

    /** Groups keep their numbers: one that has left can't be taken out, since reports and figures name it. */
    static List<Refusal> ofAmendment(AgreementTerms terms, @Nullable String note, List<FollowedGroup> followed) {
        return new Refusals()
                .when(
                        followed.stream().anyMatch(group -> !terms.hasGroup(group.groupNo())),
                        "groups",
                        "agreement.group-followed")
                .atMost("note", note, LONGEST_REASON)
                .found();
    }

    static List<Refusal> ofClosing(ClosingDraft draft) {
        return new Refusals()
                .when(Characters.isBlank(draft.reason()), "reason", "reason.missing")
                .atMost("reason", draft.reason(), LONGEST_REASON)
                .found();
    }

    static List<Refusal> ofDeparture(FollowedGroup group, @Nullable Instant at, Instant now) {
        return new Refusals()
                .when(group.departedAt() != null, "agreement.group-left-already")
                .also(ofTime(at, now))
                .when(isAfter(at, group.arrivedAt()), "at", "movement.arrived-before-departure")
                .found();
    }

    /** Nobody need have seen it leave. */
    static List<Refusal> ofArrival(FollowedGroup group, @Nullable Instant at, Instant now) {
        return new Refusals()
                .when(group.arrivedAt() != null, "evacuation.group-arrived-already")
                .also(ofTime(at, now))
                .when(isAfter(group.departedAt(), at), "at", "movement.arrived-before-departure")
                .found();
    }

    /** A report names its source even where nobody counted. */
    static List<Refusal> ofReport(GroupReport report) {
        return new Refusals()
                .required("source", report.source())
                .atMost("source", report.source(), LONGEST_LINE)
                .between("boarded", report.boarded(), 0, MOST_PEOPLE)
                .between("arrived", report.arrived(), 0, MOST_PEOPLE)
                .between("held", report.held(), 0, MOST_PEOPLE)
                .between("declined", report.declined(), 0, MOST_PEOPLE)
                .between("unaccounted", report.unaccounted(), 0, MOST_PEOPLE)
                .found();
    }

    private static List<Refusal> ofTime(@Nullable Instant at, Instant now) {
        return new Refusals()
                .required("at", at)
                .when(isAfter(at, now), "at", "time.in-the-future")
                .found();
    }

    private static boolean isAfter(@Nullable Instant one, @Nullable Instant other) {
        return one != null && other != null && one.isAfter(other);
    }
}
