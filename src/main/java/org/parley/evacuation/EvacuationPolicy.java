package org.parley.evacuation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.Form;
import org.parley.request.Course;
import org.parley.request.Kind;
import org.parley.request.Request;
import org.parley.shared.Refusal;
import org.parley.shared.Refusals;

/** What may be assessed, vouched for and reported of an evacuation; where these are silent, it is written down. */
final class EvacuationPolicy {

    private static final int LONGEST_TEXT = 4000;
    private static final int MOST_PEOPLE = 20_000_000;

    /** People join and leave on the way; beyond this multiple of those planned it is a slip of the finger. */
    private static final int AT_MOST_TIMES_PLANNED = 10;

    private EvacuationPolicy() {}

    static List<Refusal> ofRequest(Request request) {
        return new Refusals()
                .when(request.kind() != Kind.EVACUATION, "evacuation.other-kind")
                .when(request.course().isOver(), "request.over")
                .found();
    }

    static List<Refusal> ofVoluntariness(EvacuationTerms terms, VoluntarinessDraft draft, Instant now) {
        return new Refusals()
                .when(!terms.hasGroup(draft.groupNo()), "groupNo", "evacuation.group-unknown")
                .required("method", draft.method())
                .required("finding", draft.finding())
                .between("interviewed", draft.interviewed(), 0, MOST_PEOPLE)
                .atMost("note", draft.note(), LONGEST_TEXT)
                .also(ofTime("assessedAt", draft.assessedAt(), now))
                .found();
    }

    /** What a coordinator enters for a party as written carries the writing. */
    static List<Refusal> ofGuarantee(GuaranteeDraft draft, boolean byItsDelegate, Instant now) {
        return new Refusals()
                .required("wording", draft.wording())
                .atMost("wording", draft.wording(), LONGEST_TEXT)
                .required("form", draft.form())
                .when(
                        draft.form() == Form.WRITTEN && !byItsDelegate && draft.documentId() == null,
                        "documentId",
                        "proxy.document-missing")
                .also(ofTime("saidAt", draft.saidAt(), now))
                .found();
    }

    static List<Refusal> ofGroupDeparture(
            Request request, GroupProgress group, int boarded, @Nullable Instant at, Bounds bounds) {
        return new Refusals()
                .also(ofGroup(request, group))
                .between("boarded", boarded, 0, bounds.mostPeople())
                .also(ofTime("at", at, bounds.now()))
                .when(isBefore(at, bounds.departedAt()), "at", "evacuation.group-left-before-departure")
                .found();
    }

    static List<Refusal> ofGroupArrival(
            Request request, GroupProgress group, int arrived, @Nullable Instant at, Bounds bounds) {
        return new Refusals()
                .also(ofGroup(request, group))
                .when(group.departedAt() == null, "evacuation.group-not-departed")
                .between("arrived", arrived, 0, bounds.mostPeople())
                .also(ofTime("at", at, bounds.now()))
                .when(isBefore(at, group.departedAt()), "at", "movement.arrived-before-departure")
                .found();
    }

    private static List<Refusal> ofGroup(Request request, GroupProgress group) {
        return new Refusals()
                .when(request.course() != Course.UNDER_WAY, "movement.not-under-way")
                .when(group.arrivedAt() != null, "evacuation.group-arrived-already")
                .found();
    }

    /** People type whole minutes. */
    private static boolean isBefore(@Nullable Instant at, @Nullable Instant earliest) {
        return at != null && earliest != null && at.isBefore(earliest.truncatedTo(ChronoUnit.MINUTES));
    }

    private static List<Refusal> ofTime(String field, @Nullable Instant at, Instant now) {
        return new Refusals()
                .required(field, at)
                .when(at != null && at.isAfter(now), field, "time.in-the-future")
                .found();
    }

    /** Between what a report must lie: the planned size of its group, the departure of the whole, and now. */
    record Bounds(int planned, @Nullable Instant departedAt, Instant now) {

        int mostPeople() {
            return (int) Math.min(MOST_PEOPLE, (long) planned * AT_MOST_TIMES_PLANNED);
        }
    }
}
