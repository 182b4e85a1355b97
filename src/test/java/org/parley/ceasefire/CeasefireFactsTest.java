package org.parley.ceasefire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.ceasefire.CeasefireSample.aPause;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.request.Course;
import org.parley.testing.ParleyTest;
import org.parley.testing.Scene;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A step may run twice, since a job may: what it reports is written once. */
@ParleyTest
class CeasefireFactsTest {

    @Autowired
    CeasefireFacts facts;

    @Autowired
    Scene scene;

    @Autowired
    TestTime time;

    @Autowired
    TransactionTemplate transaction;

    UUID pause;
    Instant starts;

    @BeforeEach
    void aPauseThatIsAsked() {
        starts = time.now().plus(Duration.ofDays(1));
        pause = scene.asked(aPause().in(scene.ground().area(), starts, starts.plus(Duration.ofHours(48)))
                .build());
    }

    @Test
    void takingEffectTwiceIsWrittenOnce() {
        twice(() -> facts.takeEffect(pause));
        assertThat(scene.course(pause)).isEqualTo(Course.IN_EFFECT);
        assertThat(scene.journal(pause)).containsOnlyOnce("pause.took-effect");
    }

    @Test
    void endingTwiceIsWrittenOnce() {
        transaction.executeWithoutResult(status -> facts.takeEffect(pause));
        twice(() -> facts.endWindow(pause));
        assertThat(scene.course(pause)).isEqualTo(Course.ENDED);
        assertThat(scene.journal(pause)).containsOnlyOnce("pause.ended");
    }

    @Test
    void lapsingTwiceIsWrittenOnce() {
        twice(() -> facts.recordLapsed(pause));
        assertThat(scene.window(pause)).containsExactly("LAPSED");
        assertThat(scene.journal(pause)).containsOnlyOnce("pause.lapsed");
    }

    @Test
    void agreeingTwiceIsOneWindow() {
        twice(() -> facts.agreeWindow(pause));
        assertThat(scene.window(pause)).containsExactly("AGREED");
    }

    @Test
    void theStartItselfIsNotAheadAnyMore() {
        assertThat(isAhead()).isTrue();
        time.moveTo(starts);
        assertThat(isAhead()).isFalse();
    }

    @Test
    void whatLapsedNeverTakesEffect() {
        transaction.executeWithoutResult(status -> facts.recordLapsed(pause));
        twice(() -> facts.takeEffect(pause));
        assertThat(scene.course(pause)).isEqualTo(Course.LAPSED);
        assertThat(scene.window(pause)).containsExactly("LAPSED");
    }

    private boolean isAhead() {
        return Boolean.TRUE.equals(transaction.execute(status -> facts.isAhead(pause)));
    }

    private void twice(Runnable fact) {
        transaction.executeWithoutResult(status -> fact.run());
        transaction.executeWithoutResult(status -> fact.run());
    }
}
