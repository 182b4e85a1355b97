package org.parley.ceasefire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.ceasefire.CeasefireSample.DAMASCUS;
import static org.parley.ceasefire.CeasefireSample.aPause;
import static org.parley.testing.Scene.keys;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.ceasefire.WindowChangeTerms.ZoneEnd;
import org.parley.clearance.Choice;
import org.parley.clearance.Form;
import org.parley.clearance.SlotDraft;
import org.parley.clearance.SlotRole;
import org.parley.request.Course;
import org.parley.request.Decision;
import org.parley.testing.ParleyTest;

/** Every party of a pause is asked about another end of it; what not everybody agrees to changes nothing. */
@ParleyTest
class WindowChangeTalksTest extends AnotherEnd {

    @Test
    void everyPartyOfThePauseIsAskedAgainInItsOwnSlot() {
        time.moveTo(starts);
        var change = scene.asked(until(later));
        assertThat(parties(change)).isEqualTo(parties(pause));
        assertThat(scene.decision(pause)).isEqualTo(Decision.CLEAR);
        assertThat(scene.course(pause)).isEqualTo(Course.IN_EFFECT);
    }

    @Test
    void whoWasAddedToThePausesTalksIsAskedToo() {
        var added = scene.ground().party();
        var open = scene.asked(aPause().in(ground.area(), starts, ends).build());
        var draft = new SlotDraft(added, SlotRole.BLOCKING, Form.VERBAL, 2, "holds the next street");
        slots.add(open, draft, scene.coordinator()).orElseThrow();
        scene.everyoneApproves(open);
        assertThat(parties(scene.asked(change(open, later)))).contains(added).isEqualTo(parties(open));
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
}
