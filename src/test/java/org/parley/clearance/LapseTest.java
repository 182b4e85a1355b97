package org.parley.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.clearance.SlotRole.BLOCKING;
import static org.parley.request.Course.IN_EFFECT;
import static org.parley.request.Course.LAPSED;
import static org.parley.request.Course.NOT_STARTED;
import static org.parley.request.Decision.ASKING;
import static org.parley.request.Decision.NOT_CLEAR;
import static org.parley.testing.Talks.refusals;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.testing.ParleyTest;
import org.parley.testing.Stage;
import org.parley.testing.Talks;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;

/** Windows take effect at the agreed time or lapse; nothing takes effect in the past (rules.md, Windows). */
@ParleyTest
class LapseTest {

    @Autowired
    Slots slots;

    @Autowired
    Negotiations negotiations;

    @Autowired
    Talks talks;

    @Autowired
    TestTime time;

    private Stage stage;

    @BeforeEach
    void aPauseIsAskedFor() {
        stage = talks.stage;
        talks.open(stage.pause());
    }

    @Test
    void itTakesEffectAtTheAgreedTimeAndNotAtTheApproval() {
        talks.everyoneApproves();
        assertThat(talks.head().course()).isEqualTo(NOT_STARTED);
        time.moveTo(talks.head().startsAt());
        assertThat(talks.head().course()).isEqualTo(IN_EFFECT);
    }

    @Test
    void itDoesNotTakeEffectWhenAnApprovalIsTakenBackBeforeItsStart() {
        talks.everyoneApprovesBut(stage.north);
        talks.withdraws(stage.north, talks.approves(stage.north));
        time.moveTo(talks.head().startsAt());
        assertThat(talks.head().course()).isEqualTo(LAPSED);
    }

    @Test
    void ifTheLastBlockingAnswerComesAfterTheStartItLapses() {
        askTheNorthOverTheStart();
        talks.approves(stage.north);
        time.moveBy(Duration.ofHours(1));
        assertThat(talks.head().course()).isEqualTo(LAPSED);
        assertThat(talks.journal()).contains("pause.lapsed").doesNotContain("pause.took-effect");
    }

    @Test
    void whatIsAnsweredAfterItLapsedIsRecordedAndLeavesTheDecisionWithSomebody() {
        askTheNorthOverTheStart();
        assertThat(talks.approves(stage.north).late()).isTrue();
        assertThat(talks.stand(stage.north).isClear()).isFalse();
        assertThat(talks.decision()).isEqualTo(NOT_CLEAR);
        assertThat(talks.tasks()).contains("decide");
    }

    @Test
    void nobodyIsAskedAnyMoreWhenItLapses() {
        askTheNorthOverTheStart();
        assertThat(talks.slot(stage.north).state()).isEqualTo(SlotState.CLOSED);
        assertThat(talks.tasks(stage.north)).isEmpty();
        assertThat(talks.decision()).isEqualTo(NOT_CLEAR);
        var lapsed = talks.journal();
        time.moveBy(Duration.ofDays(14));
        assertThat(talks.journal()).isEqualTo(lapsed);
    }

    @Test
    void whatBecomesOfItIsDecidedWithinTheDayAndNotOverdueAtOnce() {
        time.moveTo(talks.head().startsAt());
        assertThat(talks.due("decide")).isEqualTo(time.now().plus(Duration.ofHours(24)));
    }

    @Test
    void whatIsPutOffWantsNewTermsWithinTheDay() {
        negotiations
                .postpone(talks.request(), "No road is safe", stage.coordinator)
                .orElseThrow();
        assertThat(talks.due("new-terms")).isEqualTo(time.now().plus(Duration.ofHours(24)));
    }

    @Test
    void whatLapsedNeedsANewVersion() {
        time.moveTo(talks.head().startsAt());
        talks.revise(stage.pauseLater());
        assertThat(talks.head().course()).isEqualTo(NOT_STARTED);
        assertThat(talks.decision()).isEqualTo(ASKING);
        talks.everyoneApproves();
        time.moveTo(talks.head().startsAt());
        assertThat(talks.head().course()).isEqualTo(IN_EFFECT);
    }

    @Test
    void aNewVersionDoesNotBeginInThePast() {
        var past = stage.pause();
        time.moveBy(Duration.ofDays(8));
        var revised = negotiations.revise(talks.request(), 1, past, "because", stage.coordinator);
        assertThat(refusals(revised)).contains("window.starts-in-the-past");
    }

    @Test
    void nobodyIsAskedAgainOnTermsThatLapsed() {
        var silent = talks.slot(stage.north).id();
        time.moveTo(talks.head().startsAt());
        assertThat(refusals(slots.reopen(silent, "They called", stage.coordinator)))
                .containsExactly("request.lapsed");
        var draft = new SlotDraft(stage.aGroupHolding(stage.area), BLOCKING, Form.VERBAL, 2, "It holds the road");
        assertThat(refusals(slots.add(talks.request(), draft, stage.coordinator)))
                .containsExactly("request.lapsed");
    }

    @Test
    void whatLapsedWaitsForNewTermsAlreadyAndIsNotPutOff() {
        time.moveTo(talks.head().startsAt());
        assertThat(refusals(negotiations.postpone(talks.request(), "because", stage.coordinator)))
                .containsExactly("request.cannot-be-postponed");
    }

    @Test
    void whatLapsedMayBeCalledOff() {
        time.moveTo(talks.head().startsAt());
        talks.cancel();
        assertThat(talks.tasks()).isEmpty();
    }

    /** Silent at first, asked again on the eve: its deadline lies after the start. */
    private void askTheNorthOverTheStart() {
        talks.everyoneApprovesBut(stage.north);
        time.moveTo(talks.head().startsAt().minus(Duration.ofHours(1)));
        slots.reopen(talks.slot(stage.north).id(), "Their office was closed", stage.coordinator)
                .orElseThrow();
        time.moveTo(talks.head().startsAt());
    }
}
