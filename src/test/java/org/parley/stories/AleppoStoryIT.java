package org.parley.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.parley.clearance.Choice;
import org.parley.clearance.Form;
import org.parley.movement.Outcome;
import org.parley.request.Kind;
import org.parley.request.Modality;
import org.parley.testing.StoryTest;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;

/** Aleppo, August 2016, as it was asked for: 48 hours, two convoys by one road, and who said what (domain.md, 7). */
@StoryTest
class AleppoStoryIT {

    private static final ZoneId DAMASCUS = ZoneId.of("Asia/Damascus");
    private static final String GOVERNMENT = "GOV-SY";
    private static final String NORTH = "GROUP-N";
    private static final String SOUTH = "GROUP-S";
    private static final String NORTH_SAYS = "Our checkpoints on the northern approach know of it";

    @RegisterExtension
    final People people = new People();

    @Autowired
    TestTime time;

    private LocalDateTime begins = LocalDateTime.MIN;
    private String pause = "";
    private String crossLine = "";
    private String crossBorder = "";

    @Test
    void twoConvoysReachEasternAleppoUnderAPauseThatWasAskedForTwice() {
        coordinatorAsksForAPauseAndTwoConvoys();
        guarantorsSupportAndGroupsAnswer();
        delegateSeesNothingOfTheOtherParty();
        coordinatorTakesInTheSecondRoadAndAllAreAskedAgain();
        everyPartyAnswersTheRevisedPause();
        openerMayNotEnterTheGovernmentsAnswerAndItsColleagueDoes();
        pauseTakesEffectAtItsHour();
        crossLineConvoyIsAgreedAndGoesAndArrives();
        governmentOnlyTakesNoteOfTheCrossBorderConvoy();
        timelineAndDrawingTellIt();
    }

    private void coordinatorAsksForAPauseAndTwoConvoys() {
        begins = LocalDateTime.ofInstant(time.now(), DAMASCUS)
                .toLocalDate()
                .plusDays(3)
                .atTime(LocalTime.of(6, 0));
        var desk = people.as("coordinator");
        pause = TermsPage.ofNew(desk, Kind.CEASEFIRE)
                .pauseIn(begins, "Eastern Aleppo (SY02-E)", "Castello, northern approach")
                .purpose("Two convoys of 20 trucks each")
                .ask();
        assertThat(RequestPage.open(desk, pause).terms()).contains("Eastern Aleppo", "Castello, northern approach");
        crossLine = convoy(Modality.CROSS_LINE, "Damascus (SY01)", 3).ask();
        crossBorder = convoy(Modality.CROSS_BORDER, "Gaziantep", 2)
                .borderPoint("Bab al-Hawa")
                .ask();

        var page = RequestPage.open(desk, crossBorder);
        assertThat(page.stands()).containsExactly("asking", "not-started");
        assertThat(page.asked(GOVERNMENT, 1)).isFalse();
        assertThat(page.notice(GOVERNMENT)).isNotBlank();
    }

    private TermsPage convoy(Modality modality, String origin, int hoursAfter) {
        return TermsPage.ofNew(people.as("coordinator"), Kind.CONVOY)
                .crossing(modality)
                .from(origin)
                .to("Eastern Aleppo (SY02-E)")
                .leaving(begins.plusHours(hoursAfter))
                .trucksFor(20, 40_000)
                .by("Castello Road")
                .under(pause);
    }

    private void guarantorsSupportAndGroupsAnswer() {
        answer("us", pause, Choice.SUPPORT, "Task force");
        answer("russia", pause, Choice.SUPPORT, "Task force");
        AnswerPage.fromTasks(people.as("north"), pause)
                .saying(Choice.APPROVE)
                .inForm(Form.VERBAL)
                .from("Northern relief office")
                .remarking(NORTH_SAYS)
                .give();
        AnswerPage.fromTasks(people.as("south"), pause)
                .saying(Choice.APPROVE_WITH_CONDITIONS)
                .inForm(Form.VERBAL)
                .from("Southern relief office")
                .onCondition("Ramouseh road is opened in parallel", "Coordination desk")
                .give();

        var page = RequestPage.open(people.as("coordinator"), pause);
        assertThat(page.answerOf(NORTH, 1)).contains(NORTH_SAYS);
        assertThat(page.marked(SOUTH, 1, "answer-approve-with-conditions")).isTrue();
        assertThat(page.stands()).containsExactly("asking", "not-started");
    }

    private void answer(String who, String reference, Choice choice, String office) {
        AnswerPage.fromTasks(people.as(who), reference)
                .saying(choice)
                .from(office)
                .give();
    }

    /** Not in what is shown, and not in what the page holds (rules.md, Answers). */
    private void delegateSeesNothingOfTheOtherParty() {
        var south = people.as("south");
        for (var path : new String[] {"request/" + pause, "requests", ""}) {
            south.open(path);
            south.settle();
            assertThat(south.browser().getPageSource())
                    .doesNotContain(NORTH_SAYS, "Northern relief office", NORTH, "المجموعة الشمالية");
        }
    }

