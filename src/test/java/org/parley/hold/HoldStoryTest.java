package org.parley.hold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.testing.Scene.keys;
import static org.parley.testing.Together.together;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.parley.incident.Status;
import org.parley.movement.Movements;
import org.parley.security.Forbidden;
import org.parley.shared.Result;
import org.parley.testing.ParleyTest;
import org.parley.testing.Scene;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;

/** What holds a movement that waits, from a broken pause to its release (rules.md, Holds). */
@ParleyTest
class HoldStoryTest {

    @Autowired
    Front front;

    @Autowired
    Holds holds;

    @Autowired
    Movements movements;

    @Autowired
    Scene scene;

    @Autowired
    TestTime time;

    UUID pause;
    UUID convoy;

    @BeforeEach
    void aConvoyUnderAPauseThatHolds() {
        pause = front.pause();
        convoy = front.convoy(pause);
    }

    @Test
    void aVerifiedViolationHoldsEveryMovementThatHasNotLeft() {
        var second = front.convoy(pause);
        front.go(second);
        front.verified(pause);
        assertThat(front.holding(convoy)).containsExactly("VIOLATION");
        assertThat(front.holding(second)).containsExactly("VIOLATION");
        assertThat(movements.get(second).isGo()).isFalse();
        assertThat(scene.tasks(second)).isEmpty();
        assertThat(scene.journal(second)).containsOnlyOnce("hold.placed");
    }

    @Test
    void anAllegedViolationHoldsNothing() {
        front.alleged(pause, 3);
        time.runJobs();
        assertThat(front.holding(convoy)).isEmpty();
        assertThat(scene.tasks(pause)).contains("violation");
        front.go(convoy);
    }

    @Test
    void aSevereOneHoldsThoughOnlyAlleged() {
        front.alleged(pause, 4);
        time.runJobs();
        assertThat(front.holding(convoy)).containsExactly("VIOLATION");
    }

    @Test
    void fromTheMomentThatItIsVerifiedNothingLeavesThoughNobodyWasToldYet() {
        front.go(convoy);
        front.assessed(front.alleged(pause, 1), Status.VERIFIED, 0);
        assertThat(front.holding(convoy)).isEmpty();
        assertThat(keys(movements.reportDeparture(convoy, time.now(), front.monitor)))
                .containsExactly("hold.stands");
    }

    @Test
    void allThatHoldsItMustBeReleased() {
        front.verified(pause);
        release(convoy);
        front.verified(pause);
        holds.place(convoy, "The road is mined", front.coordinator).orElseThrow();
        assertThat(front.holding(convoy)).containsExactly("PERSON", "VIOLATION");
        release(convoy);
        assertThat(keys(movements.decideGo(convoy, true, "now", front.coordinator)))
                .containsExactly("hold.stands");
        release(convoy);
        assertThat(scene.tasks(convoy)).containsExactly("go");
        front.go(convoy);
    }

    @Test
    void anotherPausesConvoysAreLeftAlone() {
        var other = front.agreedPause(front.starts.plus(Duration.ofHours(1)));
        var elsewhere = front.convoy(other);
        front.verified(pause);
        assertThat(front.holding(convoy)).isNotEmpty();
        assertThat(front.holding(elsewhere)).isEmpty();
        assertThat(scene.journal(elsewhere)).doesNotContain("hold.placed");
    }

    @Test
    void aConvoyThatIsAskedForLaterIsHeldToo() {
        front.verified(pause);
        var late = front.convoy(pause);
        assertThat(front.holding(late)).containsExactly("VIOLATION");
        assertThat(scene.tasks(late)).isEmpty();
    }

    @Test
    void disputedAfterwardsItHoldsUntilAPersonReleasesIt() {
        var violation = front.verified(pause);
        front.assessed(violation, Status.DISPUTED, 1);
        time.runJobs();
        assertThat(front.holding(convoy)).containsExactly("VIOLATION");
        release(convoy);
        assertThat(front.holding(convoy)).isEmpty();
    }

    @Test
    void whatWasReleasedIsNotPlacedAgainForWhatWasKnownThen() {
        front.verified(pause);
        release(convoy);
        front.alleged(pause, 1);
        time.runJobs();
        assertThat(front.holding(convoy)).isEmpty();
        front.go(convoy);
    }

    @Test
    void whatWasReleasedAsARumourHoldsAgainOnceItIsVerified() {
        var violation = front.alleged(pause, 5);
        time.runJobs();
        release(convoy);
        front.go(convoy);
        time.moveTo(time.now().plusSeconds(60));
        front.assessed(violation, Status.VERIFIED, 0);
        assertThat(keys(movements.reportDeparture(convoy, time.now(), front.monitor)))
                .contains("hold.stands");
        time.runJobs();
        assertThat(front.holding(convoy)).containsExactly("VIOLATION");
        assertThat(movements.get(convoy).isGo()).isFalse();
    }

    @Test
    void newTermsLeaveTheHoldOfAViolationStanding() {
        front.verified(pause);
        scene.revise(convoy, front.terms(null));
        scene.everyoneApproves(convoy);
        assertThat(front.holding(convoy)).containsExactly("VIOLATION");
    }

    @Test
    void aViolationVerifiedAfterTheEndReachesWhoIsNotOver() {
        var violation = front.alleged(pause, 2);
        time.moveTo(front.ends);
        assertThat(front.holding(convoy)).containsExactly("WINDOW");
        front.assessed(violation, Status.VERIFIED, 0);
        time.runJobs();
        assertThat(front.holding(convoy)).containsExactly("VIOLATION", "WINDOW");
    }

    @RepeatedTest(5)
    void ofTwoWhoReleaseAtTheSameInstantOneDoes() {
        front.verified(pause);
        var hold = front.hold(convoy);
        var outcomes = together(Stream.of("one", "two")
                .map(reason -> (Callable<Result<Hold>>) () -> holds.release(hold, reason, scene.coordinator())));
        assertThat(outcomes).hasOnlyElementsOfTypes(Result.Done.class, Result.Refused.class);
        assertThat(outcomes.stream().filter(Result.Done.class::isInstance)).hasSize(1);
        assertThat(outcomes.stream()
                        .filter(Result.Refused.class::isInstance)
                        .flatMap(refused -> keys((Result<?>) refused).stream()))
                .containsExactly("hold.released-already");
        assertThat(scene.journal(convoy)).containsOnlyOnce("hold.released");
    }

    @Test
    void whatHoldsEndsWithTheRequest() {
        front.verified(pause);
        scene.cancel(convoy);
        assertThat(front.holding(convoy)).isEmpty();
        assertThat(front.endings(convoy)).containsExactly("REQUEST_OVER");
    }

    @Test
    void aPersonHoldsAndTheGoIsTakenBack() {
        front.go(convoy);
        holds.place(convoy, "The road is mined", front.coordinator).orElseThrow();
        assertThat(movements.get(convoy).isGo()).isFalse();
        assertThat(front.holding(convoy)).containsExactly("PERSON");
        assertThat(scene.tasks(convoy)).isEmpty();
    }

    @Test
    void onlyCoordinatorsHoldAndRelease() {
        front.verified(pause);
        assertThatThrownBy(() -> holds.place(convoy, "mines", front.monitor)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> holds.release(front.hold(convoy), "clear", front.monitor))
                .isInstanceOf(Forbidden.class);
    }

    private void release(UUID request) {
        holds.release(front.hold(request), "Looked into", front.coordinator).orElseThrow();
    }
}
