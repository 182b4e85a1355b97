package org.parley.ceasefire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.ceasefire.CeasefireSample.aPause;
import static org.parley.convoy.ConvoySample.aConvoy;
import static org.parley.testing.Scene.keys;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.clearance.Negotiations;
import org.parley.convoy.ConvoyTerms;
import org.parley.movement.Movements;
import org.parley.request.Course;
import org.parley.request.Decision;
import org.parley.request.Window;
import org.parley.security.Actor;
import org.parley.testing.ParleyTest;
import org.parley.testing.Scene;
import org.parley.testing.Scene.Ground;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;

/** A pause from its request to its end, and the movements that rely on it, through the faces that people use. */
@ParleyTest
class CeasefireStoryTest {

    @Autowired
    Windows windows;

    @Autowired
    Negotiations negotiations;

    @Autowired
    Movements movements;

    @Autowired
    Scene scene;

    @Autowired
    TestTime time;

    Actor coordinator;
    Actor monitor;
    Ground ground;
    Instant starts;
    Instant ends;

    @BeforeEach
    void fortyEightHoursFromTomorrow() {
        coordinator = scene.coordinator();
        monitor = scene.monitor();
        ground = scene.ground();
        starts = time.now().plus(Duration.ofDays(1));
        ends = starts.plus(Duration.ofHours(48));
    }

    @Test
    void itTakesEffectAtTheAgreedTimeAndNotWithTheLastApproval() {
        var pause = scene.agreed(terms());
        assertThat(scene.window(pause)).containsExactly("AGREED");
        assertThat(scene.course(pause)).isEqualTo(Course.NOT_STARTED);
        time.moveTo(starts.minusSeconds(1));
        assertThat(windows.isInEffect(pause, time.now())).isFalse();
        time.moveTo(starts);
        assertThat(scene.course(pause)).isEqualTo(Course.IN_EFFECT);
        assertThat(scene.window(pause)).containsExactly("IN_EFFECT");
        assertThat(windows.isInEffect(pause, time.now())).isTrue();
        assertThat(windows.find(pause).orElseThrow().tookEffectAt()).isEqualTo(starts);
    }

    @Test
    void itEndsByItselfAtTheAgreedTime() {
        var pause = scene.agreed(terms());
        time.moveTo(ends);
        assertThat(scene.course(pause)).isEqualTo(Course.ENDED);
        assertThat(scene.window(pause)).containsExactly("ENDED");
        assertThat(scene.tasks(pause)).isEmpty();
        assertThat(scene.journal(pause)).containsSubsequence("request.clear", "pause.took-effect", "pause.ended");
        assertThat(windows.isInEffect(pause, time.now())).isFalse();
    }

    @Test
    void silenceUntilItsStartLetsItLapse() {
        var pause = scene.asked(terms());
        time.moveTo(starts);
        assertThat(scene.course(pause)).isEqualTo(Course.LAPSED);
        assertThat(scene.window(pause)).containsExactly("LAPSED");
        assertThat(scene.tasks(pause)).contains("decide");
        assertThat(scene.journal(pause)).contains("pause.lapsed");
    }

    @Test
    void anApprovalAfterItsStartBringsNothingBack() {
        var pause = scene.asked(terms());
        time.moveTo(starts.plusSeconds(1));
        scene.everyoneApproves(pause);
        assertThat(scene.course(pause)).isEqualTo(Course.LAPSED);
        assertThat(scene.window(pause)).containsExactly("LAPSED");
    }

    @Test
    void aLapsedWindowIsAskedForAnewAndThenTakesEffect() {
        var pause = scene.asked(terms());
        time.moveTo(starts);
        starts = time.now().plus(Duration.ofDays(1));
        ends = starts.plus(Duration.ofHours(48));
        scene.revise(pause, terms());
        assertThat(scene.course(pause)).isEqualTo(Course.NOT_STARTED);
        scene.everyoneApproves(pause);
        time.moveTo(starts);
        assertThat(scene.course(pause)).isEqualTo(Course.IN_EFFECT);
        assertThat(windows.find(pause).orElseThrow().termsVersion()).isEqualTo(2);
    }

