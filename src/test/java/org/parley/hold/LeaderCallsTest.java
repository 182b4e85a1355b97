package org.parley.hold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.testing.Scene.keys;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.movement.Movements;
import org.parley.movement.Outcome;
import org.parley.movement.OutcomeDraft;
import org.parley.request.Course;
import org.parley.security.Forbidden;
import org.parley.testing.ParleyTest;
import org.parley.testing.Scene;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;

/** What moves is never stopped by the program: its leader is called and the decision recorded (rules.md, Holds). */
@ParleyTest
class LeaderCallsTest {

    @Autowired
    Front front;

    @Autowired
    LeaderCalls calls;

    @Autowired
    Movements movements;

    @Autowired
    Scene scene;

    @Autowired
    TestTime time;

    UUID pause;
    UUID convoy;

    @BeforeEach
    void aConvoyOnTheRoad() {
        pause = front.pause();
        convoy = front.onTheRoad(pause);
    }

    @Test
    void ofAVerifiedViolationTheLeaderIsCalledAndNothingStops() {
        front.verified(pause);
        assertThat(front.holding(convoy)).isEmpty();
        assertThat(front.calls(convoy)).containsExactly("VIOLATION");
        assertThat(scene.tasks(convoy)).containsExactlyInAnyOrder("arrival", "call-leader");
        assertThat(scene.journal(convoy)).containsOnlyOnce("leader.call-needed");
        assertThat(scene.course(convoy)).isEqualTo(Course.UNDER_WAY);
    }

    @Test
    void aViolationVerifiedAfterTheEndReachesALeaderOnTheRoad() {
        time.moveTo(front.ends);
        front.verified(pause);
        assertThat(front.calls(convoy)).containsExactly("VIOLATION", "WINDOW", "WINDOW_ENDING");
    }

    @Test
    void twoHoursBeforeTheEndTheLeaderIsCalled() {
        time.moveTo(front.ends.minus(Duration.ofHours(2)).minusSeconds(1));
        assertThat(front.calls(convoy)).isEmpty();
        time.moveBy(Duration.ofSeconds(1));
        assertThat(front.calls(convoy)).containsExactly("WINDOW_ENDING");
        calls.record(front.call(convoy), LeaderDecision.EXTEND, "an hour is enough", front.monitor)
                .orElseThrow();
        assertThat(scene.tasks(convoy)).doesNotContain("call-leader");
        assertThat(scene.journal(convoy)).endsWith("leader.called");
    }

    @Test
    void aWordTakenBackOnThePauseIsToldToItsLeader() {
        scene.oneDenies(pause);
        time.runJobs();
        assertThat(front.calls(convoy)).containsExactly("WINDOW");
    }

    @Test
    void eachCallIsATaskOfItsOwn() {
        front.verified(pause);
        scene.oneDenies(pause);
        time.runJobs();
        assertThat(front.calls(convoy)).containsExactly("VIOLATION", "WINDOW");
        decide(LeaderDecision.SHELTER);
        assertThat(scene.tasks(convoy)).contains("call-leader");
        decide(LeaderDecision.GO_ON);
        assertThat(scene.tasks(convoy)).doesNotContain("call-leader");
    }

    @Test
    void decidedOnceIsDecided() {
        front.verified(pause);
        var call = front.call(convoy);
        decide(LeaderDecision.RETURN);
        assertThat(keys(calls.record(call, LeaderDecision.GO_ON, null, front.coordinator)))
                .containsExactly("leader.decided-already");
        assertThatThrownBy(() -> calls.record(call, LeaderDecision.GO_ON, null, scene.delegateOf(front.ground.party())))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void nothingIsAskedOfALeaderWhoseJourneyIsOver() {
        front.verified(pause);
        var call = front.call(convoy);
        movements
                .recordOutcome(convoy, new OutcomeDraft(Outcome.DENIED, null, "turned back"), front.monitor)
                .orElseThrow();
        assertThat(scene.tasks(convoy)).isEmpty();
        assertThat(keys(calls.record(call, LeaderDecision.RETURN, null, front.coordinator)))
                .containsExactly("leader.journey-over");
    }

    private void decide(LeaderDecision decision) {
        calls.record(front.call(convoy), decision, null, front.coordinator).orElseThrow();
    }
}
