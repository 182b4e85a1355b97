package org.parley.hold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.hold.Hold.Ending;
import org.parley.request.Course;
import org.parley.request.Decision;
import org.parley.request.Kind;
import org.parley.request.Request;
import org.parley.shared.Refusal;

/** What holds, what is lifted, whose leader is called (rules.md, Holds). */
class HoldPolicyTest {

    private static final Instant NOON = Instant.parse("2016-08-26T12:00:00Z");
    private static final UUID SOURCE = UUID.randomUUID();
    private static final HoldCause SHELLING = new HoldCause(Cause.VIOLATION, SOURCE);
    private static final HoldCause WITHDRAWN = new HoldCause(Cause.WITHDRAWAL, SOURCE);
    private static final HoldCause RUNS_OUT = new HoldCause(Cause.WINDOW_ENDING, SOURCE);

    @Test
    void aCauseHoldsOnce() {
        assertThat(HoldPolicy.toPlace(List.of(), List.of(SHELLING, SHELLING))).containsExactly(SHELLING);
        assertThat(HoldPolicy.toPlace(List.of(open(Cause.VIOLATION)), List.of(SHELLING)))
                .isEmpty();
    }

    @Test
    void anotherViolationHoldsBesideTheFirst() {
        var second = new HoldCause(Cause.VIOLATION, UUID.randomUUID());
        assertThat(HoldPolicy.toPlace(List.of(open(Cause.VIOLATION)), List.of(SHELLING, second)))
                .containsExactly(second);
    }

    @Test
    void whatWasReleasedIsNotPlacedAgainForTheSameViolation() {
        var written = List.of(ended(Cause.VIOLATION, Ending.RELEASED));
        assertThat(HoldPolicy.toPlace(written, List.of(SHELLING))).isEmpty();
        assertThat(HoldPolicy.standing(written, List.of(SHELLING))).isEmpty();
    }

    @Test
    void whatWasReleasedOnARumourHoldsAgainOnceItIsVerified() {
        var verified = new HoldCause(Cause.VIOLATION, SOURCE, NOON.plusSeconds(1));
        var written = List.of(ended(Cause.VIOLATION, Ending.RELEASED));
        assertThat(HoldPolicy.toPlace(written, List.of(verified))).containsExactly(verified);
        assertThat(HoldPolicy.standing(written, List.of(verified))).containsExactly(Cause.VIOLATION);
        assertThat(HoldPolicy.toCall(written, List.of(), List.of(verified))).containsExactly(verified);
        assertThat(HoldPolicy.toPlace(List.of(open(Cause.VIOLATION)), List.of(verified)))
                .isEmpty();
    }

    @Test
    void aLeaderWhoWasCalledOnARumourIsCalledAgainOnceItIsVerified() {
        var verified = new HoldCause(Cause.VIOLATION, SOURCE, NOON.plusSeconds(1));
        var decided = call(null).decided(LeaderDecision.GO_ON, null, "coordinator", NOON);
        assertThat(HoldPolicy.toCall(List.of(), List.of(decided), List.of(verified)))
                .containsExactly(verified);
        assertThat(HoldPolicy.toCall(List.of(), List.of(call(null)), List.of(verified)))
                .isEmpty();
    }

    @Test
    void aWordTakenBackAgainHoldsAgain() {
        var written = List.of(ended(Cause.WITHDRAWAL, Ending.CAUSE_GONE));
        assertThat(HoldPolicy.toPlace(written, List.of(WITHDRAWN))).containsExactly(WITHDRAWN);
    }

    @Test
    void aWindowThatRunsOutHoldsNothing() {
        assertThat(HoldPolicy.toPlace(List.of(), List.of(RUNS_OUT))).isEmpty();
        assertThat(HoldPolicy.standing(List.of(), List.of(RUNS_OUT))).isEmpty();
    }

    @Test
    void onlyWhatEndsByItselfIsLiftedWithItsCause() {
        var written = List.of(open(Cause.VIOLATION), open(Cause.WITHDRAWAL), open(Cause.WINDOW), open(Cause.PERSON));
        assertThat(HoldPolicy.toLift(written, List.of()))
                .extracting(Hold::cause)
                .containsExactly(Cause.WITHDRAWAL, Cause.WINDOW);
        assertThat(HoldPolicy.standing(written, List.of())).containsExactly(Cause.VIOLATION, Cause.PERSON);
    }

    @Test
    void aCauseStandsBeforeAnybodyWroteItDown() {
        assertThat(HoldPolicy.standing(List.of(), List.of(SHELLING))).containsExactly(Cause.VIOLATION);
    }