    @Test
    void aDenialBeforeItsStartSetsTheAgreedWindowAside() {
        var pause = scene.agreed(terms());
        var denial = scene.oneDenies(pause);
        assertThat(scene.window(pause)).isEmpty();
        assertThat(scene.decision(pause)).isEqualTo(Decision.DENIED);
        scene.takeBack(denial);
        scene.everyoneApproves(pause);
        assertThat(scene.window(pause)).containsExactly("AGREED");
        time.moveTo(starts);
        assertThat(scene.course(pause)).isEqualTo(Course.IN_EFFECT);
    }

    @Test
    void aDenialThatStandsUntilItsStartLetsItLapse() {
        var pause = scene.agreed(terms());
        scene.oneDenies(pause);
        time.moveTo(starts);
        assertThat(scene.course(pause)).isEqualTo(Course.LAPSED);
    }

    @Test
    void postponedItHasNoWindowUntilNewTermsAreAgreed() {
        var pause = scene.agreed(terms());
        scene.postpone(pause);
        assertThat(scene.window(pause)).isEmpty();
        assertThat(scene.tasks(pause)).containsExactly("new-terms");
        time.moveTo(starts);
        assertThat(scene.course(pause)).isEqualTo(Course.POSTPONED);
        starts = time.now().plus(Duration.ofDays(1));
        ends = starts.plus(Duration.ofHours(3));
        scene.revise(pause, terms());
        scene.everyoneApproves(pause);
        time.moveTo(starts);
        assertThat(scene.course(pause)).isEqualTo(Course.IN_EFFECT);
    }

    @Test
    void cancelledWhileItHoldsItHasEndedNow() {
        var pause = scene.agreed(terms());
        time.moveTo(starts.plus(Duration.ofHours(5)));
        scene.cancel(pause);
        time.runJobs();
        assertThat(scene.course(pause)).isEqualTo(Course.CANCELLED);
        assertThat(windows.find(pause).orElseThrow().endedAt()).isEqualTo(time.now());
        assertThat(windows.isInEffect(pause, time.now())).isFalse();
    }

    @Test
    void itHoldsInItsDailyHoursOnly() {
        var from = LocalDateTime.ofInstant(starts, CeasefireSample.DAMASCUS).truncatedTo(ChronoUnit.DAYS);
        var daily = new Window(
                from.plusDays(1),
                from.plusDays(4),
                CeasefireSample.DAMASCUS,
                LocalTime.of(10, 0),
                LocalTime.of(13, 0),
                1);
        var pause = scene.agreed(aPause().in(ground.area(), daily).build());
        time.moveTo(
                from.plusDays(2).withHour(11).atZone(CeasefireSample.DAMASCUS).toInstant());
        assertThat(scene.course(pause)).isEqualTo(Course.IN_EFFECT);
        assertThat(windows.isInEffect(pause, time.now())).isTrue();
        time.moveBy(Duration.ofHours(3));
        assertThat(windows.isInEffect(pause, time.now())).isFalse();
    }

    @Test
    void aConvoyUnderItWaitsUntilItTakesEffect() {
        var pause = scene.agreed(terms());
        var convoy = scene.agreed(convoyUnder(pause));
        assertThat(scene.tasks(convoy)).isEmpty();
        assertThat(keys(movements.decideGo(convoy, true, "prepared beforehand", coordinator)))
                .containsExactly("pause.not-in-effect");
        time.moveTo(starts);
        assertThat(scene.tasks(convoy)).containsExactly("go");
        go(convoy);
    }

    @Test
    void aConvoyDoesNotLeaveSoLateThatItsReturnIsOutsideTheWindow() {
        var pause = scene.agreed(terms());
        var convoy = scene.agreed(convoy(pause, ends.minus(Duration.ofHours(10)), ends.minus(Duration.ofHours(2))));
        time.moveTo(starts);
        go(convoy);
        time.moveTo(ends.minus(Duration.ofHours(8)));
        assertThat(movements.obstacles(convoy)).isEmpty();
        time.moveBy(Duration.ofSeconds(1));
        assertThat(keys(movements.reportDeparture(convoy, time.now(), monitor)))
                .containsExactly("pause.return-outside");
    }

