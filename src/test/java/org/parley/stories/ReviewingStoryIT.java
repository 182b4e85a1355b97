package org.parley.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.Keys.ARROW_UP;
import static org.openqa.selenium.Keys.HOME;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.parley.testing.Browser;
import org.parley.testing.BrowserStory;
import org.parley.testing.RunningParley;

/** Ten thousand requests beside the reference story: one of them is found, replayed and compared, all are counted. */
@BrowserStory
class ReviewingStoryIT {

    private static final String TEN_THOUSAND = "--parley.exercise.histories=10000";
    private static final int PAGE = 25;
    private static final int MOST_LOOKS = 200;

    /** The pause of the reference story names that place in its terms, and no generated request does. */
    private static final By FOUND = By.cssSelector("#requests [data-testid^=request-HP-2016]");

    private static final By BEHIND = By.cssSelector("#behind [data-testid^=behind-]");

    @TempDir
    static Path folder;

    private static RunningParley parley;

    private Screen desk;
    private String language = "";
    private List<Integer> size = List.of();

    @BeforeAll
    static void tenThousandRequestsAreThere() {
        parley = RunningParley.startIn(folder, TEN_THOUSAND);
    }

    @AfterAll
    static void over() {
        parley.kill();
    }

    @ParameterizedTest
    @CsvSource({"en, desk", "ar, phone"})
    void reviewerFindsReplaysComparesCountsAndPrints(String spoken, String where) {
        signsIn(spoken, where);
        findsTheRequestByAWordOfItsTerms();
        comparesItsVersions();
        replaysIt();
        comparesItWithAnother();
        seesWhereRequestsWait();
        opensTheRequestsBehindAFigure();
        printsTheReport();
        assertThat(desk.complaints()).isEmpty();
    }

    @AfterEach
    void leaves() {
        Pictures.take(desk, language + "-10000-last");
        desk.close();
    }

    private void signsIn(String spoken, String where) {
        language = spoken;
        size = Pictures.SIZES.get(where);
        desk = new Screen(Browser.open(), parley.at("/").replaceFirst("/$", ""));
        SignIn.on(desk).as("coordinator");
        desk.speak(language);
        Pictures.resize(desk, size.get(0), size.get(1));
    }

    private void findsTheRequestByAWordOfItsTerms() {
        desk.open("requests");
        assertThat(desk.isArabic()).isEqualTo(language.equals("ar"));
        desk.type("filter-text", language.equals("ar") ? "الراموسة" : "Ramouseh");
        desk.see(FOUND);
        picture("found");
        desk.click(FOUND);
        desk.see(By.id("first-line"));
        desk.click("to-review");
        desk.see(By.id("review"));
    }

    private void comparesItsVersions() {
        desk.see(By.cssSelector("#two-versions .changed"));
        assertThat(desk.all(By.cssSelector("#axis-table tbody tr"))).hasSizeGreaterThan(5);
        picture("review");
    }

    private void replaysIt() {
        desk.click("to-replay");
        var last = said();
        press(HOME);
        var first = said();
        press(ARROW_UP);
        var second = said();
        desk.click("play");
        desk.until("played", any -> said().equals(second) ? null : true);
        assertThat(List.of(first, second, said())).doesNotHaveDuplicates().doesNotContain(last);
        desk.click(By.cssSelector("#clock vaadin-radio-button:not([checked]) input"));
        assertThat(desk.browser().getCurrentUrl()).contains("/replay?", "at=", "clock=was");
        picture("replay");
        isShownToWhoeverIsSentTheAddress(said());
        desk.click("back-to-review");
    }

    private void isShownToWhoeverIsSentTheAddress(String shown) {
        desk.browser().get(desk.browser().getCurrentUrl());
        assertThat(said()).isEqualTo(shown);
    }

    private void press(CharSequence key) {
        var before = said();
        desk.see(By.id("moment")).sendKeys(key);
        desk.until("another moment", any -> said().equals(before) ? null : true);
    }

    private String said() {
        return desk.text(By.id("moment-said"));
    }

    private void comparesItWithAnother() {
        desk.see(By.id("review"));
        desk.type("other", "HC-2016-0001");
        desk.click("compare");
        assertThat(desk.all(By.cssSelector("#two-requests thead a"))).hasSize(2);
        picture("compare");
    }

    private void seesWhereRequestsWait() {
        counted();
        picture("reports");
        desk.click("report-waiting");
        desk.see(By.cssSelector("#heat .heat-badge"));
        picture("waiting");
        desk.click(By.cssSelector("#heat-table tbody a"));
        desk.see(BEHIND);
        assertThat(desk.all(BEHIND)).hasSize(PAGE);
        picture("waiting-behind");
    }

    /** What was loaded is counted a moment after the start. */
    private void counted() {
        var looks = 0;
        do {
            desk.open("reports");
        } while (desk.text(By.id("report-as-of")).contains("2000") && ++looks < MOST_LOOKS);
        assertThat(looks).isLessThan(MOST_LOOKS);
    }

    /** The smallest of the figures: all of its requests are on the first page. */
    private void opensTheRequestsBehindAFigure() {
        desk.open("reports?by=KIND");
        var smallest = desk.all(By.cssSelector("#DECISION-table tbody a")).stream()
                .min(Comparator.comparing(ReviewingStoryIT::figure))
                .orElseThrow();
        var figure = figure(smallest);
        assertThat(figure).isBetween(1, PAGE);
        desk.browser().get(String.valueOf(smallest.getAttribute("href")));
        desk.see(BEHIND);
        assertThat(desk.all(BEHIND)).hasSize(figure);
        picture("behind");
        desk.click(BEHIND);
        desk.see(By.id("first-line"));
    }

    private static int figure(WebElement link) {
        return Integer.parseInt(link.getText().replaceAll("\\D", ""));
    }

    private void printsTheReport() {
        desk.open("reports");
        desk.click("reports-print");
        desk.see(By.id("report-print"));
        picture("print");
        var report = Printed.by(desk, folder);
        report.picture(language + "-10000-printed");
        assertThat(report.text()).contains("TLP:AMBER");
        assertThat(report.isArabic()).isEqualTo(language.equals("ar"));
    }

    /** In both widths; afterwards as it was. */
    private void picture(String name) {
        Pictures.SIZES.values().forEach(each -> {
            Pictures.resize(desk, each.get(0), each.get(1));
            Looks.drawn(desk);
            Pictures.takeWhole(desk, language + "-" + each.get(0) + "-10000-" + name, each.get(0), each.get(1));
            assertThat(Looks.width(desk)).as(name).isLessThanOrEqualTo(each.get(0));
        });
        Pictures.resize(desk, size.get(0), size.get(1));
    }
}