    private void coordinatorTakesInTheSecondRoadAndAllAreAskedAgain() {
        TermsPage.ofRevision(people.as("coordinator"), pause)
                .alsoIn("Ramouseh, southern approach")
                .askAgain("Ramouseh is within the pause; Castello stays the road.");
        time.runJobs();

        var page = RequestPage.open(people.as("coordinator"), pause);
        for (var party : new String[] {GOVERNMENT, NORTH, SOUTH, "US", "RU"}) {
            assertThat(page.marked(party, 1, "slot-superseded")).isTrue();
            assertThat(page.marked(party, 2, "slot-open")).isTrue();
        }
    }

    private void everyPartyAnswersTheRevisedPause() {
        answer("us", pause, Choice.SUPPORT, "Task force");
        answer("russia", pause, Choice.SUPPORT, "Task force");
        answer("north", pause, Choice.APPROVE, "Northern relief office");
        answer("south", pause, Choice.APPROVE, "Southern relief office");

        var page = RequestPage.open(people.as("coordinator"), pause);
        assertThat(page.marked(SOUTH, 2, "answer-clear")).isTrue();
        assertThat(page.stands()).containsExactly("asking", "not-started");
    }

    private void openerMayNotEnterTheGovernmentsAnswerAndItsColleagueDoes() {
        var opener = RequestPage.open(people.as("coordinator"), pause);
        assertThat(opener.offers("proxy-" + GOVERNMENT)).isFalse();
        assertThat(opener.offers("proxy-" + NORTH)).isFalse();

        var colleague = RequestPage.open(people.as("coordinator2"), pause);
        colleague.enterLetter(GOVERNMENT, "Foreign ministry", Papers.letter("authorisation"));
        time.runJobs();
        colleague = RequestPage.open(people.as("coordinator2"), pause);
        assertThat(colleague.marked(GOVERNMENT, 2, "answer-clear")).isTrue();
        assertThat(colleague.stands()).containsExactly("clear", "not-started");
        assertThat(colleague.shows(By.linkText("authorisation.pdf"))).isTrue();
    }

    private void pauseTakesEffectAtItsHour() {
        answersToConvoys();
        time.moveTo(begins.atZone(DAMASCUS).toInstant());

        var page = RequestPage.open(people.as("coordinator"), pause);
        assertThat(page.stands()).containsExactly("clear", "in-effect");
        assertThat(page.drawn("step-active")).contains("window-ends");
    }

    private void answersToConvoys() {
        answer("north", crossLine, Choice.APPROVE, "Northern relief office");
        answer("south", crossLine, Choice.APPROVE, "Southern relief office");
        RequestPage.open(people.as("coordinator2"), crossLine)
                .enterLetter(GOVERNMENT, "Foreign ministry", Papers.letter("convoy-authorisation"));
        answer("north", crossBorder, Choice.APPROVE, "Northern relief office");
        RequestPage.open(people.as("coordinator2"), crossBorder).enterTelephoned(SOUTH, "Southern relief office");
        time.runJobs();
        assertThat(RequestPage.open(people.as("coordinator"), crossLine).offers("go"))
                .isFalse();
    }

    private void crossLineConvoyIsAgreedAndGoesAndArrives() {
        var desk = people.as("coordinator");
        RequestPage.open(desk, crossLine).go("Loaded and sealed while the parties talked.");
        time.moveTo(begins.plusHours(3).atZone(DAMASCUS).toInstant());
        var field = RequestPage.open(people.as("monitor"), crossLine);
        assertThat(field.offers("go")).isFalse();
        field.depart();
        assertThat(RequestPage.open(desk, crossLine).stands()).containsExactly("clear", "under-way");
        time.moveTo(begins.plusHours(7).atZone(DAMASCUS).toInstant());
        field = RequestPage.open(people.as("monitor"), crossLine);
        field.arrive();
        field = RequestPage.open(people.as("monitor"), crossLine);
        field.conclude(Outcome.FACILITATED, 38_500);

        assertThat(RequestPage.open(desk, crossLine).stands()).containsExactly("clear", "ended");
    }

    private void governmentOnlyTakesNoteOfTheCrossBorderConvoy() {
        var government = RequestPage.open(people.as("government"), crossBorder);
        assertThat(government.offers("my-answer")).isFalse();
        government.acknowledge();

        var page = RequestPage.open(people.as("coordinator"), crossBorder);
        assertThat(page.shows(By.cssSelector("#notice-GOV-SY .notice-read"))).isTrue();
        assertThat(page.shows(By.cssSelector("#notice-GOV-SY .answer"))).isFalse();
        assertThat(page.asked(GOVERNMENT, 1)).isFalse();
        assertThat(page.stands()).containsExactly("clear", "not-started");
        assertThat(page.offers("go")).isTrue();
    }

    private void timelineAndDrawingTellIt() {
        var told = RequestPage.open(people.as("coordinator"), pause);
        assertThat(told.timeline())
                .contains("request.opened", "terms.revised", "answer.by-proxy", "document.added", "request.clear")
                .filteredOn("answer.given"::equals)
                .hasSize(8);
        var convoy = RequestPage.open(people.as("coordinator"), crossLine);
        assertThat(convoy.timeline()).contains("request.opened", "answer.by-proxy", "request.clear");
        assertThat(convoy.drawn("step-visited")).contains("ask-for-go", "await-arrival", "complete");
        var other = RequestPage.open(people.as("coordinator"), crossBorder);
        assertThat(other.timeline()).contains("notice.sent", "notice.acknowledged");
        assertThat(other.drawn("step-active")).contains("await-go");
    }
}
