package org.parley.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.testing.Given.unique;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.testing.ParleyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@ParleyTest
class AccountResourceTest {

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient db;

    Field field;
    Caller administrator;

    @BeforeEach
    void people() {
        field = new Field(http, db);
        administrator = field.account("ADMINISTRATOR", null);
    }

    /** With the password that every caller of a test has. */
    private ObjectNode delegate(String name) {
        return Example.of("openAccount")
                .put("username", name)
                .put("party", field.northCode)
                .put("password", Caller.PASSWORD);
    }

    private Caller opened() {
        var name = unique("relief");
        administrator.send("/accounts", delegate(name)).with(HttpStatus.CREATED);
        return new Caller(http, name);
    }

    @Test
    void anOpenedAccountSignsInAsWhatItIs() {
        var me = opened().read("/me").with(HttpStatus.OK);
        assertThat(me.text("/party")).isEqualTo(field.northCode);
        assertThat(me.text("/roles/0")).isEqualTo("DELEGATE");
    }

    @Test
    void aClosedAccountStaysOutsideUntilItIsOpenedAgain() {
        var account = opened();
        administrator.send("/accounts/{user}/closing", "", account.username()).with(HttpStatus.OK);
        account.read("/me").with(HttpStatus.UNAUTHORIZED);
        assertThat(administrator
                        .send("/accounts/{user}/closing", "", account.username())
                        .refusals())
                .containsExactly("-: account.closed-already");
        administrator.send("/accounts/{user}/reopening", "", account.username()).with(HttpStatus.OK);
        account.read("/me").with(HttpStatus.OK);
    }

    @Test
    void aClosedAccountsOpenScreenEndsAtItsNextRequest() throws Exception {
        var account = opened();
        administrator.send("/accounts/{user}/closing", "", account.username()).with(HttpStatus.OK);
        http.perform(get("/requests").with(user(account.username()))).andExpect(redirectedUrlPattern("**/login"));
    }

    @Test
    void aNewPasswordTakesThePlaceOfTheOldOne() {
        var account = opened();
        var other = Example.of("setPassword");
        assertThat(administrator
                        .send("/accounts/{user}/password", other.put("password", "short"), account.username())
                        .refusals())
                .containsExactly("password: account.password-too-short");
        administrator
                .send("/accounts/{user}/password", Example.of("setPassword"), account.username())
                .with(HttpStatus.OK);
        account.read("/me").with(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void nobodyClosesTheirOwnAccount() {
        assertThat(administrator
                        .send("/accounts/{user}/closing", "", administrator.username())
                        .refusals())
                .contains("-: account.own-not-closed");
    }

    @Test
    void aNameIsGivenOnce() {
        var again = delegate(opened().username());
        assertThat(administrator.send("/accounts", again).refusals())
                .containsExactly("username: account.username-taken");
    }

    @Test
    void nobodyButAnAdministratorSeesOrKeepsAccounts() {
        for (var other : List.of(field.coordinator, field.monitor, field.north)) {
            other.read("/accounts").with(HttpStatus.FORBIDDEN);
            other.send("/accounts", delegate("relief")).with(HttpStatus.FORBIDDEN);
            other.send("/accounts/{user}/closing", "", administrator.username()).with(HttpStatus.FORBIDDEN);
            other.send("/accounts/{user}/password", Example.of("setPassword"), "x")
                    .with(HttpStatus.FORBIDDEN);
        }
        administrator.send("/accounts/{user}/closing", "", unique("nobody")).with(HttpStatus.NOT_FOUND);
    }

    @Test
    void theListComesInPagesAndTellsNoPassword() {
        var names = new ArrayList<String>();
        for (int i = 0; i < 3; i++) names.add(opened().username());
        var search = "/accounts?limit=2&search=" + field.northCode.toLowerCase();
        var first = administrator.read(search).with(HttpStatus.OK);
        var second = administrator.read(search + "&after={after}", first.text("/next"));
        var found = new ArrayList<>(first.all("username"));
        found.addAll(second.with(HttpStatus.OK).all("username"));
        names.add(field.north.username());
        assertThat(found).containsExactlyInAnyOrderElementsOf(names);
        assertThat(first.text() + second.text()).doesNotContain("password\"", "bcrypt", Caller.PASSWORD);
    }

    @Test
    void whatWasDoneToAnAccountIsWrittenDown() {
        var account = opened();
        administrator.send("/accounts/{user}/closing", "", account.username()).with(HttpStatus.OK);
        assertThat(db.sql("select what from account_event where subject = :name and actor = :by order by seq")
                        .param("name", account.username())
                        .param("by", administrator.username())
                        .query(String.class)
                        .list())
                .containsExactly("OPENED", "CLOSED");
    }

    @Test
    void damagedAccountIsRefused() {
        new Damage(2016).of(delegate(unique("relief")), 8).forEach(damaged -> assertThat(
                        administrator.send("/accounts", damaged).status())
                .as(damaged)
                .isLessThan(500));
    }
}
