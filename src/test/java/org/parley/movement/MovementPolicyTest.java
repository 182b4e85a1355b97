package org.parley.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.movement.Movement.GoDecision;
import org.parley.request.Course;
import org.parley.request.Decision;
import org.parley.request.Kind;
import org.parley.request.Request;
import org.parley.shared.Refusal;

/** From a cleared request to what became of it (rules.md, Departure; domain.md 1.2). */
class MovementPolicyTest {

    private static final Instant NOON = Instant.parse("2016-08-27T12:00:00Z");
    private static final UUID ID = UUID.randomUUID();
    private static final List<Refusal> NOTHING = List.of();
    private static final Request AGREED = request(Kind.CONVOY, Course.NOT_STARTED);

    private final Movement undecided = Movement.of(ID);
    private final Movement given = undecided.decided(new GoDecision(true, "coordinator", NOON, null));
    private final Movement departed = given.departed(NOON);

    @Test
    void aGoWithLessThanSeventyTwoHoursToPrepareWantsAReason() {
        var oneDay = Duration.ofHours(24);
        assertThat(MovementPolicy.ofGo(true, null, NOTHING, oneDay))
                .containsExactly(Refusal.of("reason", "movement.preparation-short", 72L));
        assertThat(MovementPolicy.ofGo(true, "loaded beforehand", NOTHING, oneDay))
                .isEmpty();
    }

    @Test
    void aGoNeedsNoReason() {
        assertThat(MovementPolicy.ofGo(true, null, NOTHING, MovementPolicy.USUAL_PREPARATION))
                .isEmpty();
    }

    @Test
    void aNoGoWithoutAReasonIsRefused() {
        assertThat(MovementPolicy.ofGo(false, " ", NOTHING, MovementPolicy.USUAL_PREPARATION))
                .containsExactly(Refusal.of("reason", "reason.missing"));
    }

    @Test
    void aGoIsRefusedWithAllThatHoldsTheMovementBack() {
        var obstacles = List.of(Refusal.general("clearance.not-clear", "GROUP-N"), Refusal.general("pause.over"));
        assertThat(MovementPolicy.ofGo(true, null, obstacles, MovementPolicy.USUAL_PREPARATION))
                .isEqualTo(obstacles);
    }

    @Test
    void nothingDepartsWithoutAGo() {
        assertThat(departure(undecided, NOON)).containsExactly("movement.no-go-given");
    }

    @Test
    void nothingDepartsOnANoGo() {
        var refused = undecided.decided(new GoDecision(false, "coordinator", NOON, "shelling"));
        assertThat(departure(refused, NOON)).containsExactly("movement.no-go-given");
    }

    @Test
    void aDepartureInTheFutureIsNoReport() {
        assertThat(departure(given, NOON.plusSeconds(1))).containsExactly("time.in-the-future");
    }

    @Test
    void aDepartureBeforeTheGoIsRefused() {
        assertThat(departure(given, NOON.minusSeconds(1))).containsExactly("movement.departed-before-go");
    }

    @Test
    void aDepartureInTheMinuteOfTheGoIsTaken() {
        var goGiven = undecided.decided(new GoDecision(true, "coordinator", NOON.plusSeconds(40), null));
        var reported = MovementPolicy.ofDeparture(AGREED, goGiven, NOON, NOON.plusSeconds(50), NOTHING);
        assertThat(reported).isEmpty();
    }

    @Test
    void aDepartureSaysWhenItWas() {
        assertThat(departure(given, null)).containsExactly("field.missing");
    }

    @Test
    void aLateDenialHoldsTheDepartureThoughTheGoWasGiven() {
        var denied = List.of(Refusal.general("clearance.not-clear", "GROUP-N"));
        assertThat(MovementPolicy.ofDeparture(AGREED, given, NOON, NOON, denied))
                .isEqualTo(denied);
    }

    @Test
    void nothingLeavesMoreThanHalfAnHourBeforeTheAgreedDeparture() {
        var early = AGREED.startsAt().minusSeconds(1801);
        var goGiven = undecided.decided(new GoDecision(true, "coordinator", early, null));
        assertThat(MovementPolicy.ofDeparture(AGREED, goGiven, early, NOON, NOTHING))
                .containsExactly(Refusal.of("at", "movement.departs-before-agreed", AGREED.startsAt()));
        assertThat(MovementPolicy.ofDeparture(AGREED, goGiven, early.plusSeconds(1), NOON, NOTHING))
                .isEmpty();
    }

    @Test
    void aMovementDepartsOnce() {
        assertThat(course(Kind.CONVOY, Course.UNDER_WAY, NOON)).containsExactly("movement.departed-already");
        assertThat(course(Kind.CONVOY, Course.ARRIVED, NOON)).containsExactly("movement.departed-already");
    }

    @Test
    void aPostponedMovementDoesNotDepart() {
        assertThat(course(Kind.CONVOY, Course.POSTPONED, NOON)).containsExactly("movement.postponed");
    }

