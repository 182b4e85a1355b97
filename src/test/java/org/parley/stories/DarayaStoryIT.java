package org.parley.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.parley.clearance.Choice;
import org.parley.evacuation.ConsentMethod;
import org.parley.movement.Outcome;
import org.parley.request.Kind;
import org.parley.testing.StoryTest;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;

/** Daraya, August 2016: everybody leaves, in two groups, only of their own free will and under guarantees in writing. */
@StoryTest
class DarayaStoryIT {

    private static final ZoneId DAMASCUS = ZoneId.of("Asia/Damascus");
    private static final int RESIDENTS = 1;
    private static final int FIGHTERS = 2;

    @RegisterExtension
    final People people = new People();

    @Autowired
    TestTime time;

    private LocalDateTime leaves = LocalDateTime.MIN;
    private String evacuation = "";

    @Test
    void twoGroupsLeaveDarayaForTwoPlacesOnceItIsVoluntaryAndVouchedFor() {
        coordinatorAsksForTwoGroups();
        partiesAnswer();
        nobodyGoesBeforeItIsVoluntaryAndVouchedFor();
        voluntarinessIsAssessedGroupByGroup();
        partiesVouchInWriting();
        itGoesAndTheGroupsLeave();
        groupsArriveAndTheOutcomeIsTold();
    }

    private void coordinatorAsksForTwoGroups() {
        leaves = LocalDateTime.ofInstant(time.now(), DAMASCUS)
                .toLocalDate()
                .plusDays(3)
                .atTime(LocalTime.of(8, 0));
        evacuation = TermsPage.ofNew(people.as("coordinator"), Kind.EVACUATION)
                .from("Daraya (SY03-D)")
                .group(RESIDENTS, "Residents", 4_000, "Damascus (SY01)")
                .group(FIGHTERS, "Fighters and families", 700, "Idleb")
                .leaving(leaves)
                .by("Damascus - Daraya road")
                .ask();

        var page = desk();
        assertThat(page.stands()).containsExactly("asking", "not-started");
        assertThat(page.safeguards().of(FIGHTERS)).contains("Fighters and families", "700", "Idleb");
        assertThat(page.safeguards().of(RESIDENTS)).contains("Residents", "4,000", "Damascus");
    }

    private RequestPage desk() {
        return RequestPage.open(people.as("coordinator"), evacuation);
    }

    private RequestPage field() {
        return RequestPage.open(people.as("monitor"), evacuation);
    }

    private void partiesAnswer() {
        AnswerPage.fromTasks(people.as("us"), evacuation)
                .saying(Choice.SUPPORT)
                .from("Task force")
                .give();
        AnswerPage.fromTasks(people.as("north"), evacuation)
                .saying(Choice.APPROVE)
                .from("Northern relief office")
                .give();
        RequestPage.open(people.as("coordinator2"), evacuation).enterTelephoned("GROUP-D", "Local council");
        RequestPage.open(people.as("coordinator2"), evacuation)
                .enterLetter("GOV-SY", "Foreign ministry", Papers.letter("evacuation-authorisation"));
        time.runJobs();
        assertThat(desk().stands()).containsExactly("clear", "not-started");
    }

    private void nobodyGoesBeforeItIsVoluntaryAndVouchedFor() {
        var page = desk();
        assertThat(page.offers("go")).isFalse();
        assertThat(page.shows(By.cssSelector("#checklist [data-obstacle]"))).isTrue();
    }

    private void voluntarinessIsAssessedGroupByGroup() {
        field().safeguards().assess(RESIDENTS, ConsentMethod.SAMPLE_OF_INTERVIEWS, 120);
        assertThat(desk().offers("go")).isFalse();
        field().safeguards().assess(FIGHTERS, ConsentMethod.INDIVIDUAL_INTERVIEWS, 700);
        time.runJobs();
        assertThat(desk().offers("go")).isFalse();
    }

    private void partiesVouchInWriting() {
        assertThat(desk().offers("add-guarantee")).isFalse();
        vouched("Government of Syria", "Safe passage for all who leave", "government-guarantee");
        vouched("Northern group", "Idleb receives them", "northern-guarantee");
        vouched("Daraya local group", "Nobody is held back", "group-guarantee");
        time.runJobs();
        assertThat(desk().shows(By.linkText("government-guarantee.pdf"))).isTrue();
        assertThat(desk().offers("go")).isTrue();
    }

    /** Entered by a colleague of whoever wrote the terms. */
    private void vouched(String party, String wording, String letter) {
        RequestPage.open(people.as("coordinator2"), evacuation)
                .safeguards()
                .guarantee(party, wording, Papers.letter(letter));
    }

    private void itGoesAndTheGroupsLeave() {
        time.moveTo(leaves.atZone(DAMASCUS).toInstant());
        desk().go("Buses stand ready at the edge of the town.");
        field().depart();
        assertThat(desk().stands()).containsExactly("clear", "under-way");
        field().safeguards().depart(RESIDENTS, 3_950);
        field().safeguards().depart(FIGHTERS, 710);
        assertThat(desk().safeguards().of(RESIDENTS)).contains("3,950");
    }

    private void groupsArriveAndTheOutcomeIsTold() {
        time.moveBy(Duration.ofHours(2));
        field().safeguards().arrive(RESIDENTS, 3_950);
        assertThat(desk().stands()).containsExactly("clear", "under-way");
        time.moveBy(Duration.ofHours(6));
        field().safeguards().arrive(FIGHTERS, 708);
        assertThat(desk().stands()).containsExactly("clear", "arrived");
        field().conclude(Outcome.FACILITATED, 4_658);

        var page = desk();
        assertThat(page.stands()).containsExactly("clear", "ended");
        assertThat(page.timeline()).contains("request.opened", "request.clear");
        assertThat(page.drawn("step-visited")).contains("one-group", "complete");
    }
}
