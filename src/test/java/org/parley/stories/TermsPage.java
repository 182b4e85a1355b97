package org.parley.stories;

import java.time.LocalDateTime;
import org.openqa.selenium.By;
import org.parley.request.Kind;
import org.parley.request.Modality;

/** A new request, or the revision of one: the terms as the coordinator types them. */
class TermsPage {

    private final Screen screen;
    private final Part form;

    private TermsPage(Screen screen, Part form) {
        this.screen = screen;
        this.form = form;
    }

    /** One of several on a page: the pause of a plan, or one of its points. */
    static TermsPage in(Part form) {
        return new TermsPage(form.screen(), form);
    }

    static TermsPage ofNew(Screen screen, Kind kind) {
        screen.open("new");
        screen.click("new-" + kind.name().toLowerCase(java.util.Locale.ROOT));
        screen.see(By.id("ask-the-parties"));
        return in(Part.all(screen));
    }

    static TermsPage ofRevision(Screen screen, String reference) {
        screen.open("request/" + reference);
        screen.click("revise");
        screen.see(By.id("ask-again"));
        return in(Part.all(screen));
    }

    /** The pause holds in these areas, 48 hours from then. */
    TermsPage pauseIn(LocalDateTime from, String... areas) {
        form.moment("window-from", from);
        return alsoIn(areas);
    }

    TermsPage alsoIn(String... areas) {
        form.pick("zone-areas", areas);
        return this;
    }

    TermsPage purpose(String purpose) {
        form.type("purpose", purpose);
        return this;
    }

    TermsPage crossing(Modality modality) {
        form.choose("modality", Words.of(screen, modality));
        return this;
    }

    TermsPage borderPoint(String name) {
        form.type("crossing", name);
        return this;
    }

    TermsPage from(String area) {
        form.pick("origin", area);
        return this;
    }

    TermsPage to(String area) {
        form.pick("destination", area);
        return this;
    }

    TermsPage by(String road) {
        form.pick("routes", road);
        return this;
    }

    TermsPage leaving(LocalDateTime departure) {
        form.moment("departure", departure);
        return this;
    }

    TermsPage trucksFor(int trucks, int people) {
        form.type("trucks", trucks);
        form.type("people-total", people);
        return this;
    }

    TermsPage under(String pause) {
        form.pick("pause", pause);
        return this;
    }

    /** The group of this number, counted from one; added where it is not there yet. */
    TermsPage group(int number, String name, int people, String destination) {
        var row = "group-" + (number - 1);
        if (!screen.shows(By.id(row))) screen.click("group-add");
        form.in(row).type("group-name", name).type("group-people", people).pick("group-destination", destination);
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
}
