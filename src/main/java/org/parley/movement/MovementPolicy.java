package org.parley.movement;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.request.Course;
import org.parley.request.NotAsked;
import org.parley.request.Request;
import org.parley.shared.Characters;
import org.parley.shared.Refusal;
import org.parley.shared.Refusals;

/** What may be decided and reported of a movement; where these are silent, it is done (rules.md, Departure). */
final class MovementPolicy {

    /** A figure beyond this multiple of the people asked for is a slip of the finger. */
    private static final int REACHED_AT_MOST_TIMES = 10;

    private static final int MOST_PEOPLE = 200_000_000;
    private static final int LONGEST_REASON = 2000;
    private static final int LONGEST_NOTE = 4000;

    /** How much earlier than agreed it may leave: nothing moves outside what was agreed (rules.md, Departure). */
    static final Duration EARLIEST = Duration.ofMinutes(30);

    /** What a mission needs from the last answer to its departure. */
    static final Duration USUAL_PREPARATION = Duration.ofHours(72);

    private MovementPolicy() {}

    /**
     * Only what may depart is decided on. A no-go says why, and so does a go that leaves less than the usual time to
     * prepare: a planning default, not a bar (rules.md, Windows).
     */
    static List<Refusal> ofGo(boolean go, @Nullable String reason, List<Refusal> obstacles, Duration preparation) {
        var silent = Characters.isBlank(reason);
        var tooShort = preparation.compareTo(USUAL_PREPARATION) < 0;
        return new Refusals()
                .when(!go && silent, "reason", "reason.missing")
                .also(
                        go && silent && tooShort
                                ? List.of(
                                        Refusal.of("reason", "movement.preparation-short", USUAL_PREPARATION.toHours()))
                                : List.of())
                .atMost("reason", reason, LONGEST_REASON)
                .also(obstacles)
                .found();
    }

    /** Departs only on a go that still stands, and before neither the minute of that go nor the agreed time. */
    static List<Refusal> ofDeparture(
            Request request, Movement movement, @Nullable Instant at, Instant now, List<Refusal> obstacles) {
        return new Refusals()
                .when(!movement.isGo(), "movement.no-go-given")
                .also(ofTime(at, now))
                .when(isBeforeGo(movement, at), "at", "movement.departed-before-go")
                .when(isBeforeAgreed(request, at), "at", "movement.departs-before-agreed", request.startsAt())
                .also(obstacles)
                .found();
    }

    private static boolean isBeforeGo(Movement movement, @Nullable Instant at) {
        var decision = movement.decision();
        return at != null
                && decision != null
                && decision.go()
                && at.isBefore(decision.at().truncatedTo(ChronoUnit.MINUTES));
    }

    private static boolean isBeforeAgreed(Request request, @Nullable Instant at) {
        return at != null && at.isBefore(request.startsAt().minus(EARLIEST));
    }

    /** What holds a request back by itself, whatever the parties say: it departs once, and within the agreed time. */
    static List<Refusal> ofCourse(Request request, Instant departure) {
        return new Refusals()
                .when(!request.kind().moves(), "movement.does-not-move")
                .when(request.course() == Course.POSTPONED, "movement.postponed")
                .when(request.course().hasBegun() && !request.course().isOver(), "movement.departed-already")
                .when(request.course().isOver(), "request.over")
                .when(departure.isAfter(request.endsAt()), "movement.planned-return-passed")
                .found();
    }

    static List<Refusal> ofArrival(Request request, Movement movement, @Nullable Instant at, Instant now) {
        var departed = movement.departedAt();
        return new Refusals()
                .also(NotAsked.refusals(request.kind()))
                .when(request.course() != Course.UNDER_WAY || departed == null, "movement.not-under-way")
                .also(ofTime(at, now))
                .when(
                        at != null && departed != null && at.isBefore(departed.truncatedTo(ChronoUnit.MINUTES)),
                        "at",
                        "movement.arrived-before-departure")
                .found();
    }

    /** Approval is not delivery, and neither is arrival: the outcome is a report of its own. */
    static List<Refusal> ofOutcome(Request request, OutcomeDraft draft, @Nullable Integer askedFor) {
        var outcome = draft.outcome();
        var most =
                askedFor == null ? MOST_PEOPLE : (int) Math.min(MOST_PEOPLE, (long) askedFor * REACHED_AT_MOST_TIMES);
        var refusals = new Refusals()
                .also(NotAsked.refusals(request.kind()))
                .when(!isOutcomeDue(request, outcome), "movement.not-arrived")
                .required("outcome", outcome)
                .between("peopleReached", draft.peopleReached(), 0, most)
                .atMost("note", draft.note(), LONGEST_NOTE);
        if (outcome == null) return refusals.found();
        if (outcome.reached()) refusals.required("peopleReached", draft.peopleReached());
        if (outcome != Outcome.FACILITATED) refusals.required("note", draft.note());
        return refusals.when(!outcome.isReported(), "outcome", "movement.outcome-not-reported")
                .found();
    }

    /** Due once it is there; what was turned back on its way never will be, and wasn't facilitated (Daraya, 2016). */
    private static boolean isOutcomeDue(Request request, @Nullable Outcome outcome) {
        return request.course() == Course.ARRIVED
                || request.course() == Course.UNDER_WAY && outcome != Outcome.FACILITATED;
    }

    private static List<Refusal> ofTime(@Nullable Instant at, Instant now) {
        return new Refusals()
                .required("at", at)
                .when(at != null && at.isAfter(now), "at", "time.in-the-future")
                .found();
    }
}
