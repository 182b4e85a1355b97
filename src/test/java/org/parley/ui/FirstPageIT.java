package org.parley.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.support.ui.ExpectedConditions.presenceOfElementLocated;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
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

    @Test
    void thePageLoadsOnlyItsOwnScripts() throws Exception {
        var call = HttpRequest.newBuilder(URI.create(RunningParley.get().at("/login")))
                .build();
        var page = HttpClient.newHttpClient().send(call, BodyHandlers.ofString());

        assertThat(page.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .satisfies(policy -> assertThat(policy)
                        .contains("default-src 'none'", "script-src 'self' 'nonce-", "frame-ancestors 'none'"));
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(page.headers().allValues("Permissions-Policy")).hasSize(1);
        assertThat(page.headers().firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(page.headers().firstValue("Server")).isEmpty();
        assertThat(page.headers().allValues("Set-Cookie"))
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
    }

    @Test
    void whatIsNoPageLoadsNothing() throws Exception {
        for (var address : List.of("/api/v1/me", "/v3/api-docs", "/styles/parley.css")) {
            var call = HttpRequest.newBuilder(URI.create(RunningParley.get().at(address)))
                    .build();
            var answer = HttpClient.newHttpClient().send(call, BodyHandlers.discarding());
            assertThat(answer.headers().allValues("Content-Security-Policy"))
                    .as(address)
                    .singleElement()
                    .satisfies(policy -> assertThat(policy).startsWith("default-src 'none'"));
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("Server")).isEmpty();
        }
    }
}