    @Test
    void aLeaderIsCalledForEachCauseOncePerJourney() {
        assertThat(HoldPolicy.toCall(List.of(), List.of(), List.of(SHELLING, RUNS_OUT)))
                .containsExactly(SHELLING, RUNS_OUT);
        assertThat(HoldPolicy.toCall(List.of(), List.of(call(null)), List.of(SHELLING)))
                .isEmpty();
        assertThat(HoldPolicy.toCall(List.of(), List.of(call(NOON)), List.of(SHELLING)))
                .containsExactly(SHELLING);
    }

    @Test
    void noLeaderIsCalledForWhatWasReleasedBeforeItLeft() {
        var written = List.of(ended(Cause.VIOLATION, Ending.RELEASED));
        assertThat(HoldPolicy.toCall(written, List.of(), List.of(SHELLING))).isEmpty();
    }

    @Test
    void releasingWantsAReason() {
        assertThat(keys(HoldPolicy.ofReleasing(open(Cause.VIOLATION), " "))).containsExactly("reason.missing");
        assertThat(HoldPolicy.ofReleasing(open(Cause.PERSON), "the road is open again"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"WINDOW", "WITHDRAWAL"})
    void nobodyReleasesWhatEndsByItself(Cause cause) {
        assertThat(keys(HoldPolicy.ofReleasing(open(cause), "why not"))).containsExactly("hold.ends-by-itself");
    }

    @Test
    void nothingIsReleasedTwice() {
        assertThat(keys(HoldPolicy.ofReleasing(ended(Cause.VIOLATION, Ending.RELEASED), "again")))
                .containsExactly("hold.released-already");
    }

    @Test
    void aPersonHoldsOnlyWhatMovesAndHasNotLeft() {
        assertThat(HoldPolicy.ofPlacing(request(Kind.CONVOY, Course.NOT_STARTED), "mines"))
                .isEmpty();
        assertThat(keys(HoldPolicy.ofPlacing(request(Kind.CONVOY, Course.UNDER_WAY), "mines")))
                .containsExactly("movement.departed-already");
        assertThat(keys(HoldPolicy.ofPlacing(request(Kind.EVACUATION, Course.CANCELLED), "mines")))
                .containsExactly("request.over");
        assertThat(keys(HoldPolicy.ofPlacing(request(Kind.CEASEFIRE, Course.NOT_STARTED), "mines")))
                .containsExactly("movement.does-not-move");
        assertThat(keys(HoldPolicy.ofPlacing(request(Kind.CONVOY, Course.NOT_STARTED), " ")))
                .containsExactly("field.missing");
    }

    @Test
    void aLeaderDecidesOnceAndOnTheJourneyOnly() {
        assertThat(keys(HoldPolicy.ofDeciding(call(NOON), LeaderDecision.RETURN, null)))
                .containsExactly("leader.journey-over");
        var decided = call(null).decided(LeaderDecision.SHELTER, null, "office", NOON);
        assertThat(keys(HoldPolicy.ofDeciding(decided, LeaderDecision.RETURN, null)))
                .containsExactly("leader.decided-already");
        assertThat(keys(HoldPolicy.ofDeciding(call(null), null, null))).containsExactly("field.missing");
    }

    @Test
    void moreTimeIsAskedForOnlyWhereThePauseRunsOut() {
        assertThat(keys(HoldPolicy.ofDeciding(call(null), LeaderDecision.EXTEND, null)))
                .containsExactly("leader.nothing-to-extend");
    }

    private static List<String> keys(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::key).toList();
    }

    private static Hold open(Cause cause) {
        var source = cause == Cause.PERSON ? null : SOURCE;
        return new Hold(
                UUID.randomUUID(), UUID.randomUUID(), cause, source, 1, null, null, NOON, null, null, null, null);
    }

    private static Hold ended(Cause cause, Ending how) {
        return open(cause).ended(how, NOON, null, null);
    }

    private static LeaderCall call(@Nullable Instant closedAt) {
        return new LeaderCall(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Cause.VIOLATION,
                SOURCE,
                1,
                NOON,
                NOON,
                null,
                null,
                null,
                null,
                closedAt);
    }

    private static Request request(Kind kind, Course course) {
        return new Request(
                UUID.randomUUID(),
                "HC-2016-0001",
                kind,
                "SY01 – SY02",
                Decision.CLEAR,
                course,
                1,
                NOON,
                NOON,
                "coordinator",
                NOON,
                1);
    }
}
