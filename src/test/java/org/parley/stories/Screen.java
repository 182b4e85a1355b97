package org.parley.stories;

import static org.openqa.selenium.Keys.CONTROL;
import static org.openqa.selenium.Keys.TAB;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** One person's browser. Waits for what it looks for, and after each deed until the program has answered. */
class Screen {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration GLANCE = Duration.ofMillis(40);

    /** The program has answered everything that the page asked it. */
    private static final String IDLE = """
            const clients = window.Vaadin?.Flow?.clients;
            return document.readyState === 'complete' && !!clients && Object.keys(clients).length > 1
                && Object.values(clients).every(client => !client.isActive?.());
            """;

    private final ChromeDriver browser;
    private final String address;

    Screen(ChromeDriver browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    ChromeDriver browser() {
        return browser;
    }

    void open(String path) {
        browser.get(address + "/" + path);
        settle();
    }

    /** The last part of the address: after a request was opened, its reference. */
    String place() {
        var url = browser.getCurrentUrl();
        return url.substring(url.lastIndexOf('/') + 1);
    }

    void settle() {
        until("answered", one -> (Boolean) one.executeScript(IDLE));
    }

    <T> T until(String what, Function<ChromeDriver, @Nullable T> condition) {
        return new WebDriverWait(browser, PATIENCE, GLANCE)
                .ignoreAll(List.of(
                        StaleElementReferenceException.class,
                        NoSuchElementException.class,
                        ElementNotInteractableException.class,
                        JavascriptException.class))
                .withMessage(() -> what + " at " + browser.getCurrentUrl())
                .until(any -> condition.apply(browser));
    }

    WebElement see(By what) {
        return until("seen: " + what, one -> visible(one, one.findElement(what)));
    }

    void seeNoMore(By what) {
        until("gone: " + what, one -> one.findElements(what).isEmpty());
    }

    boolean shows(By what) {
        settle();
        return !browser.findElements(what).isEmpty();
    }

    List<WebElement> all(By what) {
        settle();
        return browser.findElements(what);
    }

    String text(By what) {
        settle();
        return see(what).getText();
    }

    void click(By what) {
        settle();
        until("clicked: " + what, one -> {
            var element = visible(one, one.findElement(what));
            if (element == null) return null;
            one.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
            element.click();
            return true;
        });
        settle();
    }

    void click(String id) {
        click(By.id(id));
    }

    /** Types into a field in place of what is there. */
    void type(String id, Object text) {
        typeInto(By.cssSelector("#" + id + " input, #" + id + " textarea"), text);
    }

    void typeInto(By input, Object text) {
        click(input);
        see(input).sendKeys(Keys.chord(CONTROL, "a"), text.toString(), TAB);
        settle();
    }

    /** Picks from a list that can be searched; several one after the other where the field takes several. */
    void pick(By field, String label) {
        click(field);
        var input = see(field).findElement(By.cssSelector("input"));
        input.sendKeys(Keys.chord(CONTROL, "a"), label);
        until("offered: " + label, one -> one.executeScript(ONLY_OFFER, see(field), label));
        input.sendKeys(Keys.ARROW_DOWN, Keys.ENTER, TAB);
        settle();
    }

    private static final String ONLY_OFFER = """
            const box = arguments[0].filteredItems ? arguments[0] : arguments[0].$.comboBox;
            const found = box.filteredItems.filter(item => (item.label ?? '').includes(arguments[1]));
            return !box.loading && found.length === 1 && box.filteredItems.length === 1 ? true : null;
            """;

    /** One of a few choices, by its word on the screen. */
    void choose(String id, String word) {
        Part.all(this).choose(id, word);
    }

    void select(String id, String word) {
        Part.all(this).select(id, word);
    }

    /** Gives a file to an upload, as the system's own dialog would. */
    void attach(String id, java.nio.file.Path file) {
        settle();
        var upload = until("upload", one -> one.findElement(By.id(id + "-upload")));
        upload.getShadowRoot().findElement(By.id("fileInput")).sendKeys(file.toString());
        until(
                "kept: " + file,
                one -> one.findElement(By.id(id))
                                .getText()
                                .contains(file.getFileName().toString())
                        && one.findElement(By.cssSelector("#" + id + " > span"))
                                .getText()
                                .contains(file.getFileName().toString()));
        settle();
    }

    boolean isInView(By what) {
        return (Boolean) browser.executeScript("""
                const box = arguments[0].getBoundingClientRect();
                return box.bottom > 0 && box.top >= 0 && box.top < innerHeight;
                """, see(what));
    }

    /** From the next page on. */
    void speak(String language) {
        browser.manage().addCookie(new Cookie("parley-language", language, "/"));
    }

    boolean isArabic() {
        return "rtl".equals(browser.executeScript("return document.documentElement.dir"));
    }

    /** What the browser complained about since the last look. */
    List<String> complaints() {
        return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    void close() {
        browser.quit();
    }

    /** Wherever the page is scrolled to. */
    private static @Nullable WebElement visible(ChromeDriver browser, WebElement element) {
        var seen = browser.executeScript("return arguments[0].checkVisibility()", element);
        return Boolean.TRUE.equals(seen) ? element : null;
    }
}
