package org.parley.api;

import static org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.parley.testing.ScreenTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;

@ScreenTest
class ApiSecurityTest {

    private static final String PASSWORD = "a password of a test";

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PasswordEncoder passwords;

    @Test
    void whoeverSaysNotWhoTheyAreGetsAProblemAndNoRedirect() throws Exception {
        http.perform(get("/api/requests"))
                .andExpect(status().isUnauthorized())
                .andExpect(content().contentTypeCompatibleWith(APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.status").value(401))
                .andExpect(header().string("WWW-Authenticate", Matchers.startsWith("Basic")));
    }

    @Test
    void wrongPasswordAndUnknownAccountLookTheSame() throws Exception {
        for (var name : new String[] {account(true), "nobody"}) {
            http.perform(get("/api/requests").with(httpBasic(name, "wrong")))
                    .andExpect(status().isUnauthorized())
                    .andExpect(content()
                            .json("{'type':'about:blank','title':'Unauthorized','status':401,'key':'unauthorized'}"));
        }
    }

    @Test
    void disabledAccountStaysOutside() throws Exception {
        http.perform(get("/api/nothing").with(httpBasic(account(false), PASSWORD)))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void unknownAddressIsAProblemAndNoPage() throws Exception {
        http.perform(get("/api/nothing").with(httpBasic(account(true), PASSWORD)))
                .andExpect(status().isNotFound())
                .andExpect(content().contentTypeCompatibleWith(APPLICATION_PROBLEM_JSON));
    }

    @Test
    void callsLeaveNoSessionAndNeedNoToken() throws Exception {
        http.perform(post("/api/nothing").with(httpBasic(account(true), PASSWORD)))
                .andExpect(status().isNotFound())
                .andExpect(request().sessionAttributeDoesNotExist("SPRING_SECURITY_CONTEXT"))
                .andExpect(header().doesNotExist("Set-Cookie"));
    }

    @Test
    void descriptionOfTheApiIsPublicHere() throws Exception {
        http.perform(get("/v3/api-docs"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.openapi").exists());
    }

    @Test
    void screensSendStrangersToTheSignIn() throws Exception {
        http.perform(get("/")).andExpect(redirectedUrlPattern("**/login"));
    }

    private String account(boolean enabled) {
        var name = "caller-" + UUID.randomUUID();
        jdbc.sql("insert into app_user values (:name, 'An office', :hash, null, 'en', :enabled)")
                .param("name", name)
                .param("hash", passwords.encode(PASSWORD))
                .param("enabled", enabled)
                .update();
        jdbc.sql("insert into user_role values (:name, 'MONITOR')")
                .param("name", name)
                .update();
        return name;
    }
}
