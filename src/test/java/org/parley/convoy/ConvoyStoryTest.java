package org.parley.convoy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.convoy.ConvoySample.aConvoy;
import static org.parley.testing.Scene.keys;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.parley.movement.Movements;
import org.parley.movement.Outcome;
import org.parley.movement.OutcomeDraft;
import org.parley.request.Course;
import org.parley.request.Decision;
import org.parley.security.Actor;
import org.parley.security.Forbidden;
import org.parley.shared.NotFound;
import org.parley.shared.Refusal;
import org.parley.testing.Given;
import org.parley.testing.ParleyTest;
import org.parley.testing.Scene;
import org.parley.testing.Scene.Ground;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A convoy from its request to what became of it, through the faces that people use. */
@ParleyTest
class ConvoyStoryTest {

    private static final OutcomeDraft FACILITATED = new OutcomeDraft(Outcome.FACILITATED, 39_000, null);
    private static final OutcomeDraft TURNED_BACK =
            new OutcomeDraft(Outcome.DENIED, 0, "refused at the last checkpoint");

    @Autowired
    Movements movements;

    @Autowired
    Scene scene;

    @Autowired
    TestTime time;

    @Autowired
    JdbcClient jdbc;

    Actor coordinator;
    Actor monitor;
    Ground ground;

    @BeforeEach
    void people() {
        coordinator = scene.coordinator();
        monitor = scene.monitor();
        ground = scene.ground();
    }

    @Test
    void clearedItMayDepartAndDepartsOnAPersonsGo() {
        var convoy = scene.agreed(terms());
        assertThat(scene.tasks(convoy)).containsExactly("go");
        go(convoy);
        assertThat(scene.tasks(convoy)).containsExactly("departure");
        assertThat(scene.course(convoy)).isEqualTo(Course.NOT_STARTED);
        depart(convoy);
        assertThat(scene.course(convoy)).isEqualTo(Course.UNDER_WAY);
        assertThat(scene.tasks(convoy)).containsExactly("arrival");
    }

    @Test
    void arrivedIsNotYetDelivered() {
        var convoy = underWay();
        movements.reportArrival(convoy, time.now(), monitor).orElseThrow();
        assertThat(scene.course(convoy)).isEqualTo(Course.ARRIVED);
        assertThat(scene.tasks(convoy)).containsExactly("outcome");
        assertThat(scene.outcome(convoy)).isEmpty();
        movements.recordOutcome(convoy, FACILITATED, coordinator).orElseThrow();
        assertThat(scene.course(convoy)).isEqualTo(Course.ENDED);
        assertThat(scene.outcome(convoy)).containsExactly("FACILITATED");
        assertThat(scene.tasks(convoy)).isEmpty();
    }

    @Test
    void itsWholeWayStandsInTheJournal() {
        var convoy = underWay();
        movements.reportArrival(convoy, time.now(), monitor).orElseThrow();
        movements
                .recordOutcome(convoy, new OutcomeDraft(Outcome.PARTLY, 10, "half of it"), coordinator)
                .orElseThrow();
        assertThat(scene.journal(convoy))
                .containsSubsequence(
                        "request.clear",
                        "go.given",
                        "movement.departed",
                        "movement.arrived",
                        "movement.outcome",
                        "movement.outcome-note");
    }

    @Test
    void askedButNotClearItGetsNoGo() {
        var convoy = scene.asked(terms());
        assertThat(keys(movements.decideGo(convoy, true, "prepared beforehand", coordinator)))
                .contains("clearance.not-clear");
        assertThat(scene.tasks(convoy)).isEmpty();
    }

    @Test
    void clearedButWithoutAGoItDoesNotDepart() {
        var convoy = scene.agreed(terms());
        assertThat(keys(movements.reportDeparture(convoy, time.now(), monitor)))
                .containsExactly("movement.no-go-given");
        assertThat(scene.course(convoy)).isEqualTo(Course.NOT_STARTED);
    }