    @Test
    void itsEndHoldsAConvoyThatHasNotLeft() {
        var pause = scene.agreed(terms());
        var convoy = scene.agreed(convoyUnder(pause));
        time.moveTo(starts);
        go(convoy);
        time.moveTo(ends);
        assertThat(scene.course(convoy)).isEqualTo(Course.NOT_STARTED);
        assertThat(scene.tasks(convoy)).isEmpty();
        assertThat(movements.get(convoy).isGo()).isFalse();
        assertThat(keys(movements.reportDeparture(convoy, time.now(), monitor))).contains("pause.not-in-effect");
    }

    @Test
    void itsCancellationHoldsAConvoyThatHasNotLeft() {
        var pause = scene.agreed(terms());
        var convoy = scene.agreed(convoyUnder(pause));
        time.moveTo(starts);
        go(convoy);
        scene.cancel(pause);
        time.runJobs();
        assertThat(movements.get(convoy).isGo()).isFalse();
        assertThat(keys(movements.decideGo(convoy, true, "prepared beforehand", coordinator)))
                .contains("pause.not-in-effect");
    }

    @Test
    void aPartyThatTakesItsWordBackWhileItHoldsKeepsConvoysFromLeaving() {
        var pause = scene.agreed(terms());
        var convoy = scene.agreed(convoyUnder(pause));
        time.moveTo(starts);
        go(convoy);
        scene.oneDenies(pause);
        time.runJobs();
        assertThat(scene.course(pause)).isEqualTo(Course.IN_EFFECT);
        assertThat(scene.tasks(pause)).contains("alarm");
        assertThat(movements.get(convoy).isGo()).isFalse();
        assertThat(keys(movements.decideGo(convoy, true, "prepared beforehand", coordinator)))
                .containsExactlyInAnyOrder("pause.in-doubt", "hold.stands");
    }

    @Test
    void itIsNeverClosedOverPeoplesHeads() {
        var pause = scene.agreed(terms());
        var inside = scene.agreed(convoyUnder(pause));
        var outside = scene.agreed(convoyUnder(pause));
        time.moveTo(starts);
        go(inside);
        time.moveTo(starts.plus(Duration.ofHours(2)));
        movements.reportDeparture(inside, time.now(), monitor).orElseThrow();
        time.moveTo(ends.minus(Duration.ofHours(2)));
        assertThat(scene.tasks(inside)).contains("call-leader");
        assertThat(scene.tasks(outside)).doesNotContain("call-leader");
        assertThat(scene.journal(inside)).contains("leader.call-needed");
        time.moveTo(ends);
        assertThat(scene.course(pause)).isEqualTo(Course.ENDED);
        assertThat(scene.course(inside)).isEqualTo(Course.UNDER_WAY);
    }

    @Test
    void aConvoyWhoseReturnIsOutsideTheWindowIsNotEvenAskedFor() {
        var pause = scene.agreed(terms());
        var late = convoy(pause, starts.plus(Duration.ofHours(40)), ends.plusSeconds(60));
        assertThat(keys(negotiations.open(late, coordinator))).containsExactly("pause.return-outside");
    }

    @Test
    void aConvoyUnderAPauseThatIsOverIsNotAskedFor() {
        var pause = scene.agreed(terms());
        scene.cancel(pause);
        assertThat(keys(negotiations.open(convoyUnder(pause), coordinator))).containsExactly("pause.over");
    }

    @Test
    void aConvoyUnderAnotherConvoyIsNotAskedFor() {
        var pause = scene.agreed(terms());
        var convoy = scene.asked(convoyUnder(pause));
        assertThat(keys(negotiations.open(convoyUnder(convoy), coordinator))).containsExactly("pause.unknown");
        assertThat(keys(negotiations.open(convoyUnder(UUID.randomUUID()), coordinator)))
                .containsExactly("pause.unknown");
    }

    private void go(UUID convoy) {
        movements.decideGo(convoy, true, "prepared beforehand", coordinator).orElseThrow();
    }

    private CeasefireTerms terms() {
        return aPause().in(ground.area(), starts, ends).build();
    }

    private ConvoyTerms convoyUnder(UUID pause) {
        return convoy(pause, starts.plus(Duration.ofHours(2)), starts.plus(Duration.ofHours(40)));
    }

    private ConvoyTerms convoy(UUID pause, Instant out, Instant back) {
        return aConvoy()
                .between(ground.depot(), ground.area())
                .on(ground.route())
                .leaving(out, back)
                .under(pause)
                .build();
    }
}
