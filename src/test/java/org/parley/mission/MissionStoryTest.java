package org.parley.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.mission.MissionSample.aMission;
import static org.parley.shared.Sql.instant;
import static org.parley.testing.Scene.keys;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.movement.Movements;
import org.parley.movement.Outcome;
import org.parley.movement.OutcomeDraft;
import org.parley.request.Course;
import org.parley.security.Actor;
import org.parley.security.Forbidden;
import org.parley.testing.ParleyTest;
import org.parley.testing.Scene;
import org.parley.testing.Scene.Ground;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A repair mission from its request to water in the pipes, through the faces that people use. */
@ParleyTest
class MissionStoryTest {

    private static final ZoneId DAMASCUS = ZoneId.of("Asia/Damascus");
    private static final OutcomeDraft FACILITATED = new OutcomeDraft(Outcome.FACILITATED, 1_200_000, null);
    private static final OutcomeDraft BROKEN_OFF = new OutcomeDraft(Outcome.IMPEDED, null, "shelled on the second day");

    @Autowired
    Movements movements;

    @Autowired
    Missions missions;

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
    void fromBothSidesConsentToWaterInThePipes() {
        var mission = onSite();
        assertThat(scene.course(mission)).isEqualTo(Course.ARRIVED);
        assertThat(scene.tasks(mission)).containsExactly("repair");
        restored(mission, "PLANT", 60);
        restored(mission, "PLANT", 100);
        missions.reportWorkDone(mission, time.now(), monitor).orElseThrow();
        assertThat(scene.tasks(mission)).containsExactly("outcome");
        movements.recordOutcome(mission, FACILITATED, coordinator).orElseThrow();
        assertThat(scene.course(mission)).isEqualTo(Course.ENDED);
        assertThat(scene.tasks(mission)).isEmpty();
        assertThat(scene.journal(mission))
                .containsSubsequence(
                        "movement.departed",
                        "movement.arrived",
                        "restoration.reported",
                        "restoration.reported",
                        "repair.done",
                        "movement.outcome");
    }

    @Test
    void laterReportsDeleteNoEarlierOne() {
        var mission = onSite();
        restored(mission, "PLANT", 60);
        restored(mission, "PLANT", 20);
        assertThat(percents(mission)).containsExactlyInAnyOrder(60, 20);
    }

    @Test
    void workThatIsNotDoneIsNotFacilitated() {
        var mission = onSite();
        assertThat(keys(movements.recordOutcome(mission, FACILITATED, coordinator)))
                .containsExactly("mission.work-not-done");
        assertThat(scene.course(mission)).isEqualTo(Course.ARRIVED);
    }

    @Test
    void aCrewThatIsDrivenAwayFromTheSiteHasItsOutcomeAllTheSame() {
        var mission = onSite();
        movements.recordOutcome(mission, BROKEN_OFF, coordinator).orElseThrow();
        assertThat(scene.course(mission)).isEqualTo(Course.ENDED);
        assertThat(scene.outcome(mission)).containsExactly("IMPEDED");
        assertThat(scene.tasks(mission)).isEmpty();
    }

    @Test
    void turnedBackOnItsWayItRepairedNothing() {
        var mission = underWay();
        movements
                .recordOutcome(
                        mission, new OutcomeDraft(Outcome.DENIED, 0, "refused at the last checkpoint"), coordinator)
                .orElseThrow();
        assertThat(keys(missions.reportRestoration(mission, report("PLANT", 50, time.now()), monitor)))
                .containsExactly("mission.not-on-site");
        assertThat(keys(missions.planRefuel(mission, new RefuelPlan("PLANT", today()), monitor)))
                .containsExactly("mission.not-on-site");
    }

    @Test
    void nothingIsReportedBeforeTheCrewIsThere() {
        var mission = underWay();
        assertThat(keys(missions.reportRestoration(mission, report("PLANT", 50, time.now()), monitor)))
                .containsExactly("mission.not-on-site");
        assertThat(keys(missions.reportWorkDone(mission, time.now(), monitor))).containsExactly("mission.not-on-site");
    }

    @Test
    void aReportNamesAKnownFacilityAPossibleShareAndATimeOnSite() {
        var mission = onSite();
        var impossible = new RestorationDraft("DAM", 101, 366, null, time.now().plusSeconds(60));
        assertThat(keys(missions.reportRestoration(mission, impossible, monitor)))
                .containsExactly(
                        "mission.facility-unknown", "number.out-of-range", "number.out-of-range", "time.in-the-future");
        assertThat(keys(missions.reportRestoration(
                        mission, report("PLANT", 50, time.now().minus(Duration.ofDays(9))), monitor)))
                .containsExactly("mission.before-arrival");
    }

    @Test
    void theWorkIsDoneOnce() {
        var mission = onSite();
        missions.reportWorkDone(mission, time.now(), monitor).orElseThrow();
        assertThat(keys(missions.reportWorkDone(mission, time.now(), monitor)))
                .containsExactly("mission.work-done-already");
    }

    @Test
    void whatWorksAgainIsReportedLongAfterTheMissionIsOver() {
        var mission = over();
        assertThat(keys(missions.reportRestoration(mission, report("PUMPS", 80, time.now()), monitor)))
                .isEmpty();
        assertThat(keys(missions.reportWorkDone(mission, time.now(), monitor))).contains("request.over");
    }

