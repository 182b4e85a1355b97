package org.parley.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.testing.Given.unique;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.security.CallLimits;
import org.parley.testing.ScreenTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What somebody is told who calls too often; the limits themselves are looked at in {@code CallLimitsTest}. */
@ScreenTest
class TooManyCallsTest {

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient db;

    @Autowired
    CallLimits limits;

    Field field;
    String address;

    @BeforeEach
    void people() {
        field = new Field(http, db);
        address = unique("an address");
    }

    private Reply call(MockHttpServletRequestBuilder call) throws Exception {
        return new Reply(http.perform(call.with(from())).andReturn().getResponse());
    }

    private RequestPostProcessor from() {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    private static MockHttpServletRequestBuilder me() {
        return get(Resource.BASE + "/me");
    }

    private void useUp(String username) {
        while (limits.ofAccount(username).isZero()) continue;
    }

    private void useUpTheAddress() {
        while (limits.ofAddress(address).isZero()) continue;
    }

    private static void isToldToWait(Reply reply) {
        reply.with(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(reply.text("/key")).isEqualTo("too-many-calls");
        assertThat(reply.response().getContentType()).startsWith("application/problem+json");
        assertThat(Integer.parseInt(reply.response().getHeader("Retry-After"))).isPositive();
    }

    @Test
    void anAccountThatCallsTooOftenIsToldToWaitAndNobodyElseIs() {
        useUp(field.monitor.username());
        isToldToWait(field.monitor.read("/me"));
        field.coordinator.read("/me").with(HttpStatus.OK);
    }

    @Test
    void itIsSaidInTheCallersLanguage() {
        useUp(field.monitor.username());
        var told = field.monitor.call(me().locale(Locale.forLanguageTag("ar")).header("Accept-Language", "ar"));
        assertThat(told.text("/detail")).contains("انتظر");
    }

    @Test
    void whoeverGuessesFromOneAddressIsStoppedBeforeThePasswordIsLookedAt() throws Exception {
        useUpTheAddress();
        isToldToWait(call(me()));
        var guessed = unique("nobody");
        isToldToWait(call(me().with(httpBasic(guessed, "a guess"))));
        assertThat(db.sql("select count(*) from sign_in where username = :name")
                        .param("name", guessed)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void callsThatSayWhoTheyAreDoNotUseUpTheirAddress() throws Exception {
        useUpTheAddress();
        limits.isKnown(address);
        for (int call = 0; call < 3; call++)
            call(me().with(httpBasic(field.north.username(), Caller.PASSWORD))).with(HttpStatus.OK);
        call(me()).with(HttpStatus.UNAUTHORIZED);
        isToldToWait(call(me()));
    }

    @Test
    void theSignInPageAsksToWaitToo() throws Exception {
        useUpTheAddress();
        var told = call(post("/login").with(csrf()).param("username", "nobody").param("password", "a guess"));
        told.with(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(Integer.parseInt(told.response().getHeader("Retry-After"))).isPositive();
        assertThat(told.text()).contains("login?too-many");
    }

    @Test
    void healthIsAlwaysTold() throws Exception {
        useUpTheAddress();
        assertThat(call(get("/actuator/health")).status()).isNotEqualTo(429);
    }
}
