package org.parley.ceasefire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.ceasefire.CeasefireSample.DAMASCUS;
import static org.parley.ceasefire.CeasefireSample.aPause;
import static org.parley.convoy.ConvoySample.aConvoy;
import static org.parley.testing.Scene.keys;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.ceasefire.WindowChangeTerms.ZoneEnd;
import org.parley.clearance.Choice;
import org.parley.clearance.Clearances;
import org.parley.clearance.Negotiations;
import org.parley.clearance.Slot;
import org.parley.hold.Front;
import org.parley.request.Course;
import org.parley.request.Decision;
import org.parley.testing.ParleyTest;
import org.parley.testing.Scene;
import org.parley.testing.Scene.Ground;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Another end of a pause: every party is asked about it, and until all are clear the old end stands. */
@ParleyTest
class WindowChangeStoryTest {

    @Autowired
    Windows windows;

    @Autowired
    Negotiations negotiations;

    @Autowired
    Clearances clearances;

    @Autowired
    Scene scene;

    @Autowired
    ObjectProvider<Front> fronts;

    @Autowired
    TestTime time;

    @Autowired
    JdbcClient jdbc;

    Ground ground;
    Instant starts;
    Instant ends;
    Instant later;
    UUID pause;

    @BeforeEach
    void aPauseOfTenDaysFromTomorrow() {
        ground = scene.ground();
        starts = time.now().plus(Duration.ofDays(1));
        ends = starts.plus(Duration.ofDays(10));
        later = ends.plus(Duration.ofDays(1));
        pause = scene.agreed(aPause().in(ground.area(), starts, ends).build());
    }

    @Test
    void everyPartyOfThePauseIsAskedAgainInItsOwnSlot() {
        time.moveTo(starts);
        var change = scene.asked(until(later));
        assertThat(parties(change)).isEqualTo(parties(pause));
        assertThat(scene.decision(pause)).isEqualTo(Decision.CLEAR);
        assertThat(scene.course(pause)).isEqualTo(Course.IN_EFFECT);
    }

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
    void silenceUntilTheOldEndLeavesIt() {
        time.moveTo(starts);
        var change = scene.asked(until(later));
        time.moveTo(ends);
        assertThat(scene.course(pause)).isEqualTo(Course.ENDED);
        assertThat(windows.find(pause).orElseThrow().endedAt()).isEqualTo(ends);
        assertThat(scene.course(change)).isEqualTo(Course.ENDED);
        assertThat(state(change)).isEqualTo("LAPSED");
        assertThat(scene.journal(change)).contains("window-change.lapsed").doesNotContain("window-change.agreed");
        assertThat(scene.tasks(change)).isEmpty();
    }

    @Test
    void aDenialLeavesTheOldEnd() {
        time.moveTo(starts);
        var change = scene.asked(until(later));
        scene.oneDenies(change);
        assertThat(scene.decision(change)).isEqualTo(Decision.DENIED);
        assertThat(scene.course(pause)).isEqualTo(Course.IN_EFFECT);
        assertThat(scene.tasks(pause)).isEmpty();
        time.moveTo(ends);
        assertThat(scene.course(pause)).isEqualTo(Course.ENDED);
        assertThat(state(change)).isEqualTo("LAPSED");
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
    void ofTwoThatAreAskedOnlyTheFirstThatAllAgreeToCounts() {
        time.moveTo(starts);
        var first = scene.asked(until(later));
        var second = scene.asked(until(later.plus(Duration.ofDays(1))));
        scene.everyoneApproves(second);
        time.runJobs();
        scene.everyoneApproves(first);
        time.runJobs();
        assertThat(end()).isEqualTo(later.plus(Duration.ofDays(1)));
        assertThat(state(first)).isEqualTo("LAPSED");
    }

    @Test
    void calledOffItChangesNothing() {
        time.moveTo(starts);
        var change = scene.asked(until(later));
        scene.cancel(change);
        assertThat(scene.course(change)).isEqualTo(Course.CANCELLED);
        assertThat(state(change)).isEqualTo("LAPSED");
        time.moveTo(ends);
        assertThat(scene.course(pause)).isEqualTo(Course.ENDED);
    }

    @Test
    void revisedItAsksEverybodyAboutTheOtherEnd() {
        time.moveTo(starts);
        var change = scene.asked(until(later));
        scene.answers(change, ground.party(), Choice.REJECT);
        scene.revise(change, until(later.minus(Duration.ofHours(12))));
        assertThat(scene.decision(change)).isEqualTo(Decision.ASKING);
        scene.everyoneApproves(change);
        time.runJobs();
        assertThat(end()).isEqualTo(later.minus(Duration.ofHours(12)));
    }

    @Test
    void itIsNeitherPutOffNorAskedOfAPauseThatIsNotAgreed() {
        var change = scene.asked(until(later));
        assertThat(keys(negotiations.postpone(change, "not now", scene.coordinator())))
                .containsExactly("request.cannot-be-postponed");
        var open = scene.asked(aPause().in(ground.area(), starts, ends).build());
        assertThat(keys(negotiations.open(change(open, later), scene.coordinator())))
                .containsExactly("window-change.pause-not-agreed");
    }

    @Test
    void whatItAsksForIsAnotherEndThatLiesAhead() {
        time.moveTo(starts);
        assertThat(refused(until(ends))).containsExactly("window-change.unchanged");
        assertThat(refused(until(time.now()))).contains("window-change.end-in-the-past");
        assertThat(refused(until(starts.plus(Duration.ofDays(61))))).containsExactly("window.too-long");
        var elsewhere = new ZoneEnd(List.of(ground.depot()), wall(ends), wall(later), DAMASCUS);
        assertThat(refused(new WindowChangeTerms(pause, List.of(elsewhere), null, null, null, null)))
                .containsExactly("window-change.other-zones");
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

    private WindowChangeTerms until(Instant end) {
        return change(pause, end);
    }

    private WindowChangeTerms change(UUID of, Instant end) {
        var standing = windows.changeOf(of);
        var zones = standing.zones().stream()
                .map(zone -> new ZoneEnd(zone.areas(), zone.end(), wall(end), zone.zone()))
                .toList();
        return new WindowChangeTerms(of, zones, standing.declaredBy(), "more time", null, null);
    }

    private static LocalDateTime wall(Instant moment) {
        return LocalDateTime.ofInstant(moment, DAMASCUS);
    }

    private List<String> refused(org.parley.request.Terms terms) {
        return keys(negotiations.open(terms, scene.coordinator()));
    }

    private Instant end() {
        return windows.find(pause).orElseThrow().endsAt();
    }

    private List<String> parties(UUID request) {
        return clearances.slots(request).stream().map(Slot::party).toList();
    }

    private String state(UUID change) {
        return jdbc.sql("select state from window_change where request_id = :id")
                .param("id", change)
                .query(String.class)
                .single();
    }
}
