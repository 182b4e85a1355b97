package org.parley.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.support.ui.ExpectedConditions.presenceOfElementLocated;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.parley.testing.Browser;
import org.parley.testing.BrowserStory;
import org.parley.testing.RunningParley;

@BrowserStory
class FirstPageIT {

    @Test
    void strangerSeesTheSignInAndTheBrowserRefusesNothingOfThePage() {
        var browser = Browser.open();
        try {
            browser.get(RunningParley.get().at("/"));
            new WebDriverWait(browser, Duration.ofMinutes(2))
                    .until(presenceOfElementLocated(By.cssSelector("vaadin-login-form input[name=password]")));

            assertThat(browser.getCurrentUrl()).endsWith("/login");
            assertThat(browser.manage().logs().get(LogType.BROWSER).getAll())
                    .extracting(entry -> entry.getMessage())
                    .noneMatch(message -> message.contains("Content Security Policy"));
        } finally {
            browser.quit();
        }
    }
}