    @Test
    void afterANoGoAGoMayFollow() {
        var convoy = scene.agreed(terms());
        movements.decideGo(convoy, false, "shelling on the road", coordinator).orElseThrow();
        assertThat(keys(movements.reportDeparture(convoy, time.now(), monitor)))
                .containsExactly("movement.no-go-given");
        go(convoy);
        depart(convoy);
        assertThat(scene.journal(convoy)).containsSubsequence("go.refused", "go.given", "movement.departed");
    }

    @Test
    void aGoIsGivenOnce() {
        var convoy = scene.agreed(terms());
        go(convoy);
        assertThat(keys(movements.decideGo(convoy, true, "prepared beforehand", coordinator)))
                .containsExactly("movement.go-given-already");
    }

    @Test
    void aLateDenialHoldsADepartureThatHadItsGo() {
        var convoy = scene.agreed(terms());
        go(convoy);
        scene.oneDenies(convoy);
        assertThat(scene.decision(convoy)).isEqualTo(Decision.DENIED);
        assertThat(scene.tasks(convoy)).containsExactly("decide");
        assertThat(keys(movements.reportDeparture(convoy, time.now(), monitor)))
                .contains("clearance.not-clear", "movement.no-go-given");
    }

    @Test
    void onceTheDenialIsTakenBackAGoIsNeededAnew() {
        var convoy = scene.agreed(terms());
        go(convoy);
        scene.takeBack(scene.oneDenies(convoy));
        scene.everyoneApproves(convoy);
        assertThat(scene.tasks(convoy)).containsExactly("go");
        assertThat(keys(movements.reportDeparture(convoy, time.now(), monitor)))
                .containsExactly("movement.no-go-given");
        go(convoy);
        depart(convoy);
    }

    @Test
    void aRevisionAsksEveryPartyAndTheOrganiserAgain() {
        var convoy = scene.agreed(terms());
        go(convoy);
        scene.revise(convoy, terms(21));
        assertThat(keys(movements.reportDeparture(convoy, time.now(), monitor))).contains("clearance.not-clear");
        scene.everyoneApproves(convoy);
        assertThat(scene.tasks(convoy)).containsExactly("go");
        assertThat(movements.get(convoy).isGo()).isFalse();
    }

    @Test
    void whatWasTurnedBackNeverArrivedButHasItsOutcome() {
        var convoy = underWay();
        assertThat(keys(movements.recordOutcome(convoy, FACILITATED, coordinator)))
                .containsExactly("movement.not-arrived");
        movements.recordOutcome(convoy, TURNED_BACK, coordinator).orElseThrow();
        assertThat(scene.course(convoy)).isEqualTo(Course.ENDED);
        assertThat(movements.get(convoy).arrivedAt()).isNull();
        assertThat(scene.outcome(convoy)).containsExactly("DENIED");
    }

    @Test
    void aCancelledConvoySaysSoInItsOutcome() {
        var convoy = scene.agreed(terms());
        scene.cancel(convoy);
        assertThat(scene.outcome(convoy)).containsExactly("CANCELLED");
        assertThat(scene.tasks(convoy)).isEmpty();
        assertThat(keys(movements.decideGo(convoy, true, "prepared beforehand", coordinator)))
                .contains("request.over");
    }

    @Test
    void aConvoyThatIsPostponedOnItsWayMayBeginAnew() {
        var convoy = underWay();
        scene.postpone(convoy);
        assertThat(scene.outcome(convoy)).containsExactly("POSTPONED");
        assertThat(scene.tasks(convoy)).containsExactly("new-terms");
        scene.revise(convoy, terms());
        scene.everyoneApproves(convoy);
        assertThat(scene.outcome(convoy)).isEmpty();
        assertThat(movements.get(convoy).departedAt()).isNull();
        go(convoy);
        depart(convoy);
        assertThat(scene.course(convoy)).isEqualTo(Course.UNDER_WAY);
    }

