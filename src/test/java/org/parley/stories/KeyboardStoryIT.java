package org.parley.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.Keys.ENTER;
import static org.openqa.selenium.Keys.SPACE;
import static org.openqa.selenium.Keys.TAB;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.interactions.Actions;
import org.parley.exercise.ExerciseAccounts;
import org.parley.testing.StoryTest;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;

/** Every deed is reachable without a mouse (look.md). */
@StoryTest
class KeyboardStoryIT {

    private static final int MOST_STOPS = 80;

    @RegisterExtension
    final People people = new People();

    @Autowired
    TestTime time;

    @Autowired
    Asked asked;

    @Test
    void delegateSignsInOpensATaskAndAnswersWithTheKeyboardAlone() {
        var pause = asked.pause(Asked.soon(time), "SY02-E", "SY02-N");
        var screen = people.stranger();
        signIn(screen);
        openTheTask(screen, "answer/" + asked.slotOf(pause, "GROUP-N").id());
        approve(screen);

        assertThat(screen.text(By.id("given"))).contains("Northern relief office");
    }

    private static void signIn(Screen screen) {
        screen.open("login");
        screen.see(By.cssSelector("#vaadinLoginUsername input"));
        goTo(screen, "#vaadinLoginUsername");
        press(screen, "north");
        goTo(screen, "#vaadinLoginPassword");
        press(screen, ExerciseAccounts.PASSWORD, ENTER);
        screen.see(By.id("signed-in-as"));
    }

    private static void openTheTask(Screen screen, String address) {
        goTo(screen, "a[href='" + address + "']");
        press(screen, ENTER);
        screen.see(By.id("give-answer"));
    }

    private static void approve(Screen screen) {
        goTo(screen, "#choice");
        press(screen, SPACE);
        goTo(screen, "#office");
        press(screen, "Northern relief office", TAB);
        goTo(screen, "#give-answer");
        press(screen, ENTER);
    }

    /** Goes on with the tabulator until the cursor is there; in view, or nobody would know. */
    private static void goTo(Screen screen, String element) {
        screen.settle();
        for (int stops = 0; stops < MOST_STOPS && !isAt(screen, element); stops++) press(screen, TAB);
        assertThat(isAt(screen, element)).as("reached: " + element).isTrue();
        assertThat(isInView(screen)).as("in view: " + element).isTrue();
    }

    private static boolean isAt(Screen screen, String element) {
        return (Boolean)
                screen.browser().executeScript("return !!document.activeElement.closest(arguments[0])", element);
    }

    private static boolean isInView(Screen screen) {
        return (Boolean) screen.browser().executeScript("""
                const box = document.activeElement.getBoundingClientRect();
                return box.bottom > 0 && box.top < innerHeight;
                """);
    }

    private static void press(Screen screen, CharSequence... keys) {
        new Actions(screen.browser()).sendKeys(keys).perform();
        screen.settle();
    }
}
