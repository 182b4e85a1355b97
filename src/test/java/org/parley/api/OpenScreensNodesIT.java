package org.parley.api;

import static org.openqa.selenium.support.ui.ExpectedConditions.presenceOfElementLocated;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.parley.exercise.ExerciseAccounts;
import org.parley.testing.Browser;
import org.parley.testing.BrowserStory;
import org.parley.testing.RunningParley;
import org.parley.testing.TwoNodes;

/** A page that is open on one node follows what is done on the other. */
@BrowserStory
class OpenScreensNodesIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration BY_ITSELF = Duration.ofSeconds(5);

    private final TwoNodes nodes = TwoNodes.get();
    private final Ledger ledger = new Ledger();
    private final ChromeDriver browser = Browser.open();

    @AfterEach
    void close() {
        browser.quit();
    }

    @Test
    void answerGivenOnOneNodeShowsByItselfOnAScreenOfTheOther() {
        var begin = Instant.now().plus(Duration.ofDays(30)).truncatedTo(ChronoUnit.SECONDS);
        var pause = on(nodes.one()).askForPause(begin);
        signInOnTheOther();
        browser.get(nodes.other().at("/request/" + referenceOf(pause)));
        see("#cell-GROUP-N-v1 .badge.slot-open", PATIENCE);

        on(nodes.one()).approves("north", pause);

        see("#cell-GROUP-N-v1 .badge.answer-approve", BY_ITSELF);
    }

    private void signInOnTheOther() {
        browser.get(nodes.other().at("/login"));
        see("#vaadinLoginUsername input", PATIENCE).sendKeys("coordinator");
        see("#vaadinLoginPassword input", PATIENCE).sendKeys(ExerciseAccounts.PASSWORD);
        see("vaadin-login-form vaadin-button[theme~=primary]", PATIENCE).click();
        see("#signed-in-as", PATIENCE);
    }

    private WebElement see(String what, Duration patience) {
        return new WebDriverWait(browser, patience).until(presenceOfElementLocated(By.cssSelector(what)));
    }

    private String referenceOf(String request) {
        return new RemoteCaller(nodes.other(), "coordinator")
                .read("/requests/" + request)
                .get("reference")
                .asText();
    }

    private DrivenStory on(RunningParley node) {
        return new DrivenStory(node, ledger, new Random());
    }
}
