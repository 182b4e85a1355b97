package org.parley.ceasefire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.convoy.ConvoySample.aConvoy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.request.Course;
import org.parley.request.Decision;
import org.parley.testing.ParleyTest;

/** Another end of a pause: until all are clear the old end stands, and then it moves once. */
@ParleyTest
class WindowChangeStoryTest extends AnotherEnd {

    @Test
    void agreedByAllTheEndMovesOnce() {
        time.moveTo(starts);
        var change = scene.agreed(until(later));
        time.runJobs();
        assertThat(scene.course(change)).isEqualTo(Course.ENDED);
        assertThat(end()).isEqualTo(later);
        assertThat(scene.journal(pause)).containsOnlyOnce("pause.end-moved");
        assertThat(state(change)).isEqualTo("MOVED");
        time.moveTo(ends);
        assertThat(scene.course(pause)).isEqualTo(Course.IN_EFFECT);
        assertThat(windows.isInEffect(pause, time.now())).isTrue();
        time.moveTo(later);
        assertThat(scene.course(pause)).isEqualTo(Course.ENDED);
        assertThat(windows.find(pause).orElseThrow().endedAt()).isEqualTo(later);
        assertThat(scene.journal(pause)).containsOnlyOnce("pause.ended");
    }

    @Test
    void theMoveSupersedesNoAnswerToThePause() {
        time.moveTo(starts);
        scene.agreed(until(later));
        time.runJobs();
        assertThat(scene.decision(pause)).isEqualTo(Decision.CLEAR);
        assertThat(clearances.slots(pause)).allMatch(slot -> slot.termsVersion() == 1);
        assertThat(scene.tasks(pause)).isEmpty();
    }

    @Test
    void whileItIsAskedMovementsKeepTheirGateByTheOldEnd() {
        time.moveTo(starts);
        scene.asked(until(later));
        var back = ends.plusSeconds(60);
        assertThat(windows.coverage(pause, List.of(ground.area()), starts, back))
                .extracting("key")
                .containsExactly("pause.return-outside");
    }

    @Test
    void agreedByAllAMovementMayComeBackBeforeTheNewEnd() {
        time.moveTo(starts);
        scene.agreed(until(later));
        time.runJobs();
        assertThat(windows.coverage(pause, List.of(ground.area()), starts, later))
                .isEmpty();
    }

    @Test
    void agreedInTheLastSecondItCountsAlthoughTheOldEndComesFirst() {
        time.moveTo(ends.minusSeconds(1));
        scene.agreed(until(later));
        time.moveTo(ends.plusSeconds(1));
        assertThat(scene.course(pause)).isEqualTo(Course.IN_EFFECT);
        assertThat(end()).isEqualTo(later);
    }

    @Test
    void anEarlierEndThatAllAgreeToEndsItThen() {
        time.moveTo(starts);
        var sooner = starts.plus(Duration.ofHours(20));
        scene.agreed(until(sooner));
        time.moveTo(sooner);
        assertThat(scene.course(pause)).isEqualTo(Course.ENDED);
        assertThat(windows.find(pause).orElseThrow().endedAt()).isEqualTo(sooner);
    }

    @Test
    void ofAPauseThatIsStillAheadTheEndMovesToo() {
        scene.agreed(until(later));
        time.runJobs();
        assertThat(end()).isEqualTo(later);
        assertThat(scene.window(pause)).containsExactly("AGREED");
        time.moveTo(later.minusSeconds(1));
        assertThat(scene.course(pause)).isEqualTo(Course.IN_EFFECT);
        time.moveTo(later);
        assertThat(scene.course(pause)).isEqualTo(Course.ENDED);
    }

    @Test
    void theLeaderOfAMovementInsideIsCalledBeforeTheNewEndAgain() {
        var front = fronts.getObject();
        var short48 = front.pause();
        var end = windows.find(short48).orElseThrow().endsAt();
        var convoy = front.onTheRoad(short48);
        time.moveTo(end.minus(Duration.ofHours(1)));
        assertThat(front.calls(convoy)).containsExactly("WINDOW_ENDING");
        scene.agreed(change(short48, end.plus(Duration.ofDays(1))));
        time.moveTo(end.plus(Duration.ofHours(1)));
        assertThat(front.calls(convoy)).containsExactly("WINDOW_ENDING");
        time.moveTo(end.plus(Duration.ofHours(23)));
        assertThat(front.calls(convoy)).containsExactly("WINDOW_ENDING", "WINDOW_ENDING");
    }

    @Test
    void aConvoyThatWaitsLeavesUnderTheNewEnd() {
        var convoy = aConvoy()
                .between(ground.depot(), ground.area())
                .on(ground.route())
                .leaving(starts.plus(Duration.ofHours(2)), later.minus(Duration.ofHours(1)))
                .under(pause)
                .build();
        assertThat(refused(convoy)).containsExactly("pause.return-outside");
        scene.agreed(until(later));
        time.runJobs();
        assertThat(refused(convoy)).isEmpty();
    }
}
