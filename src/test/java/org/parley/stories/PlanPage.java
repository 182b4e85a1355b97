package org.parley.stories;

import static org.openqa.selenium.By.cssSelector;
import static org.openqa.selenium.By.id;

import java.util.List;
import org.parley.clearance.Choice;
import org.parley.request.Kind;

/** A plan as it is typed, and as its points are read and answered. */
class PlanPage {

    private final Screen screen;
    private int points;

    private PlanPage(Screen screen) {
        this.screen = screen;
    }

    static PlanPage ofNew(Screen screen) {
        screen.open("plans");
        screen.click("plan-new");
        screen.see(id("open-plan"));
        return new PlanPage(screen);
    }

    static PlanPage open(Screen screen, String reference) {
        screen.open("plan/" + reference);
        screen.see(id("lanes"));
        return new PlanPage(screen);
    }

    PlanPage called(String name, int people) {
        screen.type("plan-name", name);
        screen.type("plan-people", people);
        return this;
    }

    TermsPage pause() {
        screen.click("add-ceasefire");
        return TermsPage.in(Part.all(screen).in("pause"));
    }

    Part point(Kind kind) {
        screen.click("add-" + kind.name().toLowerCase(java.util.Locale.ROOT));
        return Part.all(screen).in("point-" + points++);
    }

    /** Opens it and asks all parties; gives its reference. */
    String ask() {
        screen.click("open-plan");
        screen.see(id("lanes"));
        return screen.place();
    }

    /** The references of its points, in their order. */
    List<String> points() {
        return screen.all(cssSelector("#lanes [id^=lane-]")).stream()
                .map(lane -> String.valueOf(lane.getDomAttribute("id")).substring("lane-".length()))
                .toList();
    }

    String lane(String reference) {
        return screen.text(id("lane-" + reference));
    }

    boolean offers(String deed) {
        return screen.shows(id(deed));
    }

    /** The same answer for every point that waits for this party. */
    void answerWhole(Choice choice, String office) {
        screen.click("answer-whole");
        new AnswerPage(screen).saying(choice).from(office);
        screen.click("whole-answer-dialog-confirm");
        screen.seeNoMore(id("whole-answer-dialog-confirm"));
        screen.seeNoMore(id("answer-whole"));
    }
}
