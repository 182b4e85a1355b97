package org.parley.ceasefire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.testing.Scene.keys;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.clearance.Channel;
import org.parley.hold.Front;
import org.parley.request.Course;
import org.parley.security.Actor;
import org.parley.shared.NotFound;
import org.parley.testing.ParleyTest;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** One party ends a pause before its time: it is over at once, and nobody inside is left without a call. */
@ParleyTest
class PauseEndsTest {

    private static final PauseEndDraft TOLD =
            new PauseEndDraft(null, "Shells since noon", "Operations room", null, null);

    @Autowired
    PauseEnds ends;

    @Autowired
    Windows windows;

    @Autowired
    ObjectProvider<Front> fronts;

    @Autowired
    TestTime time;

    Front front;
    UUID pause;
    Actor delegate;

    @BeforeEach
    void aPauseInEffect() {
        front = fronts.getObject();
        pause = front.pause();
        delegate = front.scene.delegateOf(front.party());
    }

    @Test
    void itIsOverAtOnceAndNotAtTheAgreedEnd() {
        time.moveBy(Duration.ofHours(5));
        ends.end(pause, TOLD, delegate).orElseThrow();
        assertThat(front.scene.course(pause)).isEqualTo(Course.ENDED);
        assertThat(windows.find(pause).orElseThrow().endedAt()).isEqualTo(time.now());
        assertThat(windows.isInEffect(pause, time.now())).isFalse();
        assertThat(front.scene.journal(pause)).containsSubsequence("pause.ended-by-party", "pause.ended");
        time.moveBy(Duration.ofDays(3));
        assertThat(front.scene.journal(pause)).containsOnlyOnce("pause.ended");
    }

    @Test
    void whatWaitsUnderItIsHeldAndTheLeaderOfWhatIsInsideIsCalled() {
        var waiting = front.convoy(pause);
        front.go(waiting);
        var inside = front.onTheRoad(pause);
        ends.end(pause, TOLD, delegate).orElseThrow();
        time.runJobs();
        assertThat(front.holding(waiting)).containsExactly("WINDOW");
        assertThat(front.calls(inside)).containsExactly("WINDOW");
        assertThat(front.scene.course(inside)).isEqualTo(Course.UNDER_WAY);
    }

    @Test
    void onlyAPartyWhoseAnswerItNeededCanEndIt() {
        var stranger = fronts.getObject();
        var other = stranger.scene.delegateOf(stranger.party());
        assertThatThrownBy(() -> ends.end(pause, TOLD, other)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ends.end(UUID.randomUUID(), TOLD, delegate)).isInstanceOf(NotFound.class);
        assertThat(keys(ends.endByProxy(pause, byTelephone(stranger.party()), front.scene.coordinator())))
                .containsExactly("pause-end.not-its-party");
    }

    @Test
    void aReasonAndAnOfficeAreToldAndItIsEndedOnce() {
        var nothing = new PauseEndDraft(null, " ", null, null, null);
        assertThat(keys(ends.end(pause, nothing, delegate))).containsExactly("reason.missing", "field.missing");
        ends.end(pause, TOLD, delegate).orElseThrow();
        assertThat(keys(ends.end(pause, TOLD, delegate))).containsExactly("request.over");
    }

    @Test
    void whatIsStillAheadIsNotEndedButItsApprovalWithdrawn() {
        var ahead = front.scene.agreed(CeasefireSample.aPause()
                .in(
                        front.scene.ground().area(),
                        time.now().plus(Duration.ofDays(1)),
                        time.now().plus(Duration.ofDays(2)))
                .build());
        assertThat(keys(ends.endByProxy(ahead, byTelephone("GOV-SY"), front.scene.coordinator())))
                .contains("pause-end.not-in-effect");
    }

    @Test
    void toldByTelephoneItIsEnteredByWhoDidNotWriteTheTerms() {
        var told = byTelephone(front.party());
        var writer = front.scene.coordinator();
        var own = front.scene.askedBy(
                writer,
                CeasefireSample.aPause()
                        .in(
                                front.scene.ground().area(),
                                time.now().plus(Duration.ofDays(1)),
                                time.now().plus(Duration.ofDays(2)))
                        .build());
        assertThat(keys(ends.endByProxy(own, told, writer))).contains("answer.four-eyes");
        ends.endByProxy(pause, told, front.scene.coordinator()).orElseThrow();
        assertThat(front.scene.course(pause)).isEqualTo(Course.ENDED);
    }

    private PauseEndDraft byTelephone(String party) {
        return new PauseEndDraft(party, "Shells since noon", "Operations room", Channel.TELEPHONE, time.now());
    }
}
