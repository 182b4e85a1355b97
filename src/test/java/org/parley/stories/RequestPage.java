package org.parley.stories;

import static org.openqa.selenium.By.cssSelector;
import static org.openqa.selenium.By.id;

import java.nio.file.Path;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.parley.clearance.Choice;
import org.parley.clearance.Form;
import org.parley.movement.Outcome;

/** One request as somebody sees it, and what can be done about it there. */
class RequestPage {

    private final Screen screen;

    private RequestPage(Screen screen) {
        this.screen = screen;
    }

    static RequestPage open(Screen screen, String reference) {
        screen.open("request/" + reference);
        screen.see(id("first-line"));
        return new RequestPage(screen);
    }

    /** Decision and course, as the badges of the first line name them: {@code clear}, {@code under-way}. */
    List<String> stands() {
        return screen.all(cssSelector("#stands .badge")).stream()
                .map(RequestPage::value)
                .toList();
    }

    private static String value(WebElement badge) {
        var decision = badge.getDomAttribute("data-decision");
        return decision != null ? decision : String.valueOf(badge.getDomAttribute("data-course"));
    }

    String next() {
        return screen.text(id("next"));
    }

    /** What the matrix tells of that party for that version of the terms, as text. */
    String answerOf(String party, int version) {
        return screen.text(id("cell-" + party + "-v" + version));
    }

    boolean asked(String party, int version) {
        return screen.shows(id("cell-" + party + "-v" + version));
    }

    /** Does the matrix mark it with that word: {@code answer-approve}, {@code slot-open}? */
    boolean marked(String party, int version, String mark) {
        return screen.shows(cssSelector("#cell-" + party + "-v" + version + " .badge." + mark));
    }

    boolean offers(String deed) {
        return screen.shows(id(deed));
    }

    boolean shows(By what) {
        return screen.shows(what);
    }

    String terms() {
        return screen.text(id("terms"));
    }

    String notice(String party) {
        return screen.text(id("notice-" + party));
    }

    void acknowledge() {
        screen.click("acknowledge");
        screen.seeNoMore(id("acknowledge"));
    }

    /** The party approved by letter: who wrote it, and the letter itself. */
    void enterLetter(String party, String office, Path letter) {
        screen.click("proxy-" + party);
        new AnswerPage(screen).saying(Choice.APPROVE).inForm(Form.WRITTEN).from(office);
        screen.choose("channel", Words.of(screen, org.parley.clearance.Channel.LETTER));
        screen.attach("proxy-document", letter);
        confirm("proxy-dialog");
    }

    void enterTelephoned(String party, String office) {
        screen.click("proxy-" + party);
        new AnswerPage(screen).saying(Choice.APPROVE).inForm(Form.VERBAL).from(office);
        confirm("proxy-dialog");
    }

    void meetCondition(String evidence) {
        screen.click(cssSelector("[id^=condition-met-]"));
        screen.type("condition-evidence", evidence);
        confirm("condition-met");
    }

    /** With why, since there was less than the usual time to prepare. */
    void go(String why) {
        screen.click("go");
        screen.type("go-dialog-reason", why);
        confirm("go-dialog");
    }

    void depart() {
        screen.click("departure");
        confirm("departure-dialog");
    }

    void arrive() {
        screen.click("arrival");
        confirm("arrival-dialog");
    }

    void conclude(Outcome outcome, int reached) {
        screen.click("outcome");
        screen.choose("outcome-choice", Words.of(screen, outcome));
        screen.type("people-reached", reached);
        confirm("outcome-dialog");
    }

    /** The entries of the timeline by their keys, the newest first; all of them. */
    List<String> timeline() {
        while (!screen.all(cssSelector("#timeline-list-more:not([hidden])")).isEmpty())
            screen.click("timeline-list-more");
        return screen.all(cssSelector("#timeline [data-entry]")).stream()
                .map(entry -> String.valueOf(entry.getDomAttribute("data-entry")))
                .toList();
    }

    /** The elements of the drawing with that mark: {@code step-active}, {@code step-visited}. */
    List<String> drawn(String mark) {
        screen.see(cssSelector("#diagram svg .djs-element"));
        var found = "#diagram .djs-element." + mark;
        screen.until(
                "marked " + mark, one -> !one.findElements(cssSelector(found)).isEmpty());
        return screen.all(cssSelector(found)).stream()
                .map(element -> String.valueOf(element.getDomAttribute("data-element-id")))
                .toList();
    }

    Safeguards safeguards() {
        return new Safeguards(screen, this);
    }

    void confirm(String dialog) {
        screen.click(dialog + "-confirm");
        screen.seeNoMore(id(dialog + "-confirm"));
        screen.settle();
    }
}
