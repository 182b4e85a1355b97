package org.parley.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parley.security.Role;
import org.parley.testing.Given;
import org.parley.testing.ScreenTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The frame around the screens. */
@ScreenTest
class ShellScreenTest {

    @Autowired
    Screen screen;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void whoeverHasNotSignedInIsAskedTo() {
        screen.open(Locale.ENGLISH);

        screen.go("requests");

        assertThat(screen.address()).isEqualTo("login");
    }

    @Test
    void signInPageOffersTheOtherLanguage() {
        screen.open(Locale.ENGLISH);

        screen.go("login");

        assertThat(screen.text("language-switch")).isEqualTo("العربية");
    }

    @Test
    void arabicAccountReadsFromRightToLeft() {
        screen.signIn(Role.DELEGATE, Given.aParty(jdbc), "ar");

        screen.go("");

        assertThat(UI.getCurrent().getLocale().getLanguage()).isEqualTo("ar");
        assertThat(screen.text("language-switch")).isEqualTo("English");
        assertThat(screen.text("menu-requests")).isEqualTo("الطلبات");
    }

    @Test
    void delegateIsNotOfferedANewRequest() {
        screen.signIn(Role.DELEGATE, Given.aParty(jdbc));

        screen.go("");

        assertThat(screen.shows("menu-requests")).isTrue();
        assertThat(screen.shows("menu-new")).isFalse();
    }

    @Test
    void coordinatorIsOfferedANewRequest() {
        screen.signIn(Role.COORDINATOR, null);

        screen.go("");

        assertThat(screen.shows("menu-new")).isTrue();
    }

    @Test
    void delegateIsKeptFromWhereANewRequestIsMade() {
        screen.signIn(Role.DELEGATE, Given.aParty(jdbc));

        screen.go("new");

        assertThatThrownBy(() -> screen.shows("new-convoy")).hasMessageContaining("AccessDenied");
    }

    @Test
    void unknownReferenceIsACalmPage() {
        screen.signIn(Role.COORDINATOR, null);

        screen.go("request/HC-1999-0001");

        assertThat(screen.text("not-found")).contains("Nothing is here");
    }

    @Test
    void emptyInboxSaysWhatToDo() {
        screen.signIn(Role.DELEGATE, Given.aParty(jdbc));

        screen.go("");

        assertThat(screen.text("tasks")).contains("Nothing waits for you now");
        assertThat(screen.shows("tasks-empty-requests")).isTrue();
    }

    @Test
    void languageChosenOnThisBrowserWinsOverTheAccounts() {
        screen.remembers("parley-language", "ar");
        screen.signIn(Role.COORDINATOR, null, "en");

        screen.go("");

        assertThat(UI.getCurrent().getLocale().getLanguage()).isEqualTo("ar");
    }

    @Test
    void themeGoesRoundAndSaysWhereItIs() {
        screen.signIn(Role.COORDINATOR, null);
        screen.go("");
        var button = screen.find(Button.class, "theme-switch");
        assertThat(button.getElement().getAttribute("data-theme")).isEqualTo("system");

        screen.click("theme-switch");
        assertThat(button.getElement().getAttribute("data-theme")).isEqualTo("light");
        screen.click("theme-switch");

        assertThat(button.getElement().getAttribute("data-theme")).isEqualTo("dark");
        assertThat(button.getAriaLabel()).hasValue("Colours: dark. Press to follow the system.");
    }

    @Test
    void themeChosenOnThisBrowserIsRemembered() {
        screen.remembers("parley-theme", "dark");
        screen.signIn(Role.COORDINATOR, null);

        screen.go("");

        assertThat(screen.find(Button.class, "theme-switch").getElement().getAttribute("data-theme"))
                .isEqualTo("dark");
    }
}
