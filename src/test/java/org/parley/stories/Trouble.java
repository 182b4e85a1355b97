package org.parley.stories;

import static org.openqa.selenium.By.cssSelector;
import static org.openqa.selenium.By.id;

import org.openqa.selenium.By;
import org.parley.hold.LeaderDecision;
import org.parley.incident.Status;
import org.parley.incident.ViolationKind;

/** A violation of a pause, what it holds, and what the leader of a convoy on the road decides about it. */
class Trouble {

    static final By VIOLATION = cssSelector("#window [id^=violation-]");
    static final By HOLD = cssSelector("#holds [id^=hold-]");
    static final By CALL = cssSelector("#holds [id^=call-]");
    private static final By ASSESS = cssSelector("#window vaadin-button[id^=assess-]");
    private static final By RELEASE = cssSelector("#holds vaadin-button[id^=release-]");
    private static final By DECIDED = cssSelector("#holds vaadin-button[id^=decided-]");

    private final Screen screen;
    private final Part dialog;

    private Trouble(Screen screen) {
        this.screen = screen;
        this.dialog = Part.all(screen);
    }

    static Trouble about(Screen screen, String reference) {
        RequestPage.open(screen, reference);
        return new Trouble(screen);
    }

    /** Of a page that is open already, and stays as it is. */
    static Trouble onThePageOf(Screen screen) {
        return new Trouble(screen);
    }

    void report(ViolationKind kind, String place, String source) {
        screen.click("report-violation");
        dialog.select("violation-kind", Words.of(screen, kind));
        dialog.type("violation-place", place).type("violation-source", source);
        confirm("violation-dialog");
    }

    void assess(Status status, String note) {
        screen.click(ASSESS);
        dialog.choose("assess-status", Words.of(screen, status)).type("assess-note", note);
        confirm("assess-dialog");
    }

    void release(String why) {
        screen.click(RELEASE);
        dialog.type("release-dialog-reason", why);
        confirm("release-dialog");
    }

    void leaderDecided(LeaderDecision decision, String note) {
        screen.click(DECIDED);
        dialog.choose("leader-decision", Words.of(screen, decision)).type("leader-note", note);
        confirm("leader-dialog");
    }

    boolean mayBeReleased() {
        return screen.shows(RELEASE);
    }

    private void confirm(String name) {
        screen.click(name + "-confirm");
        screen.seeNoMore(id(name + "-confirm"));
        screen.settle();
    }
}
