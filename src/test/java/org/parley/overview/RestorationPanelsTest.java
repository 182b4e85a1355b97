package org.parley.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.parley.mission.MissionSample.aMission;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.mission.Missions;
import org.parley.mission.RefuelDraft;
import org.parley.mission.RefuelPlan;
import org.parley.mission.RestorationDraft;
import org.parley.movement.Movements;
import org.parley.overview.RestorationPanel.Facility;
import org.parley.overview.RestorationPanel.Refuel;
import org.parley.overview.RestorationPanel.Report;
import org.parley.security.Actor;
import org.parley.shared.NotFound;
import org.parley.testing.Given;
import org.parley.testing.ParleyTest;
import org.parley.testing.Scene;
import org.parley.testing.Scene.Ground;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What works again, as each side may know it. */
@ParleyTest
class RestorationPanelsTest {

    @Autowired
    RestorationPanels panels;

    @Autowired
    RequestPage page;

    @Autowired
    Timeline timeline;

    @Autowired
    Diagrams diagrams;

    @Autowired
    Missions missions;

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
    Actor party;
    Ground ground;
    UUID mission;

    @BeforeEach
    void aCrewIsOnSite() {
        coordinator = scene.coordinator();
        monitor = scene.monitor();
        ground = scene.ground();
        party = scene.delegateOf(ground.party());
        mission = scene.agreed(aMission()
                .between(ground.area(), ground.area())
                .leaving(time.now().plus(Duration.ofMinutes(20)), time.now().plus(Duration.ofDays(3)))
                .forPeople(1_000_000)
                .serving("PUMPS", 800_000, "PLANT")
                .repairing("PLANT")
                .build());
        movements.decideGo(mission, true, "prepared beforehand", coordinator).orElseThrow();
        movements.reportDeparture(mission, time.now(), monitor).orElseThrow();
        movements.reportArrival(mission, time.now(), monitor).orElseThrow();
    }

    @Test
    void aPumpStandsUnderItsPlantAndServesWhatThePlantAllows() {
        restored("PUMPS", 90, time.now());
        restored("PLANT", 40, time.now());
        var panel = panels.of(mission, coordinator);
        assertThat(panel.peopleServed()).isEqualTo(1_000_000);
        assertThat(panel.facilities()).extracting(Facility::code).containsExactly("PLANT", "PUMPS");
        assertThat(panel.facilities()).extracting(Facility::depth).containsExactly(0, 1);
        assertThat(pumps(coordinator))
                .returns(90, Facility::percent)
                .returns(40, Facility::delivers)
                .returns(320_000, Facility::peopleServedAgain);
    }

    @Test
    void whatNobodyReportedIsNotKnown() {
        restored("PUMPS", 90, time.now());
        assertThat(pumps(coordinator))
                .returns(90, Facility::percent)
                .returns(null, Facility::delivers)
                .returns(null, Facility::peopleServedAgain);
    }

    @Test
    void theReportThatWasTrueLastCountsWhicheverWasEnteredLast() {
        var arrival = time.now();
        time.moveBy(Duration.ofHours(5));
        restored("PLANT", 70, time.now());
        restored("PLANT", 20, arrival);
        assertThat(panels.of(mission, coordinator).facilities().get(0))
                .returns(70, Facility::percent)
                .returns(time.now(), Facility::trueAt);
        assertThat(panels.of(mission, coordinator).reports())
                .extracting(Report::percent)
                .containsExactly(70, 20);
    }

    @Test
    void aPartySeesWhatWorksAndNoRemark() {
        restored("PLANT", 70, time.now());
        assertThat(panels.of(mission, party).facilities().get(0)).returns(70, Facility::percent);
        assertThat(panels.of(mission, party).reports())
                .singleElement()
                .returns(70, Report::percent)
                .returns(null, Report::note);
        assertThat(panels.of(mission, coordinator).reports())
                .singleElement()
                .returns("the guards were nervous", Report::note);
        assertThat(panels.of(mission, party).arrivedAt()).isEqualTo(time.now());
    }

    @Test
    void whenFuelComesWhereIsForStaffOnly() {
        var day = LocalDate.ofInstant(time.now(), ZoneOffset.UTC).plusDays(4);
        missions.planRefuel(mission, new RefuelPlan("PLANT", day), monitor).orElseThrow();
        missions.recordRefuel(mission, new RefuelDraft("PUMPS", 500, "logistics unit", time.now()), monitor)
                .orElseThrow();
        assertThat(panels.of(mission, coordinator).refuels())
                .extracting(Refuel::facility, Refuel::plannedFor, Refuel::litres)
                .containsExactlyInAnyOrder(tuple("PLANT", day, null), tuple("PUMPS", null, 500));
        assertThat(panels.of(mission, party).refuels()).isEmpty();
        assertThat(timeline.page(mission, party, null, 200).rows())
                .noneMatch(
                        entry -> entry.key().startsWith("refuel") || entry.key().equals("restoration.noted"));
    }

    @Test
    void theTimelineTellsAPartyWhatWorksAgain() {
        restored("PLANT", 70, time.now());
        assertThat(timeline.page(mission, party, null, 200).rows().get(0))
                .returns("restoration.reported", Timeline.Entry::key)
                .satisfies(entry -> assertThat(entry.args())
                        .containsEntry("facility", "PLANT")
                        .containsEntry("percent", 70)
                        .containsEntry("feltInDays", 3));
    }

    @Test
    void everybodyReadsThatTheWorkIsAwaitedAndThenItsOutcome() {
        assertThat(next(party)).isEqualTo("next.repair");
        assertThat(next(coordinator)).isEqualTo("next.repair");
        missions.reportWorkDone(mission, time.now(), monitor).orElseThrow();
        assertThat(next(party)).isEqualTo("next.outcome");
        assertThat(panels.of(mission, party).workDoneAt()).isEqualTo(time.now());
    }

    @Test
    void aPartySeesInTheDiagramThatTheWorkIsAwaited() {
        assertThat(diagrams.of(mission, party).tokens())
                .filteredOn(token -> token.active() > 0)
                .extracting(Diagram.Token::element)
                .contains("await-repair");
    }

    @Test
    void ofAnotherKindThereIsNothingToTell() {
        var convoy = Given.aRequest(jdbc);
        assertThat(panels.of(convoy, coordinator)).isEqualTo(RestorationPanel.NONE);
    }

    @Test
    void whoIsNotConcernedFindsNothing() {
        var stranger = scene.delegateOf(Given.aParty(jdbc));
        assertThatThrownBy(() -> panels.of(mission, stranger)).isInstanceOf(NotFound.class);
    }

    private String next(Actor who) {
        return page.head(mission, who).next().key();
    }

    private Facility pumps(Actor who) {
        return panels.of(mission, who).facilities().get(1);
    }

    private void restored(String facility, int percent, Instant at) {
        missions.reportRestoration(
                        mission, new RestorationDraft(facility, percent, 3, "the guards were nervous", at), monitor)
                .orElseThrow();
    }
}
