package org.parley.ceasefire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.ceasefire.CeasefireSample.DAMASCUS;
import static org.parley.ceasefire.CeasefireSample.aPause;
import static org.parley.testing.Scene.keys;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.ceasefire.WindowChangeTerms.ZoneEnd;
import org.parley.clearance.Choice;
import org.parley.clearance.Form;
import org.parley.clearance.Slot;
import org.parley.clearance.SlotDraft;
import org.parley.clearance.SlotRole;
import org.parley.clearance.SlotState;
import org.parley.request.Course;
import org.parley.request.Decision;
import org.parley.shared.Refusal;
import org.parley.shared.Result;
import org.parley.testing.ParleyTest;
import org.parley.testing.Together;
import org.springframework.beans.factory.annotation.Autowired;

/** Every party of a pause is asked about another end of it; what not everybody agrees to changes nothing. */
@ParleyTest
class WindowChangeTalksTest extends AnotherEnd {

    @Autowired
    PauseEnds pauseEnds;

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
        assertThat(scene.journal(change))
                .containsAnyOf("window-change.lapsed", "window-change.pause-over")
                .doesNotContain("window-change.agreed");
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
    void whileOneOtherEndIsAskedNobodyAsksForASecondOne() {
        time.moveTo(starts);
        var first = scene.asked(until(later));
        var second = until(later.plus(Duration.ofDays(1)));
        var refused = negotiations.open(second, scene.coordinator()).refusals();
        assertThat(refused).containsExactly(Refusal.of("pause", "window-change.another-open", reference(first)));
        scene.cancel(first);
        scene.agreed(second);
        time.runJobs();
        assertThat(end()).isEqualTo(later.plus(Duration.ofDays(1)));
    }

    @Test
    void ofTwoThatAreAskedForAtOnceOneIsAsked() {
        time.moveTo(starts);
        var coordinator = scene.coordinator();
        var outcomes = Together.together(Stream.of(1, 2, 3)
                .<Callable<Result<?>>>map(
                        days -> () -> negotiations.open(until(later.plus(Duration.ofDays(days))), coordinator)));
        assertThat(outcomes).filteredOn(Result.Done.class::isInstance).hasSize(1);
    }

    @Test
    void whenItsPauseIsEndedByAPartyNothingMoreIsAskedOfIt() {
        time.moveTo(starts);
        var change = scene.asked(until(later));
        ends(ground.party());
        time.runJobs();
        assertThat(scene.course(pause)).isEqualTo(Course.ENDED);
        assertItIsOver(change);
    }

    @Test
    void whenItsPauseIsCalledOffNothingMoreIsAskedOfIt() {
        var change = scene.asked(until(later));
        scene.cancel(pause);
        time.runJobs();
        assertItIsOver(change);
    }

    private void assertItIsOver(UUID change) {
        assertThat(scene.course(change)).isEqualTo(Course.ENDED);
        assertThat(scene.decision(change)).isNotIn(Decision.CLEAR, Decision.ASKING);
        assertThat(state(change)).isEqualTo("LAPSED");
        assertThat(clearances.slots(change)).extracting(Slot::state).doesNotContain(SlotState.OPEN);
        assertThat(openTasks(change)).isZero();
        assertThat(scene.journal(change)).contains("window-change.pause-over").doesNotContain("window-change.lapsed");
    }

    private void ends(String party) {
        var told = new PauseEndDraft(null, "Shells since noon", "Operations room", null, null);
        pauseEnds.end(pause, told, scene.delegateOf(party)).orElseThrow();
    }

    private String reference(UUID request) {
        return jdbc.sql("select reference from request where id = :id")
                .param("id", request)
                .query(String.class)
                .single();
    }

    private int openTasks(UUID request) {
        return jdbc.sql("select count(*) from inbox_task where request_id = :id and closed_at is null")
                .param("id", request)
                .query(Integer.class)
                .single();
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
