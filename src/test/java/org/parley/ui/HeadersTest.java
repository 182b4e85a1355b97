package org.parley.ui;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;

import org.hamcrest.Matchers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.testing.ScreenTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What every answer tells the browser; the pages' own policy is looked at where a browser opens them. */
@ScreenTest
class HeadersTest {

    @Autowired
    MockMvc http;

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/me", "/v3/api-docs", "/"})
    void everyAnswerIsForThisOriginAlone(String address) throws Exception {
        http.perform(get(address))
                .andExpect(header().string("Content-Security-Policy", Matchers.startsWith("default-src 'none'")))
                .andExpect(
                        header().string("Content-Security-Policy", Matchers.containsString("frame-ancestors 'none'")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string("Permissions-Policy", Matchers.containsString("geolocation=()")))
                .andExpect(header().string("Cross-Origin-Opener-Policy", "same-origin"))
                .andExpect(header().string("Cross-Origin-Resource-Policy", "same-origin"))
                .andExpect(header().doesNotExist("Strict-Transport-Security"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/me", "/"})
    void whoeverCameByTlsComesBackByTls(String address) throws Exception {
        http.perform(get(address).secure(true))
                .andExpect(header().string("Strict-Transport-Security", Matchers.startsWith("max-age=31536000")));
    }
}