    @Test
    void fuelIsAskedForUntilTheEndOfItsDayAndNoLongerOnceItWasBrought() {
        var mission = onSite();
        var day = today().plusDays(3);
        missions.planRefuel(mission, new RefuelPlan("PLANT", day), monitor).orElseThrow();
        assertThat(scene.tasks(mission)).containsExactlyInAnyOrder("refuel", "repair");
        assertThat(due(mission)).isEqualTo(day.atTime(23, 59).atZone(DAMASCUS).toInstant());
        var brought = missions.recordRefuel(mission, fuel("PLANT", time.now()), monitor)
                .orElseThrow();
        assertThat(brought.plannedFor()).isEqualTo(day);
        assertThat(brought.litres()).isEqualTo(12_000);
        assertThat(scene.tasks(mission)).containsExactly("repair");
    }

    @Test
    void theNextDayOnWhichAnyFacilityNeedsFuelIsTheOneAskedFor() {
        var mission = onSite();
        missions.planRefuel(mission, new RefuelPlan("PLANT", today().plusDays(3)), monitor)
                .orElseThrow();
        missions.planRefuel(mission, new RefuelPlan("PUMPS", today().plusDays(5)), monitor)
                .orElseThrow();
        missions.recordRefuel(mission, fuel("PLANT", time.now()), monitor).orElseThrow();
        assertThat(due(mission))
                .isEqualTo(today().plusDays(5).atTime(23, 59).atZone(DAMASCUS).toInstant());
    }

    @Test
    void aNewDayTakesThePlaceOfTheOneStillToCome() {
        var mission = onSite();
        missions.planRefuel(mission, new RefuelPlan("PLANT", today().plusDays(3)), monitor)
                .orElseThrow();
        missions.planRefuel(mission, new RefuelPlan("PLANT", today().plusDays(1)), monitor)
                .orElseThrow();
        assertThat(due(mission))
                .isEqualTo(today().plusDays(1).atTime(23, 59).atZone(DAMASCUS).toInstant());
        missions.recordRefuel(mission, fuel("PLANT", time.now()), monitor).orElseThrow();
        assertThat(scene.tasks(mission)).doesNotContain("refuel");
    }

    @Test
    void fuelThatNobodyPlannedIsRecordedToo() {
        var mission = onSite();
        assertThat(missions.recordRefuel(mission, fuel("PUMPS", time.now()), monitor)
                        .orElseThrow()
                        .plannedFor())
                .isNull();
    }

    @Test
    void noFuelIsPlannedForADayThatHasPassed() {
        var mission = onSite();
        assertThat(keys(missions.planRefuel(mission, new RefuelPlan("PLANT", today().minusDays(1)), monitor)))
                .containsExactly("mission.day-passed");
        assertThat(keys(missions.planRefuel(mission, new RefuelPlan("PLANT", null), monitor)))
                .containsExactly("field.missing");
    }

    @Test
    void fuelIsStillAskedForWhenTheMissionIsOver() {
        var mission = onSite();
        missions.planRefuel(mission, new RefuelPlan("PLANT", today().plusDays(3)), monitor)
                .orElseThrow();
        missions.reportWorkDone(mission, time.now(), monitor).orElseThrow();
        movements.recordOutcome(mission, FACILITATED, coordinator).orElseThrow();
        assertThat(scene.tasks(mission)).containsExactly("refuel");
    }

    @Test
    void onlyStaffReportsWhatWorks() {
        var mission = onSite();
        var delegate = scene.delegateOf(ground.party());
        assertThatThrownBy(() -> missions.reportRestoration(mission, report("PLANT", 50, time.now()), delegate))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> missions.planRefuel(mission, new RefuelPlan("PLANT", today()), delegate))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> missions.recordRefuel(mission, fuel("PLANT", time.now()), delegate))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> missions.reportWorkDone(mission, time.now(), delegate))
                .isInstanceOf(Forbidden.class);
    }

    private UUID underWay() {
        var mission = scene.agreed(aMission()
                .between(ground.area(), ground.area())
                .on(ground.route())
                .leaving(time.now().plus(Duration.ofMinutes(20)), time.now().plus(Duration.ofDays(3)))
                .build());
        movements.decideGo(mission, true, "prepared beforehand", coordinator).orElseThrow();
        movements.reportDeparture(mission, time.now(), monitor).orElseThrow();
        return mission;
    }

    private UUID onSite() {
        var mission = underWay();
        movements.reportArrival(mission, time.now(), monitor).orElseThrow();
        return mission;
    }

    private UUID over() {
        var mission = onSite();
        missions.reportWorkDone(mission, time.now(), monitor).orElseThrow();
        movements.recordOutcome(mission, FACILITATED, coordinator).orElseThrow();
        return mission;
    }

    private void restored(UUID mission, String facility, int percent) {
        missions.reportRestoration(mission, report(facility, percent, time.now()), monitor)
                .orElseThrow();
    }

    private static RestorationDraft report(String facility, int percent, @Nullable Instant at) {
        return new RestorationDraft(facility, percent, 3, "two of three lines", at);
    }

    private static RefuelDraft fuel(String facility, Instant at) {
        return new RefuelDraft(facility, 12_000, "logistics unit", at);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(time.now(), DAMASCUS);
    }

    private List<Integer> percents(UUID mission) {
        return jdbc.sql("select percent from restoration where request_id = :id")
                .param("id", mission)
                .query(Integer.class)
                .list();
    }

    private Instant due(UUID mission) {
        return jdbc.sql(
                        "select due_at from inbox_task where request_id = :id and kind = 'refuel' and closed_at is null")
                .param("id", mission)
                .query((row, n) -> instant(row, "due_at"))
                .single();
    }
}
