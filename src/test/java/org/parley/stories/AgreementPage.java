package org.parley.stories;

import static org.openqa.selenium.By.cssSelector;
import static org.openqa.selenium.By.id;
import static org.openqa.selenium.By.xpath;

import java.time.LocalDateTime;
import java.util.Locale;
import org.openqa.selenium.By;
import org.parley.criteria.Criterion;
import org.parley.criteria.Judgement;
import org.parley.figure.Counted;
import org.parley.figure.Status;

/** An agreement made without the UN as it is written down, assessed and counted. */
class AgreementPage {

    private static final By UNKNOWN = cssSelector("#criteria-unknown:not([opened]) > vaadin-details-summary");

    private final Screen screen;
    private final Part page;

    private AgreementPage(Screen screen) {
        this.screen = screen;
        this.page = Part.all(screen);
    }

    static AgreementPage ofNew(Screen screen) {
        screen.open("new");
        screen.click("new-agreement");
        screen.see(id("record-agreement"));
        return new AgreementPage(screen);
    }

    static AgreementPage open(Screen screen, String reference) {
        RequestPage.open(screen, reference);
        return new AgreementPage(screen);
    }

    AgreementPage between(String one, String other, LocalDateTime at) {
        page.pick("concluded-by", one, other).moment("concluded-at", at);
        return this;
    }

    AgreementPage toldUs(LocalDateTime at, String inWords) {
        page.moment("told-at", at).type("told-in-words", inWords);
        page.choose("consulted", Words.text(screen, "agreement.consulted.false"));
        return this;
    }

    AgreementPage saying(String what, String source) {
        page.type("what", what).type("source", source);
        return this;
    }

    /** Of this number, counted from one. */
    AgreementPage group(int number, String name, int people, String origin, String destination) {
        var row = "group-" + (number - 1);
        if (!screen.shows(id(row))) page.click("group-add");
        page.in(row)
                .type("group-name", name)
                .type("group-people", people)
                .pick("group-origin", origin)
                .pick("group-destination", destination);
        return this;
    }

    /** Writes it down; gives its reference. */
    String during(LocalDateTime from, LocalDateTime to) {
        page.moment("from", from).moment("to", to).click("record-agreement");
        screen.see(id("without-us"));
        return screen.place();
    }

    void assess(Criterion criterion, Judgement judgement, String evidence) {
        unfold();
        page.click("assess-" + word(criterion))
                .choose("criterion-judgement", Words.of(screen, judgement))
                .type("criterion-office", "Protection unit")
                .type("criterion-evidence", evidence);
        confirm("criterion-dialog");
    }

    /** The criteria of which nothing is known are folded away. */
    void unfold() {
        if (screen.shows(UNKNOWN)) screen.click(UNKNOWN);
    }

    String criterion(Criterion criterion) {
        return screen.text(id("criterion-" + word(criterion)));
    }

    private static String word(Criterion criterion) {
        return criterion.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    void concern(String english, String arabic, String office) {
        page.click("add-concern")
                .type("concern-english", english)
                .type("concern-arabic", arabic)
                .type("concern-office", office);
        confirm("concern-dialog");
    }

    void count(Counted counted, int amount, String source, Status status) {
        page.click("add-figure")
                .select("figure-counted", Words.of(screen, counted))
                .type("figure-amount", amount)
                .type("figure-source", source)
                .choose("figure-status", Words.of(screen, status));
        confirm("figure-dialog");
    }

    void prefer(String source, String why) {
        screen.click(xpath(
                "//*[@id='figures']//tr[contains(., '" + source + "')]//vaadin-button[starts-with(@id, 'prefer-')]"));
        page.type("prefer-reason", why);
        confirm("prefer-dialog");
    }

    private void confirm(String name) {
        screen.click(name + "-confirm");
        screen.seeNoMore(id(name + "-confirm"));
        screen.settle();
    }
}
