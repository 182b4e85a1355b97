package org.parley.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.openqa.selenium.By;
import org.parley.clearance.Choice;
import org.parley.clearance.Form;
import org.parley.mission.FacilityKind;
import org.parley.request.Kind;
import org.parley.request.Modality;
import org.parley.testing.TestTime;

/** How the plan for Aleppo is asked for, revised and agreed: a pause, and under it two convoys and a repair. */
class AleppoPlan {

    private static final String GOVERNMENT = "GOV-SY";
    private static final String EAST = "Eastern Aleppo (SY02-E)";
    private static final String SOUTH = "Ramouseh, southern approach (SY02-S)";

    final LocalDateTime begins;
    String plan = "";
    String pause = "";
    String crossLine = "";
    String crossBorder = "";
    String mission = "";

    private final People people;
    private final TestTime time;

    AleppoPlan(People people, TestTime time) {
        this.people = people;
        this.time = time;
        begins = Asked.soon(time);
    }

    void coordinatorOpensThePlan() {
        var desk = people.as("coordinator");
        var typed = PlanPage.ofNew(desk).called("Aleppo, 48 hours", 80_000);
        typed.pause()
                .pauseIn(begins, EAST, "Castello, northern approach", SOUTH)
                .purpose("Two convoys of 20 trucks each, and the repair of the plant");
        convoy(typed, Modality.CROSS_LINE, "Damascus (SY01)", 3);
        convoy(typed, Modality.CROSS_BORDER, "Gaziantep", 5).borderPoint("Bab al-Hawa");
        repair(desk, typed.point(Kind.MISSION));
        Pictures.takeWhole(desk, "plan-new", 1400, 950);
        Pictures.asItWas(desk);
        plan = typed.ask();

        var points = PlanPage.open(desk, plan).points();
        pause = points.get(0);
        crossLine = points.get(1);
        crossBorder = points.get(2);
        mission = points.get(3);
        assertThat(desk.text(By.id("first-line"))).contains("Aleppo, 48 hours", "80,000");
        assertThat(points).hasSize(4);
        Pictures.takeEverywhere(desk, "plan-opened", "plan/" + plan);
    }

    private TermsPage convoy(PlanPage typed, Modality modality, String origin, int hoursAfter) {
        return TermsPage.in(typed.point(Kind.CONVOY))
                .crossing(modality)
                .from(origin)
                .to(EAST)
                .leaving(begins.plusHours(hoursAfter))
                .trucksFor(20, 40_000)
                .by("Castello Road");
    }

    private void repair(Screen desk, Part point) {
        TermsPage.in(point)
                .from("Damascus (SY01)")
                .to(SOUTH)
                .leaving(begins.plusHours(6))
                .by("Ramouseh road");
        new Repair(desk, point)
                .crewFor("The plant that powers the pumping stations", 6, 1_800_000)
                .facility(1, "Southern plant", FacilityKind.POWER_PLANT, SOUTH)
                .facility(2, "Pumping stations", FacilityKind.PUMPING_STATION, EAST)
                .poweredBy(2, "Southern plant", 1_800_000);
    }

    void guarantorsSupportItAndOneGroupAnswersItAsAWhole() {
        PlanPage.open(people.as("us"), plan).answerWhole(Choice.SUPPORT, "Task force");
        PlanPage.open(people.as("russia"), plan).answerWhole(Choice.SUPPORT, "Task force");
        var desk = people.as("coordinator");
        PlanPage.open(desk, plan);
        var watched = Watched.from(desk);
        PlanPage.open(people.as("north"), plan).answerWhole(Choice.APPROVE, "Northern relief office");
        watched.follows();

        assertThat(RequestPage.open(desk, pause).marked("GROUP-N", 1, "answer-clear"))
                .isTrue();
    }

    void otherGroupMakesAConditionAndARevisionReachesAFormThatIsOpen() {
        AnswerPage.fromTasks(people.as("south"), pause)
                .saying(Choice.APPROVE_WITH_CONDITIONS)
                .inForm(Form.VERBAL)
                .from("Southern relief office")
                .onCondition("The pause holds in western Aleppo too", "Coordination desk")
                .give();
        var government = people.as("government");
        AnswerPage.fromTasks(government, pause).from("Liaison office");
        var watched = Watched.from(government);
        var desk = people.as("coordinator");
        TermsPage.ofRevision(desk, pause)
                .alsoIn("Western Aleppo (SY02-W)")
                .askAgain("Western Aleppo is within the pause.");
        watched.isTold();
        Pictures.take(government, "plan-revision-told");
        time.runJobs();

        var page = RequestPage.open(desk, pause);
        assertThat(page.terms()).contains("Western Aleppo");
        assertThat(page.marked("GROUP-S", 1, "slot-superseded")).isTrue();
        assertThat(page.marked("GROUP-S", 2, "slot-open")).isTrue();
    }

    void everybodyAnswersTheRevisedPauseAndTheGovernmentWrites() {
        answer("us", Choice.SUPPORT, "Task force", pause);
        answer("north", Choice.APPROVE, "Northern relief office", pause);
        PlanPage.open(people.as("south"), plan).answerWhole(Choice.APPROVE, "Southern relief office");
        var desk = people.as("coordinator");
        RequestPage.open(desk, pause);
        var watched = Watched.from(desk);
        for (var asked : List.of(pause, crossLine, mission))
            RequestPage.open(people.as("coordinator2"), asked)
                    .enterLetter(GOVERNMENT, "Foreign ministry", Papers.letter("authorisation-" + asked));
        watched.follows();
        time.runJobs();

        RequestPage.open(people.as("government"), crossBorder).acknowledge();
        for (var point : List.of(pause, crossLine, crossBorder, mission))
            assertThat(RequestPage.open(desk, point).stands()).containsExactly("clear", "not-started");
    }

    private void answer(String who, Choice choice, String office, String reference) {
        AnswerPage.fromTasks(people.as(who), reference)
                .saying(choice)
                .from(office)
                .give();
    }
}
