package org.parley.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.testing.Given.unique;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;

import jakarta.servlet.ServletException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.testing.ParleyTest;
import org.parley.testing.Statements;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;

/** Who came in, who did not, and how long a name that failed too often is locked. */
@ParleyTest
class SignInsTest {

    private static final String PASSWORD = "a password of a test";

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    SignInList signIns;

    @Autowired
    AccountDeeds accounts;

    @Autowired
    TestTime time;

    Actor administrator;
    String name;

    @BeforeEach
    void people() {
        administrator = new Actor(account("ADMINISTRATOR"), Set.of(Role.ADMINISTRATOR), null);
        name = account("MONITOR");
    }

    private String account(String role) {
        var username = unique("desk");
        jdbc.sql("insert into app_user values (:name, 'An office', :hash, null, 'en', true)")
                .param("name", username)
                .param("hash", "{noop}" + PASSWORD)
                .update();
        jdbc.sql("insert into user_role values (:name, :role)")
                .param("name", username)
                .param("role", role)
                .update();
        return username;
    }

    @Test
    void everyComingInAndEveryFailureIsWrittenDownWithItsWayAndPlace() throws Exception {
        enter(name, "wrong");
        enter(name, PASSWORD);
        call(name, PASSWORD);
        assertThat(rows(name)).containsExactly("SIGNED_IN BASIC", "SIGNED_IN FORM", "FAILED FORM");
        assertThat(signIns.mine(new Actor(name, Set.of(), null)).get(0).address())
                .isEqualTo("127.0.0.1");
    }

    @Test
    void whoeverSignsOutIsWrittenDown() throws Exception {
        http.perform(post("/logout").session(enter(name, PASSWORD)).with(csrf()));
        assertThat(rows(name)).containsExactly("SIGNED_OUT FORM", "SIGNED_IN FORM");
    }

    @Test
    void callsOfAProgramAreWrittenDownOnceAnHour() throws Exception {
        for (int i = 0; i < 5; i++) call(name, PASSWORD);
        assertThat(rows(name)).hasSize(1);
        time.moveBy(Duration.ofMinutes(61));
        call(name, PASSWORD);
        assertThat(rows(name)).hasSize(2);
    }

    @Test
    void fiveFailuresLockTheNameForAQuarterOfAnHour() throws Exception {
        fail(name, 5);
        assertThat(call(name, PASSWORD).getStatus()).isEqualTo(401);
        assertThat(rows(name)).contains("LOCKED BASIC");
        time.moveBy(Duration.ofMinutes(16));
        assertThat(call(name, PASSWORD).getStatus()).isNotEqualTo(401);
    }

    @Test
    void fourFailuresLockNothing() throws Exception {
        fail(name, 4);
        assertThat(call(name, PASSWORD).getStatus()).isNotEqualTo(401);
    }

    @Test
    void failuresOfLongAgoDoNotCount() throws Exception {
        fail(name, 4);
        time.moveBy(Duration.ofMinutes(16));
        fail(name, 4);
        assertThat(call(name, PASSWORD).getStatus()).isNotEqualTo(401);
    }

    @Test
    void aSuccessInBetweenDoesNotLetOthersGuessOn() throws Exception {
        fail(name, 4);
        enter(name, PASSWORD);
        fail(name, 1);
        assertThat(call(name, PASSWORD).getStatus()).isEqualTo(401);
    }

    @Test
    void aNameThatThereIsNotIsLockedInTheSameWay() throws Exception {
        var nobody = unique("nobody");
        fail(nobody, 5);
        fail(name, 5);
        var known = call(name, PASSWORD);
        var unknown = call(nobody, PASSWORD);
        assertThat(known.getContentAsString()).isEqualTo(unknown.getContentAsString());
        assertThat(known.getStatus()).isEqualTo(unknown.getStatus()).isEqualTo(401);
        assertThat(statements(name)).isEqualTo(statements(nobody));
        assertThat(rows(nobody)).contains("LOCKED BASIC");
    }

    private int statements(String who) {
        return Statements.count(() -> {
            try {
                call(who, PASSWORD);
            } catch (Exception failure) {
                throw new AssertionError(failure);
            }
        });
    }

