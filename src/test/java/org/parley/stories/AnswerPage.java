package org.parley.stories;

import static org.openqa.selenium.By.id;
import static org.openqa.selenium.By.xpath;

import org.parley.clearance.Choice;
import org.parley.clearance.Form;

/** One answer as it is given: on a delegate's own page, or by a coordinator for a party that telephoned or wrote. */
class AnswerPage {

    private final Screen screen;

    AnswerPage(Screen screen) {
        this.screen = screen;
    }

    /** From the delegate's tasks, by the row of that request. */
    static AnswerPage fromTasks(Screen screen, String reference) {
        screen.open("");
        screen.click(xpath("//a[@data-testid='task-answer'][.//*[normalize-space()='" + reference + "']]"));
        screen.see(id("give-answer"));
        return new AnswerPage(screen);
    }

    AnswerPage saying(Choice choice) {
        screen.click(
                xpath("//*[@id='choice']//vaadin-radio-button[.//*[contains(@class,'strong') and normalize-space()='"
                        + Words.of(screen, choice) + "']]//input"));
        return this;
    }

    AnswerPage inForm(Form form) {
        screen.choose("form", Words.of(screen, form));
        return this;
    }

    AnswerPage from(String office) {
        screen.type("office", office);
        return this;
    }

    AnswerPage remarking(String remarks) {
        screen.type("remarks", remarks);
        return this;
    }

    AnswerPage onCondition(String wording, String owner) {
        screen.type("condition-0-wording", wording);
        screen.type("condition-0-owner", owner);
        return this;
    }

    /** Gives it; afterwards the page tells what stands. */
    void give() {
        screen.click("give-answer");
        screen.see(id("given"));
    }
}
