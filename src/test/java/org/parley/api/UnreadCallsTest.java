package org.parley.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.autoconfigure.web.embedded.TomcatWebServerFactoryCustomizer;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.mock.env.MockEnvironment;

/** The server alone, with nothing in it: what it refuses is told as we tell it. */
class UnreadCallsTest {

    private static WebServer server;

    @BeforeAll
    static void start() {
        var problems =
                new Problems(Jackson2ObjectMapperBuilder.json().build(), new Words((key, arabic) -> Optional.empty()));
        var beans = new StaticListableBeanFactory(Map.of("problems", problems));
        var factory = new TomcatServletWebServerFactory(0);
        new TomcatWebServerFactoryCustomizer(new MockEnvironment(), new ServerProperties()).customize(factory);
        new ServerRefusals(beans.getBeanProvider(Problems.class)).customize(factory);
        server = factory.getWebServer();
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/requests/%00",
                "/api/v1/requests/..%2f..%2f",
                "/api/v1/accounts/%ED%A0%80/tokens",
                "/api/v1/requests/%zz",
            })
    void addressThatCanNotBeReadIsAProblem(String address) throws IOException {
        assertThat(told(address, "x")).startsWith("HTTP/1.1 400 ").satisfies(UnreadCallsTest::isMalformed);
    }

    @Test
    void headerThatCanNotBeReadIsAProblem() throws IOException {
        assertThat(told("/api/v1/me", "\u007f")).startsWith("HTTP/1.1 400 ").satisfies(UnreadCallsTest::isMalformed);
    }

    @Test
    void whoeverLooksAtAScreenGetsAPage() throws IOException {
        assertThat(told("/requests/%00", "x")).startsWith("HTTP/1.1 400 ").contains("<html", "text/html");
    }

    private static void isMalformed(String told) {
        assertThat(told)
                .contains("application/problem+json", "\"key\":\"malformed\"", "\"status\":400")
                .doesNotContain("<html", "Tomcat");
    }

    private static String told(String address, String header) throws IOException {
        try (var line = new Socket(InetAddress.getLoopbackAddress(), server.getPort())) {
            var call = "GET " + address + " HTTP/1.1\r\nHost: parley\r\nConnection: close\r\nX-Note: " + header
                    + "\r\n\r\n";
            line.getOutputStream().write(call.getBytes(ISO_8859_1));
            return new String(line.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }
}
