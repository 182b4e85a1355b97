package org.parley.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;

/** What came back. */
record Reply(MockHttpServletResponse response) {

    private static final ObjectMapper JSON = new ObjectMapper();

    int status() {
        return response.getStatus();
    }

    JsonNode body() {
        try {
            return JSON.readTree(response.getContentAsByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Reply with(HttpStatus expected) {
        assertThat(status()).as(() -> text()).isEqualTo(expected.value());
        return this;
    }

    String text() {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    String text(String pointer) {
        return body().at(pointer).asText();
    }

    UUID id() {
        return UUID.fromString(text("/id"));
    }

    /** Every refused field with its key: {@code reason: reason.missing}. */
    List<String> refusals() {
        with(HttpStatus.UNPROCESSABLE_ENTITY);
        return body().get("errors").findParents("key").stream()
                .map(error -> error.path("field").asText("-") + ": "
                        + error.get("key").asText())
                .toList();
    }

    List<String> all(String name) {
        return body().findValuesAsText(name);
    }
}