    @Test
    void itsGoMayComeEarlierThanItsAgreedDepartureButItLeavesAtThatTime() {
        var leaves = time.now().plus(Duration.ofHours(6));
        var convoy = scene.agreed(
                sample().leaving(leaves, leaves.plus(Duration.ofHours(8))).build());
        go(convoy);
        assertThat(movements.reportDeparture(convoy, time.now(), monitor).refusals())
                .containsExactly(Refusal.of("at", "movement.departs-before-agreed", leaves));
        time.moveTo(leaves.minus(Duration.ofMinutes(30)));
        depart(convoy);
    }

    @Test
    void afterItsPlannedReturnItNeedsNewTerms() {
        var convoy = scene.agreed(terms());
        go(convoy);
        time.moveBy(Duration.ofDays(3));
        assertThat(keys(movements.reportDeparture(convoy, time.now(), monitor)))
                .containsExactly("movement.planned-return-passed");
    }

    @Test
    void acrossTheBorderTheGovernmentIsInformedAndDecidesNothing() {
        var government = Given.aParty(jdbc);
        stands(government, "GOVERNMENT");
        try {
            var convoy = scene.asked(aConvoy()
                    .acrossTheBorderAt("Bab al-Hawa")
                    .between(ground.depot(), ground.area())
                    .leaving(time.now().plus(Duration.ofDays(1)), time.now().plus(Duration.ofDays(2)))
                    .build());
            assertThat(scene.journal(convoy)).contains("government.informed", "notice.sent");
            scene.everyoneApproves(convoy);
            assertThat(scene.tasks(convoy)).containsExactly("go");
        } finally {
            stands(government, "ARMED_GROUP");
        }
    }

    @RepeatedTest(5)
    void ofADenialAndADepartureAtTheSameInstantOneIsFirstAndTheOtherKnowsIt() {
        var convoy = scene.agreed(terms());
        go(convoy);
        var denial = CompletableFuture.supplyAsync(() -> scene.oneDenies(convoy));
        var departure = CompletableFuture.supplyAsync(() -> movements.reportDeparture(convoy, time.now(), monitor));
        denial.join();
        assertThat(scene.decision(convoy)).isEqualTo(Decision.DENIED);
        if (departure.join().refusals().isEmpty()) {
            assertThat(scene.course(convoy)).isEqualTo(Course.UNDER_WAY);
            assertThat(scene.tasks(convoy)).containsExactlyInAnyOrder("call-leader", "arrival");
        } else {
            assertThat(scene.course(convoy)).isEqualTo(Course.NOT_STARTED);
            assertThat(scene.tasks(convoy)).containsExactly("decide");
        }
    }

    @Test
    void neitherADelegateNorAMonitorGivesTheGo() {
        var convoy = scene.agreed(terms());
        var delegate = scene.delegateOf(ground.party());
        assertThatThrownBy(() -> movements.decideGo(convoy, true, "prepared beforehand", delegate))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> movements.decideGo(convoy, true, "prepared beforehand", monitor))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void anUnknownConvoyIsNotFound() {
        assertThatThrownBy(() -> movements.decideGo(UUID.randomUUID(), true, null, coordinator))
                .isInstanceOf(NotFound.class);
    }

    private UUID underWay() {
        var convoy = scene.agreed(terms());
        go(convoy);
        depart(convoy);
        return convoy;
    }

    private void go(UUID convoy) {
        movements.decideGo(convoy, true, "prepared beforehand", coordinator).orElseThrow();
    }

    private void depart(UUID convoy) {
        movements.reportDeparture(convoy, time.now(), monitor).orElseThrow();
    }

    private ConvoyTerms terms() {
        return terms(20);
    }

    private ConvoyTerms terms(int trucks) {
        return sample().with(trucks)
                .leaving(time.now().plus(Duration.ofMinutes(20)), time.now().plus(Duration.ofDays(2)))
                .build();
    }

    private ConvoySample sample() {
        return aConvoy().between(ground.depot(), ground.area()).on(ground.route());
    }

    private void stands(String party, String standing) {
        jdbc.sql("update party set standing = :standing where code = :code")
                .param("standing", standing)
                .param("code", party)
                .update();
    }
}