    @ParameterizedTest
    @EnumSource(names = {"ENDED", "CANCELLED"})
    void whatIsOverDoesNotDepart(Course over) {
        assertThat(course(Kind.EVACUATION, over, NOON)).containsExactly("request.over");
    }

    @Test
    void aPauseDoesNotMove() {
        assertThat(course(Kind.CEASEFIRE, Course.NOT_STARTED, NOON)).containsExactly("movement.does-not-move");
    }

    @Test
    void afterItsPlannedReturnItNeedsNewTerms() {
        assertThat(course(Kind.CONVOY, Course.NOT_STARTED, NOON.plus(Duration.ofHours(10))))
                .isEmpty();
        assertThat(course(Kind.CONVOY, Course.NOT_STARTED, NOON.plus(Duration.ofHours(11))))
                .containsExactly("movement.planned-return-passed");
    }

    @Test
    void onlyWhatIsUnderWayArrives() {
        assertThat(arrival(Course.NOT_STARTED, given, NOON)).containsExactly("movement.not-under-way");
        assertThat(arrival(Course.UNDER_WAY, departed, NOON)).isEmpty();
    }

    @Test
    void nothingArrivesBeforeItDeparted() {
        assertThat(arrival(Course.UNDER_WAY, departed, NOON.minusSeconds(1)))
                .containsExactly("movement.arrived-before-departure");
    }

    @Test
    void nothingArrivesInTheFuture() {
        assertThat(arrival(Course.UNDER_WAY, departed, NOON.plusSeconds(1))).containsExactly("time.in-the-future");
    }

    @Test
    void arrivalIsNotYetAnOutcome() {
        assertThat(outcome(Course.ARRIVED, new OutcomeDraft(null, null, null)))
                .containsExactly("outcome field.missing");
    }

    @ParameterizedTest
    @EnumSource(names = {"FACILITATED", "PARTLY"})
    void whoeverWasReachedIsCounted(Outcome reached) {
        assertThat(outcome(Course.ARRIVED, new OutcomeDraft(reached, null, "two trucks only")))
                .containsExactly("peopleReached field.missing");
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTLY", "IMPEDED", "DENIED"})
    void whatWentWrongIsExplained(Outcome wrong) {
        assertThat(outcome(Course.ARRIVED, new OutcomeDraft(wrong, 0, ""))).containsExactly("note field.missing");
    }

    @ParameterizedTest
    @EnumSource(names = {"CANCELLED", "POSTPONED"})
    void callingOffIsTheOrganisersDeedAndNoReport(Outcome calledOff) {
        assertThat(outcome(Course.ARRIVED, new OutcomeDraft(calledOff, null, "why")))
                .containsExactly("outcome movement.outcome-not-reported");
    }

    @Test
    void moreMayBeReachedThanWereAskedForButNotTenTimesMore() {
        assertThat(outcome(Course.ARRIVED, new OutcomeDraft(Outcome.FACILITATED, 40_000, null)))
                .isEmpty();
        assertThat(outcome(Course.ARRIVED, new OutcomeDraft(Outcome.FACILITATED, 40_001, null)))
                .containsExactly("peopleReached number.out-of-range");
        assertThat(outcome(Course.ARRIVED, new OutcomeDraft(Outcome.FACILITATED, -1, null)))
                .containsExactly("peopleReached number.out-of-range");
    }

    @Test
    void whatWasTurnedBackOnItsWayHasAnOutcomeWithoutArrival() {
        assertThat(outcome(Course.UNDER_WAY, new OutcomeDraft(Outcome.DENIED, null, "refused at the last checkpoint")))
                .isEmpty();
    }

    @Test
    void whatHasNotArrivedWasNotFacilitated() {
        assertThat(outcome(Course.UNDER_WAY, new OutcomeDraft(Outcome.FACILITATED, 4_000, null)))
                .containsExactly("null movement.not-arrived");
    }

    private static List<String> departure(Movement movement, @Nullable Instant at) {
        return keys(MovementPolicy.ofDeparture(AGREED, movement, at, NOON, NOTHING));
    }

    private static List<String> arrival(Course course, Movement movement, Instant at) {
        return keys(MovementPolicy.ofArrival(request(Kind.CONVOY, course), movement, at, NOON));
    }

    private static List<String> course(Kind kind, Course course, Instant departure) {
        return keys(MovementPolicy.ofCourse(request(kind, course), departure));
    }

    private static List<String> outcome(Course course, OutcomeDraft draft) {
        return MovementPolicy.ofOutcome(request(Kind.CONVOY, course), draft, 4_000).stream()
                .map(refusal -> refusal.field() + " " + refusal.key())
                .toList();
    }

    private static List<String> keys(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::key).toList();
    }

    private static Request request(Kind kind, Course course) {
        return new Request(
                ID,
                "HC-2016-0001",
                kind,
                "SY01 – SY02",
                Decision.CLEAR,
                course,
                1,
                NOON,
                NOON.plus(Duration.ofHours(10)),
                "coordinator",
                NOON,
                1);
    }
}
