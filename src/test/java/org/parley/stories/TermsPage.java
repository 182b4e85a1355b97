package org.parley.stories;

import static java.time.format.DateTimeFormatter.ofPattern;

import java.time.LocalDateTime;
import org.openqa.selenium.By;
import org.parley.request.Kind;
import org.parley.request.Modality;

/** A new request, or the revision of one: the terms as the coordinator types them. */
class TermsPage {

    private final Screen screen;

    private TermsPage(Screen screen) {
        this.screen = screen;
    }

    static TermsPage ofNew(Screen screen, Kind kind) {
        screen.open("new");
        screen.click("new-" + kind.name().toLowerCase(java.util.Locale.ROOT));
        screen.see(By.id("ask-the-parties"));
        return new TermsPage(screen);
    }

    static TermsPage ofRevision(Screen screen, String reference) {
        screen.open("request/" + reference);
        screen.click("revise");
        screen.see(By.id("ask-again"));
        return new TermsPage(screen);
    }

    /** The pause holds in these areas, 48 hours from then. */
    TermsPage pauseIn(LocalDateTime from, String... areas) {
        moment("window-from", from);
        return alsoIn(areas);
    }

    TermsPage alsoIn(String... areas) {
        for (var area : areas) screen.pick("zone-areas", area);
        return this;
    }

    TermsPage purpose(String purpose) {
        screen.type("purpose", purpose);
        return this;
    }

    TermsPage crossing(Modality modality) {
        screen.choose("modality", Words.of(screen, modality));
        return this;
    }

    TermsPage borderPoint(String name) {
        screen.type("crossing", name);
        return this;
    }

    TermsPage from(String area) {
        screen.pick("origin", area);
        return this;
    }

    TermsPage to(String area) {
        screen.pick("destination", area);
        return this;
    }

    TermsPage by(String road) {
        screen.pick("routes", road);
        return this;
    }

    TermsPage leaving(LocalDateTime departure) {
        moment("departure", departure);
        return this;
    }

    TermsPage trucksFor(int trucks, int people) {
        screen.type("trucks", trucks);
        screen.type("people-total", people);
        return this;
    }

    TermsPage under(String pause) {
        screen.pick("pause", pause);
        return this;
    }

    /** The group of this number, counted from one; added where it is not there yet. */
    TermsPage group(int number, String name, int people, String destination) {
        var row = "group-" + (number - 1);
        if (!screen.shows(By.id(row))) screen.click("group-add");
        var in = "#" + row + " ";
        screen.typeInto(By.cssSelector(in + "#group-name input"), name);
        screen.typeInto(By.cssSelector(in + "#group-people input"), people);
        screen.pick(By.cssSelector(in + "#group-destination"), destination);
        return this;
    }

    /** Asks every party; gives the reference of what was opened. */
    String ask() {
        screen.click("ask-the-parties");
        return opened();
    }

    /** Asks every party again, for the revised terms. */
    void askAgain(String why) {
        screen.type("revision-note", why);
        screen.click("ask-again");
        opened();
    }

    private String opened() {
        screen.until("first line in view", any -> screen.isInView(By.id("first-line")));
        return screen.place();
    }

    private void moment(String id, LocalDateTime when) {
        var field = "#" + id + " ";
        screen.typeInto(
                By.cssSelector(field + "[slot=date-picker] input"),
                ofPattern("dd/MM/yyyy").format(when));
        screen.typeInto(
                By.cssSelector(field + "[slot=time-picker] input"),
                ofPattern("HH:mm").format(when));
    }
}
