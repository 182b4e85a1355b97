package org.parley.stories;

import org.openqa.selenium.By;
import org.parley.exercise.ExerciseAccounts;

/** Signs in as somebody types it: name, password, one button. */
class SignIn {

    private final Screen screen;

    private SignIn(Screen screen) {
        this.screen = screen;
    }

    static SignIn on(Screen screen) {
        screen.open("login");
        return new SignIn(screen);
    }

    Screen as(String username) {
        screen.see(By.cssSelector("#vaadinLoginUsername input")).sendKeys(username);
        screen.see(By.cssSelector("#vaadinLoginPassword input")).sendKeys(ExerciseAccounts.PASSWORD);
        screen.click(By.cssSelector("vaadin-login-form vaadin-button[theme~=primary]"));
        screen.see(By.id("signed-in-as"));
        screen.settle();
        return screen;
    }
}
