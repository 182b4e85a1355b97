package org.parley.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parley.security.Actor;
import org.parley.security.Role;
import org.parley.testing.Given;
import org.parley.testing.ScreenTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may sign in, as an administrator keeps it. */
@ScreenTest
class AccountsScreenTest {

    @Autowired
    Screen screen;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void close() {
        screen.close();
    }

    private Actor openAs(Role role, String language) {
        var me = screen.signIn(role, null, language);
        screen.go("accounts");
        return me;
    }

    @Test
    void administratorIsOfferedTheAccountsAndNobodyElseIs() {
        openAs(Role.ADMINISTRATOR, "ar");
        assertThat(screen.text("menu-accounts")).isEqualTo("الحسابات");
        screen.close();
        screen.signIn(Role.COORDINATOR, null);
        screen.go("");
        assertThat(screen.shows("menu-accounts")).isFalse();
        screen.go("accounts");
        assertThatThrownBy(() -> screen.shows("accounts")).hasMessageContaining("AccessDenied");
    }

    @Test
    void accountOfADelegateIsOpenedAndFound() {
        var party = Given.aParty(jdbc);
        var name = Given.unique("relief");
        openAs(Role.ADMINISTRATOR, "en");
        screen.click("open-account");
        screen.type("account-username", name);
        screen.type("account-office", "Relief office");
        screen.type("account-roles", Set.of(Role.DELEGATE));
        screen.type("account-party", party);
        screen.type("account-password", "a long first password");
        screen.click("open-account-dialog-confirm");

        screen.go("accounts?q=" + name);

        assertThat(screen.text("account-" + name))
                .contains("Relief office", "Delegate", "A group", "English", "Opened");
        assertThat(screen.text("accounts")).doesNotContain("a long first password");
    }

    @Test
    void shortPasswordIsRefusedWhereItStands() {
        openAs(Role.ADMINISTRATOR, "en");
        screen.click("open-account");
        screen.type("account-password", "short");

        screen.click("open-account-dialog-confirm");

        assertThat(screen.find(PasswordField.class, "account-password").getErrorMessage())
                .isEqualTo("At least 12 characters");
    }

    @Test
    void accountIsClosedAndOpenedAgain() {
        var other = screen.signIn(Role.MONITOR, null).username();
        screen.close();
        openAs(Role.ADMINISTRATOR, "en");
        screen.go("accounts?q=" + other);

        screen.click("close-" + other);
        screen.click("close-account-dialog-confirm");
        assertThat(screen.text("account-" + other)).contains("Closed");

        screen.click("reopen-" + other);
        screen.click("reopen-account-dialog-confirm");
        assertThat(screen.shows("close-" + other)).isTrue();
    }

    @Test
    void ownAccountIsNotOfferedToBeClosed() {
        var me = openAs(Role.ADMINISTRATOR, "en").username();

        screen.go("accounts?q=" + me);

        assertThat(screen.shows("account-" + me)).isTrue();
        assertThat(screen.shows("close-" + me)).isFalse();
    }
}
