package org.parley.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.testing.ParleyTest;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@ParleyTest
class DocumentResourceTest {

    private static final byte[] LETTER = "We agree to the window.".getBytes(StandardCharsets.UTF_8);

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient db;

    @Autowired
    TestTime time;

    Field field;
    UUID pause;

    @BeforeEach
    void pauseIsAskedFor() {
        field = new Field(http, db);
        pause = field.open("/ceasefires", field.pause(time.now().plus(Duration.ofDays(10))));
    }

    @Test
    void documentComesBackAsItWasSent() throws Exception {
        var attached = field.coordinator.attach(pause, "letter.txt", LETTER).with(HttpStatus.CREATED);
        var address = attached.response().getHeader("Location");

        var read = field.north.call(get(address)).with(HttpStatus.OK).response();

        assertThat(read.getContentAsByteArray()).isEqualTo(LETTER);
        assertThat(read.getContentType()).startsWith(MediaType.TEXT_PLAIN_VALUE);
    }

    @Test
    void documentIsNeverShownInPlace() {
        var attached = field.coordinator.attach(pause, "رسالة.txt", LETTER);

        var read = field.north.read("/documents/{id}", attached.id()).response();

        assertThat(read.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''");
        assertThat(read.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(read.getHeader("Content-Security-Policy")).contains("default-src 'none'");
    }

    @Test
    void documentsAreListedWithTheirHash() {
        field.coordinator.attach(pause, "letter.txt", LETTER);

        var list = field.north.read("/requests/{id}/documents", pause).with(HttpStatus.OK);

        assertThat(list.all("sha256")).singleElement().asString().hasSize(64);
        assertThat(list.text()).doesNotContain(field.coordinator.username());
    }

    @Test
    void contentOfNoAllowedTypeIsRefused() {
        var refused = field.coordinator.attach(pause, "letter.pdf", new byte[] {'M', 'Z', 0, 1, 2});

        assertThat(refused.refusals()).containsExactly("file: document.type-not-allowed");
    }

    @Test
    void emptyFileIsRefused() {
        assertThat(field.coordinator.attach(pause, "letter.txt", new byte[0]).refusals())
                .containsExactly("file: document.empty");
    }
}
