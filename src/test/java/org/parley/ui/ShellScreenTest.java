package org.parley.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import elemental.json.Json;
import java.util.List;
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

    @Test
    void whatIsSeldomDoneFoldsBehindOneButtonUntilItIsChosen() {
        screen.signIn(Role.ADMINISTRATOR, null);
        screen.go("requests");
        assertThat(unfolded("menu-more")).isFalse();
        screen.click("menu-more");
        assertThat(unfolded("menu-more")).isTrue();
        assertThat(screen.text("menu-others")).contains("Parties", "Code lists", "Accounts", "My access");

        screen.go("codes");

        assertThat(unfolded("menu-more")).isFalse();
        assertThat(screen.find(Anchor.class, "menu-codes").getElement().getAttribute("aria-current"))
                .isEqualTo("page");
    }

    @Test
    void oneSeldomEntryStandsWithTheOthers() {
        screen.signIn(Role.DELEGATE, Given.aParty(jdbc));

        screen.go("");

        assertThat(screen.shows("menu-more")).isFalse();
        assertThat(screen.text("menu")).contains("My access");
    }

    @Test
    void escapeFoldsWhatWasUnfolded() {
        screen.signIn(Role.ADMINISTRATOR, null);
        screen.go("");
        for (var button : List.of("menu-all", "menu-more")) {
            screen.click(button);
            press("Escape", button);
            assertThat(unfolded(button)).isFalse();
        }
    }

    private boolean unfolded(String button) {
        var fold = screen.find(Button.class, button).getElement();
        var part = screen.find(Component.class, fold.getAttribute("aria-controls"));
        var shown = part.getElement().getClassList().contains("open");
        assertThat(fold.getAttribute("aria-expanded")).isEqualTo(String.valueOf(shown));
        return shown;
    }

    private void press(String key, String on) {
        var data = Json.createObject();
        data.put("event.key === '" + key + "'", true);
        BasicUtilsKt._fireDomEvent(screen.find(Button.class, on), "keydown", data);
    }
}
