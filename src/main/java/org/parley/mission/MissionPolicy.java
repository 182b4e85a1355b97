package org.parley.mission;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.request.Course;
import org.parley.request.Kind;
import org.parley.request.Request;
import org.parley.shared.Refusal;
import org.parley.shared.Refusals;

/** What may be reported of a mission on site and after it; where these are silent, it is written down. */
final class MissionPolicy {

    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_UNTIL_FELT = 365;
    private static final int FARTHEST_AHEAD = 365;
    private static final int MOST_LITRES = 10_000_000;

    private MissionPolicy() {}

    /**
     * Reported once the crew is there, and for as long as people wait for the effect: longer than the request is open. One
     * that was cancelled or turned back repaired nothing.
     */
    static List<Refusal> ofRequest(Request request, @Nullable Instant arrivedAt) {
        var course = request.course();
        var wasThere = arrivedAt != null && (course == Course.ARRIVED || course == Course.ENDED);
        return new Refusals()
                .when(request.kind() != Kind.MISSION, "mission.other-kind")
                .when(request.kind() == Kind.MISSION && !wasThere, "mission.not-on-site")
                .found();
    }

    static List<Refusal> ofRestoration(MissionTerms terms, RestorationDraft draft, Between bounds) {
        return new Refusals()
                .also(ofFacility(terms, draft.facility()))
                .required("percent", draft.percent())
                .between("percent", draft.percent(), 0, 100)
                .between("feltInDays", draft.feltInDays(), 0, LONGEST_UNTIL_FELT)
                .atMost("note", draft.note(), LONGEST_TEXT)
                .also(bounds.refusals("trueAt", draft.trueAt()))
                .found();
    }

    /** Planned for a day that has not passed where the mission is. */
    static List<Refusal> ofPlan(MissionTerms terms, RefuelPlan plan, LocalDate today) {
        var day = plan.day();
        return new Refusals()
                .also(ofFacility(terms, plan.facility()))
                .required("day", day)
                .when(day != null && day.isBefore(today), "day", "mission.day-passed")
                .when(day != null && day.isAfter(today.plusDays(FARTHEST_AHEAD)), "day", "window.too-far-ahead")
                .found();
    }

    static List<Refusal> ofRefuel(MissionTerms terms, RefuelDraft draft, Between bounds) {
        return new Refusals()
                .also(ofFacility(terms, draft.facility()))
                .required("litres", draft.litres())
                .between("litres", draft.litres(), 1, MOST_LITRES)
                .required("broughtBy", draft.broughtBy())
                .atMost("broughtBy", draft.broughtBy(), LONGEST_LINE)
                .also(bounds.refusals("at", draft.at()))
                .found();
    }

    static List<Refusal> ofWorkDone(Request request, @Nullable Instant doneAt, @Nullable Instant at, Between bounds) {
        return new Refusals()
                .when(request.course() == Course.ENDED, "request.over")
                .when(doneAt != null, "mission.work-done-already")
                .also(bounds.refusals("at", at))
                .found();
    }

    private static List<Refusal> ofFacility(MissionTerms terms, @Nullable String code) {
        var refusals = new Refusals().required("facility", code);
        if (!refusals.isEmpty()) return refusals.found();
        return refusals.when(
                        terms.facility(code).isEmpty(), "facility", "mission.facility-unknown", String.valueOf(code))
                .found();
    }

    /** What is reported happened after the crew arrived, and has happened. */
    record Between(@Nullable Instant arrivedAt, Instant now) {

        List<Refusal> refusals(String field, @Nullable Instant at) {
            return new Refusals()
                    .required(field, at)
                    .when(at != null && at.isAfter(now), field, "time.in-the-future")
                    .when(
                            at != null && arrivedAt != null && at.isBefore(arrivedAt.truncatedTo(ChronoUnit.MINUTES)),
                            field,
                            "mission.before-arrival")
                    .found();
        }
    }
}
