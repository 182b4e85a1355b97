package org.parley.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.parley.criteria.Criterion;
import org.parley.criteria.Judgement;
import org.parley.figure.Counted;
import org.parley.figure.Status;
import org.parley.testing.StoryTest;
import org.parley.testing.TestTime;
import org.parley.testing.WordsOfApproval;
import org.springframework.beans.factory.annotation.Autowired;

/** Daraya, 25 August 2016: others agreed that everybody leaves; the UN was told, and no page says more than that. */
@StoryTest
class DarayaAgreementStoryIT {

    private static final ZoneId DAMASCUS = ZoneId.of("Asia/Damascus");
    private static final String TOWN = "Daraya (SY03-D)";
    private static final String CONCERN = "People must leave of their own free will, and in safety.";
    private static final String CONCERN_IN_ARABIC = "يجب أن يغادر الناس بإرادتهم الحرة وبأمان.";

    @RegisterExtension
    final People people = new People();

    @Autowired
    TestTime time;

    private String daraya = "";

    @Test
    void whatOthersAgreedIsWrittenDownAndNothingSaysThatTheUnDid() {
        coordinatorWritesDownWhatOthersAgreed();
        unmetCriteriaAreNamedAndTheConcernIsStated();
        conflictingCountsStandSideBySide();
        secondCoordinatorSeesItWithoutLoadingThePage();
        nothingSaysThatTheUnApproved("en", "Concluded without the UN", "The UN was not consulted.");
        nothingSaysThatTheUnApproved("ar", "أُبرم دون الأمم المتحدة", "لم تُستشَر الأمم المتحدة.");
        Pictures.takeEverywhere(desk(), "agreement", "request/" + daraya);
    }

    private Screen desk() {
        return people.as("coordinator");
    }

    private AgreementPage page() {
        return AgreementPage.open(desk(), daraya);
    }

    private void coordinatorWritesDownWhatOthersAgreed() {
        var now = LocalDateTime.ofInstant(time.now(), DAMASCUS).truncatedTo(ChronoUnit.HOURS);
        daraya = AgreementPage.ofNew(desk())
                .between("Government of Syria", "Daraya local group", now.minusHours(6))
                .toldUs(now.minusHours(2), "a few hours before")
                .saying("Everybody leaves the town in the coming days", "Both sides, by telephone")
                .group(1, "Residents", 4_000, TOWN, "Damascus (SY01)")
                .group(2, "Fighters and families", 700, TOWN, "Idleb (SY07)")
                .during(now.plusDays(1), now.plusDays(3));

        assertThat(desk().text(By.id("without-us"))).contains("Concluded without the UN", "a few hours before");
        assertThat(desk().text(By.id("group-1"))).contains("Residents", "4,000", "Damascus");
        assertThat(desk().text(By.id("group-2"))).contains("Fighters and families", "700", "Idleb");
        assertThat(desk().shows(By.id("go"))).isFalse();
        assertThat(desk().shows(By.cssSelector("[id^=cell-], [id^=proxy-]"))).isFalse();
    }

    private void unmetCriteriaAreNamedAndTheConcernIsStated() {
        var page = page();
        page.assess(Criterion.VOLUNTARY, Judgement.UNMET, "Nobody was asked whether to stay");
        page.assess(Criterion.SAFE_PASSAGE, Judgement.UNMET, "No guarantee in writing was shown");
        page.assess(Criterion.FAMILY_UNITY, Judgement.MET, "Families board together");
        page.concern(CONCERN, CONCERN_IN_ARABIC, "Office of the Special Envoy");

        assertThat(page().criterion(Criterion.VOLUNTARY))
                .contains(Words.of(desk(), Judgement.UNMET), "Nobody was asked");
        assertThat(desk().text(By.id("concerns"))).contains(CONCERN, CONCERN_IN_ARABIC);
    }

    private void conflictingCountsStandSideBySide() {
        var page = page();
        page.count(Counted.RESIDENTS, 4_000, "Local council", Status.ALLEGED);
        page.count(Counted.RESIDENTS, 3_800, "Volunteers at the buses", Status.DISPUTED);
        page.prefer("Volunteers at the buses", "They counted bus by bus");

        var rows = desk().all(By.cssSelector("#figures tbody tr"));
        assertThat(rows).hasSize(2);
        assertThat(desk().text(By.id("figures"))).contains("4,000", "3,800").doesNotContain("7,800", "3,900");
        assertThat(desk().all(By.cssSelector("#figures .badge.figure-preferred")))
                .hasSize(1);
    }

    private void secondCoordinatorSeesItWithoutLoadingThePage() {
        var colleague = people.as("coordinator2");
        RequestPage.open(colleague, daraya);
        var watched = Watched.from(colleague);
        page().count(Counted.RESIDENTS, 3_600, "Drivers", Status.ALLEGED);
        watched.follows();
        assertThat(colleague.text(By.id("figures"))).contains("3,600", "Drivers");
    }

    private void nothingSaysThatTheUnApproved(String language, String concluded, String notConsulted) {
        desk().speak(language);
        page().unfold();
        desk().see(By.cssSelector("#diagram svg .djs-element"));
        var texts = Words.all(desk());
        assertThat(texts).contains(concluded, notConsulted);
        for (var word : List.of("criteria.title", "concern.title", "figures.preferred", "journal.agreement.recorded"))
            assertThat(texts).contains(Words.text(desk(), word));
        assertThat(WordsOfApproval.in(texts)).as(language).isEmpty();
        desk().open("requests?q=" + daraya);
        var row = desk().text(By.cssSelector("[data-testid=request-" + daraya + "]"));
        assertThat(row).contains(concluded);
        assertThat(WordsOfApproval.in(row)).as(language).isEmpty();
    }
}