    @Test
    void aClosedAccountLooksLikeAWrongPassword() throws Exception {
        jdbc.sql("update app_user set enabled = false where username = :name")
                .param("name", name)
                .update();
        assertThat(call(name, PASSWORD).getContentAsString())
                .isEqualTo(call(unique("nobody"), PASSWORD).getContentAsString());
    }

    @Test
    void whatIsNoNameIsWrittenDownReadably() throws Exception {
        var odd = unique("a") + "\u0000\u202e<b>";
        assertThat(call(odd, PASSWORD).getStatus()).isEqualTo(401);
        assertThat(rows(odd)).containsExactly("FAILED BASIC");
        assertThat(call("x".repeat(500), PASSWORD).getStatus()).isEqualTo(401);
    }

    @Test
    void anAdministratorLetsALockedNameInAgain() throws Exception {
        fail(name, 5);
        assertThat(locked(name)).isTrue();
        assertThat(accounts.unlock(name, administrator).orElseThrow().locked()).isFalse();
        assertThat(call(name, PASSWORD).getStatus()).isNotEqualTo(401);
        assertThat(accounts.unlock(name, administrator).refusals())
                .extracting(refusal -> refusal.key())
                .containsExactly("account.not-locked");
        assertThat(rows(name)).contains("UNLOCKED null");
    }

    @Autowired
    AccountList list;

    private boolean locked(String username) {
        return list.page(username, administrator, null, 1).rows().get(0).locked();
    }

    @Test
    void onlyAdministratorsReadEverybodysSignIns() {
        for (var role : List.of(Role.COORDINATOR, Role.MONITOR))
            assertThatThrownBy(() -> signIns.page(null, new Actor("me", Set.of(role), null), null, 10))
                    .isInstanceOf(Forbidden.class);
        var speaks = new Actor("me", Set.of(Role.ADMINISTRATOR, Role.DELEGATE), "GROUP-N");
        assertThatThrownBy(() -> signIns.page(null, speaks, null, 10)).isInstanceOf(Forbidden.class);
    }

    @Test
    void theyComeInPages() throws Exception {
        fail(name, 3);
        var first = signIns.page(name, administrator, null, 2);
        assertThat(first.rows()).hasSize(2);
        var next = signIns.page(name, administrator, Long.valueOf(String.valueOf(first.next())), 2);
        assertThat(next.rows()).hasSize(1);
        assertThat(next.next()).isNull();
    }

    @Test
    void whatWasWrittenDownStays() throws Exception {
        enter(name, PASSWORD);
        assertThatThrownBy(() -> jdbc.sql("delete from sign_in where username = :name")
                        .param("name", name)
                        .update())
                .hasStackTraceContaining("append-only");
    }

    @Test
    void aNewPasswordEndsTheSessionsThatStandOpen() throws Exception {
        var session = enter(name, PASSWORD);
        assertThat(isIn(session)).isTrue();
        accounts.setPassword(name, "another long password", administrator).orElseThrow();
        assertThat(isIn(session)).isFalse();
        assertThat(rows(name)).contains("SIGNED_OUT FORM");
    }

    @Test
    void aClosedAccountsSessionStaysEndedWhenItIsOpenedAgain() throws Exception {
        var session = enter(name, PASSWORD);
        accounts.close(name, administrator).orElseThrow();
        accounts.reopen(name, administrator).orElseThrow();
        assertThat(isIn(session)).isFalse();
    }

    /** Whoever is let in comes as far as the screens, which these tests have no servlet for. */
    private boolean isIn(MockHttpSession session) throws Exception {
        try {
            http.perform(get("/").session(session)).andExpect(redirectedUrlPattern("**/login"));
            return false;
        } catch (ServletException screens) {
            return true;
        }
    }

    private MockHttpSession enter(String username, String password) throws Exception {
        var entering = http.perform(formLogin("/login").user(username).password(password));
        return (MockHttpSession) entering.andReturn().getRequest().getSession();
    }

    private void fail(String username, int times) throws Exception {
        for (int i = 0; i < times; i++) call(username, "wrong");
    }

    private MockHttpServletResponse call(String username, String password) throws Exception {
        return http.perform(get("/api/v1/me").with(httpBasic(username, password)))
                .andReturn()
                .getResponse();
    }

    private List<String> rows(String username) {
        return signIns.page(username, administrator, null, 50).rows().stream()
                .map(row -> row.what() + " " + row.way())
                .toList();
    }
}
