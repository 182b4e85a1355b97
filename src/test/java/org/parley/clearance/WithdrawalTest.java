package org.parley.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.request.Decision.ASKING;
import static org.parley.request.Decision.CLEAR;
import static org.parley.request.Decision.DENIED;
import static org.parley.request.Decision.NOT_CLEAR;
import static org.parley.testing.DraftSample.aDraft;
import static org.parley.testing.Talks.refusals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.movement.Movements;
import org.parley.request.Course;
import org.parley.shared.NotFound;
import org.parley.testing.ParleyTest;
import org.parley.testing.Stage;
import org.parley.testing.Talks;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;

/** Answers that are taken back or denied after all (rules.md, Answers). */
@ParleyTest
class WithdrawalTest {

    @Autowired
    Answers answers;

    @Autowired
    Evidence evidence;

    @Autowired
    Movements movements;

    @Autowired
    Talks talks;

    @Autowired
    TestTime time;

    private Stage stage;
    private Answer approval;

    @BeforeEach
    void everyoneApprovedAConvoy() {
        stage = talks.stage;
        talks.open(stage.convoy());
        approval = talks.approves(stage.north);
        talks.everyoneApproves();
    }

    @Test
    void aWithdrawalCountsAtOnce() {
        var withdrawn = talks.withdraws(stage.north, approval);
        assertThat(withdrawn.withdrawnAt()).isEqualTo(time.now());
        assertThat(talks.stand(stage.north).isClear()).isFalse();
        assertThat(talks.decision()).isEqualTo(NOT_CLEAR);
        assertThat(talks.journal()).endsWith("answer.withdrawn", "request.not-clear", "hold.placed");
    }

    @Test
    void aWithdrawalHoldsTheDeparture() {
        movements.decideGo(talks.request(), true, null, stage.coordinator).orElseThrow();
        talks.withdraws(stage.north, approval);
        assertThat(movements.mayDepart(talks.request())).isFalse();
        assertThat(refusals(movements.reportDeparture(talks.request(), time.now(), stage.monitor)))
                .contains("clearance.not-clear");
        assertThat(talks.tasks()).contains("decide").doesNotContain("go", "departure");
    }

    @Test
    void aLateDenialHoldsTheDeparture() {
        movements.decideGo(talks.request(), true, null, stage.coordinator).orElseThrow();
        talks.denies(stage.north);
        assertThat(talks.decision()).isEqualTo(DENIED);
        assertThat(movements.mayDepart(talks.request())).isFalse();
    }

    @Test
    void aWithdrawnAnswerKeepsItsRow() {
        talks.withdraws(stage.north, approval);
        assertThat(talks.stand(stage.north).answers()).extracting(Answer::id).containsExactly(approval.id());
    }

    @Test
    void whoWithdrewMayApproveAgain() {
        talks.withdraws(stage.north, approval);
        talks.approves(stage.north);
        assertThat(talks.decision()).isEqualTo(CLEAR);
    }

    @Test
    void withdrawingWantsAReason() {
        var refused = answers.withdraw(approval.id(), " ", stage.delegateOf(stage.north));
        assertThat(refusals(refused)).containsExactly("reason.missing");
    }

