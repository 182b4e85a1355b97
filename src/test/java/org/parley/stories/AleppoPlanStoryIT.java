package org.parley.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.parley.hold.LeaderDecision;
import org.parley.incident.Status;
import org.parley.incident.ViolationKind;
import org.parley.movement.Outcome;
import org.parley.testing.StoryTest;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;

/** Aleppo as one plan: a pause, two convoys and a repair under it; a violation holds what has not left (domain.md, 7). */
@StoryTest
class AleppoPlanStoryIT {

    private static final ZoneId DAMASCUS = ZoneId.of("Asia/Damascus");

    @RegisterExtension
    final People people = new People();

    @Autowired
    TestTime time;

    AleppoPlan aleppo;

    @BeforeEach
    void inThreeDays() {
        aleppo = new AleppoPlan(people, time);
    }

    @Test
    void onePlanBringsTwoConvoysAndTheRepairThroughAViolationOfItsPause() {
        aleppo.coordinatorOpensThePlan();
        aleppo.guarantorsSupportItAndOneGroupAnswersItAsAWhole();
        aleppo.otherGroupMakesAConditionAndARevisionReachesAFormThatIsOpen();
        aleppo.everybodyAnswersTheRevisedPauseAndTheGovernmentWrites();
        pauseTakesEffectAndTheFirstConvoyLeavesBeforeEverybodysEyes();
        violationIsReportedAndVerified();
        leaderOnTheRoadIsCalledAndTheOthersAreReleased();
        convoysArrive();
        plantIsRepaired();
        historyTellsIt();
    }

    private void at(int hoursAfter) {
        time.moveTo(aleppo.begins.plusHours(hoursAfter).atZone(DAMASCUS).toInstant());
    }

    private void pauseTakesEffectAndTheFirstConvoyLeavesBeforeEverybodysEyes() {
        at(0);
        var desk = people.as("coordinator");
        assertThat(RequestPage.open(desk, aleppo.pause).stands()).containsExactly("clear", "in-effect");
        RequestPage.open(desk, aleppo.crossLine).go("Loaded and sealed while the parties talked.");
        at(3);
        PlanPage.open(desk, aleppo.plan);
        var watched = Watched.from(desk);
        RequestPage.open(people.as("monitor"), aleppo.crossLine).depart();
        watched.follows();

        assertThat(desk.shows(By.cssSelector("#lane-" + aleppo.crossLine + " [data-course=under-way]")))
                .isTrue();
    }

    private void violationIsReportedAndVerified() {
        time.moveBy(Duration.ofMinutes(30));
        var desk = people.as("coordinator");
        RequestPage.open(desk, aleppo.pause);
        var watched = Watched.from(desk);
        Trouble.about(people.as("monitor"), aleppo.pause)
                .report(ViolationKind.SHELLING, "Castello, at the northern checkpoint", "Field team");
        watched.follows();
        desk.see(Trouble.VIOLATION);
        time.runJobs();
        assertThat(RequestPage.open(people.as("monitor"), aleppo.crossBorder).shows(Trouble.HOLD))
                .isFalse();

        Trouble.onThePageOf(desk).assess(Status.VERIFIED, "Seen by two teams");
        time.runJobs();
        Pictures.takeEverywhere(desk, "plan-held", "plan/" + aleppo.plan);
        assertThat(PlanPage.open(desk, aleppo.plan).lane(aleppo.crossBorder))
                .contains(Words.text(desk, "plan.holds").replace("{0}", "1"));
    }

    private void leaderOnTheRoadIsCalledAndTheOthersAreReleased() {
        var desk = people.as("coordinator");
        var onTheRoad = RequestPage.open(desk, aleppo.crossLine);
        assertThat(onTheRoad.shows(Trouble.HOLD)).isFalse();
        var watched = Watched.from(desk);
        Trouble.about(people.as("monitor"), aleppo.crossLine)
                .leaderDecided(LeaderDecision.GO_ON, "Past the place already");
        watched.follows();
        assertThat(desk.text(Trouble.CALL)).contains(Words.of(desk, LeaderDecision.GO_ON), "Past the place already");
        for (var held : List.of(aleppo.crossBorder, aleppo.mission)) released(held);
    }

    private void released(String held) {
        var desk = people.as("coordinator");
        var page = RequestPage.open(desk, held);
        assertThat(page.offers("go")).isFalse();
        assertThat(page.next()).contains(Words.text(desk, "next.held"));
        Pictures.take(desk, "plan-held-" + held.substring(0, 2));
        Trouble.onThePageOf(desk).release("The shelling stopped; both sides confirmed it.");
        time.runJobs();
        assertThat(RequestPage.open(desk, held).offers("go")).isTrue();
        assertThat(Trouble.onThePageOf(desk).mayBeReleased()).isFalse();
    }

    private void convoysArrive() {
        at(5);
        goes(aleppo.crossBorder);
        concluded(aleppo.crossLine, 38_500);
        at(6);
        goes(aleppo.mission);
        concluded(aleppo.crossBorder, 40_000);
        assertThat(RequestPage.open(people.as("coordinator"), aleppo.crossLine).stands())
                .containsExactly("clear", "ended");
    }

    private void goes(String reference) {
        RequestPage.open(people.as("coordinator"), reference).go("Nothing holds it any more.");
        RequestPage.open(people.as("monitor"), reference).depart();
    }

    private void concluded(String reference, int reached) {
        var field = people.as("monitor");
        RequestPage.open(field, reference).arrive();
        RequestPage.open(field, reference).conclude(Outcome.FACILITATED, reached);
    }

    private void plantIsRepaired() {
        at(8);
        var field = people.as("monitor");
        RequestPage.open(field, aleppo.mission).arrive();
        var work = Repair.open(field, aleppo.mission);
        work.restored("F2", 80);
        work.restored("F1", 60);
        assertThat(work.of("F2")).contains("80", "60");
        assertThat(field.see(By.cssSelector("#facility-F1 .bar")).getCssValue("position"))
                .isEqualTo("static");
        Pictures.takeWhole(field, "plan-mission-restored", 1400, 950);
        Pictures.asItWas(field);
        work.done();
        RequestPage.open(field, aleppo.mission).conclude(Outcome.FACILITATED, 1_080_000);
        assertThat(RequestPage.open(people.as("coordinator"), aleppo.mission).stands())
                .containsExactly("clear", "ended");
    }

    private void historyTellsIt() {
        at(48);
        time.runJobs();
        var desk = people.as("coordinator");
        for (var over : List.of(aleppo.pause, aleppo.crossLine, aleppo.crossBorder, aleppo.mission, aleppo.plan)) {
            desk.open("history?q=" + over);
            assertThat(desk.shows(By.cssSelector("[data-testid=history-" + over + "]")))
                    .as(over)
                    .isTrue();
        }
        desk.open("history");
        assertThat(desk.text(By.cssSelector("[data-testid=history-" + aleppo.crossLine + "]")))
                .contains(Words.of(desk, Outcome.FACILITATED), "40,000", "38,500");
        Pictures.take(desk, "plan-history");
        Pictures.takeEverywhere(desk, "plan-ended", "plan/" + aleppo.plan);
    }
}
