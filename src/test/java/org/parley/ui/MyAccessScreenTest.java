package org.parley.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parley.security.ApiTokens;
import org.parley.security.Role;
import org.parley.security.TokenDraft;
import org.parley.security.TokenScope;
import org.parley.testing.Given;
import org.parley.testing.ScreenTest;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One's own ways in, and an administrator's look at everybody's. */
@ScreenTest
class MyAccessScreenTest {

    @Autowired
    Screen screen;

    @Autowired
    ApiTokens tokens;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestTime time;

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void aTokenIsMadeShownOnceAndRevoked() {
        var me = screen.signIn(Role.DELEGATE, Given.aParty(jdbc));
        screen.go("my-access");
        assertThat(screen.text("tokens")).contains("There are no tokens");
        screen.click("make-token");
        screen.type("token-label", "Weekly report");
        screen.click("make-token-dialog-confirm");
        assertThat(screen.find(TextField.class, "token-secret").getValue()).startsWith("parley_");
        screen.click("token-made-close");
        assertThat(screen.shows("token-secret")).isFalse();
        assertThat(screen.text("tokens")).contains("Weekly report", "Only read", "Never used");
        screen.click("revoke-" + tokens.mine(me).get(0).id());
        screen.click("revoke-token-dialog-confirm");
        assertThat(screen.text("tokens")).contains("Revoked");
    }

    @Test
    void whatATokenNeedsIsSaidOnItsField() {
        screen.signIn(Role.COORDINATOR, null, "ar");
        screen.go("my-access");
        screen.click("make-token");
        screen.click("make-token-dialog-confirm");
        assertThat(screen.find(TextField.class, "token-label").getErrorMessage())
                .isNotBlank();
    }

    @Test
    void everybodySeesTheirOwnLastSignInsAndNobodyElses() {
        var other = Given.unique("desk");
        signedIn(other);
        var me = screen.signIn(Role.MONITOR, null);
        signedIn(me.username());
        screen.go("my-access");
        assertThat(screen.text("my-sign-ins"))
                .contains(me.username(), "192.0.2.7", "Signed in")
                .doesNotContain(other);
    }

    @Test
    void administratorsReadAllAndFindAName() {
        var other = Given.unique("desk");
        signedIn(other);
        screen.signIn(Role.ADMINISTRATOR, null);
        screen.go("sign-ins?name=" + other);
        assertThat(screen.text("sign-ins")).contains(other, "192.0.2.7");
        screen.go("sign-ins?name=" + Given.unique("nobody"));
        assertThat(screen.text("sign-ins")).contains("Nothing was written down");
    }

    @Test
    void administratorsLetALockedNameInAgainAndRevokeTokens() {
        var locked = screen.signIn(Role.MONITOR, null);
        tokens.make(new TokenDraft("A report", TokenScope.WRITE, 5), locked).orElseThrow();
        screen.close();
        Given.aLockOn(locked.username(), jdbc, time);
        screen.signIn(Role.ADMINISTRATOR, null);
        screen.go("accounts?q=" + locked.username());
        assertThat(screen.text("accounts")).contains("Locked for a while");
        screen.click("unlock-" + locked.username());
        screen.click("unlock-account-dialog-confirm");
        assertThat(screen.text("accounts")).doesNotContain("Locked for a while");
        screen.click("tokens-" + locked.username());
        screen.click("revoke-" + tokens.mine(locked).get(0).id());
        screen.click("revoke-token-dialog-confirm");
        assertThat(screen.text("account-tokens")).contains("Revoked");
    }

    private void signedIn(String name) {
        jdbc.sql("""
                        insert into sign_in (username, what, way, address, happened_at)
                        values (:name, 'SIGNED_IN', 'FORM', '192.0.2.7', :now)""")
                .param("name", name)
                .param("now", time.now().atOffset(ZoneOffset.UTC))
                .update();
    }
}