    @Test
    void noPartyWithdrawsAnothersAnswer() {
        assertThatThrownBy(() -> answers.withdraw(approval.id(), "because", stage.delegateOf(stage.south)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nothingIsWithdrawnTwice() {
        talks.withdraws(stage.north, approval);
        var again = answers.withdraw(approval.id(), "because", stage.delegateOf(stage.north));
        assertThat(refusals(again)).containsExactly("answer.not-standing");
    }

    @Test
    void anAnswerThatWasReplacedIsNotWithdrawn() {
        talks.says(stage.north, aDraft(Choice.APPROVE).from("Military council")).orElseThrow();
        var replaced = answers.withdraw(approval.id(), "because", stage.delegateOf(stage.north));
        assertThat(refusals(replaced)).containsExactly("answer.not-standing");
    }

    @Test
    void aSecondCoordinatorMayEnterAWithdrawalThatWasCalledIn() {
        talks.relaysWithdrawal(stage.secondCoordinator, approval).orElseThrow();
        assertThat(talks.decision()).isEqualTo(NOT_CLEAR);
        assertThat(talks.entry("answer.withdrawn-by-proxy"))
                .contains("Liaison office", "TELEPHONE", "VERBAL", "The situation changed");
    }

    @Test
    void aWithdrawalThatWasCalledInTellsWhoSaidItHowAndWhen() {
        var bare = new ProxyWithdrawal("They called", "\u200b", null, null, null, null);
        assertThat(answers.withdrawByProxy(approval.id(), bare, stage.secondCoordinator)
                        .refusals())
                .extracting("field")
                .containsExactlyInAnyOrder("office", "form", "channel", "saidAt");
        assertThat(talks.decision()).isEqualTo(CLEAR);
    }

    @Test
    void aWithdrawalInWritingCarriesItsLetter() {
        var letter =
                new ProxyWithdrawal("They wrote", "Liaison office", Form.WRITTEN, Channel.LETTER, time.now(), null);
        assertThat(refusals(answers.withdrawByProxy(approval.id(), letter, stage.secondCoordinator)))
                .containsExactly("proxy.document-missing");
    }

    @Test
    void aLetterOfAnotherPartyProvesNoWithdrawal() {
        var letter = evidence.attach(
                        talks.request(), stage.south, "letter.txt", "No more.".getBytes(), stage.secondCoordinator)
                .orElseThrow();
        var told = new ProxyWithdrawal(
                "They wrote", "Liaison office", Form.WRITTEN, Channel.LETTER, time.now(), letter.id());
        assertThat(refusals(answers.withdrawByProxy(approval.id(), told, stage.secondCoordinator)))
                .containsExactly("document.unknown");
    }

    @Test
    void afterDepartureAWithdrawalRaisesAnAlarmAndStopsNothing() {
        depart();
        talks.withdraws(stage.north, approval);
        assertThat(talks.tasks()).contains("call-leader");
        assertThat(talks.head().course()).isEqualTo(Course.UNDER_WAY);
        assertThat(talks.decision()).isEqualTo(NOT_CLEAR);
        movements.reportArrival(talks.request(), time.now(), stage.monitor).orElseThrow();
    }

    @Test
    void afterDepartureADenialRaisesAnAlarm() {
        depart();
        talks.denies(stage.north);
        assertThat(talks.tasks()).contains("call-leader");
        assertThat(talks.decision()).isEqualTo(DENIED);
    }

    @Test
    void afterDepartureASecondWithdrawalCallsTheLeaderOnceMore() {
        depart();
        talks.withdraws(stage.north, approval);
        talks.withdraws(stage.south, talks.stand(stage.south).binding().orElseThrow());
        assertThat(talks.tasks()).filteredOn("call-leader"::equals).hasSize(2);
        assertThat(talks.journal()).filteredOn("leader.call-needed"::equals).hasSize(2);
    }

    @Test
    void afterDepartureNoAnswerIsChangedToAnApproval() {
        depart();
        assertThat(refusals(talks.says(stage.north, aDraft(Choice.APPROVE)))).containsExactly("answer.already-begun");
    }

    @Test
    void whatIsOverIsWithdrawnNoMore() {
        talks.cancel();
        var late = answers.withdraw(approval.id(), "because", stage.delegateOf(stage.north));
        assertThat(refusals(late)).containsExactly("request.over");
        assertThat(talks.decision()).isNotEqualTo(ASKING);
    }

    private void depart() {
        movements.decideGo(talks.request(), true, null, stage.coordinator).orElseThrow();
        time.moveTo(talks.head().startsAt());
        movements.reportDeparture(talks.request(), time.now(), stage.monitor).orElseThrow();
    }
}
