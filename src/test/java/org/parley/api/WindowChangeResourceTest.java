package org.parley.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.ceasefire.CeasefireSample;
import org.parley.ceasefire.Windows;
import org.parley.hold.Front;
import org.parley.testing.ParleyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Another end of a pause, and what a movement would meet, over HTTP. */
@ParleyTest
class WindowChangeResourceTest {

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient db;

    @Autowired
    Front front;

    @Autowired
    Windows windows;

    Field field;
    UUID pause;

    @BeforeEach
    void people() {
        field = new Field(http, db);
        pause = front.pause();
    }

    @Test
    void anotherEndIsAskedForAsThePauseStands() {
        var zone = windows.changeOf(pause).zones().get(0);
        var later = zone.end().plus(Duration.ofDays(1));
        assertThat(field.coordinator
                        .send("/window-changes", body(zone.areas().get(0), zone.end(), zone.end()))
                        .refusals())
                .containsExactly("zones: window-change.unchanged");
        assertThat(field.coordinator.send("/window-changes", "{}").refusals()).contains("pause: field.missing");
        assertThat(field.coordinator
                        .send("/window-changes", "{\"pause\": \"" + pause + "\", \"zones\": [{}]}")
                        .refusals())
                .contains("zones[0].newEnd: field.missing");
        var asked = field.coordinator.send("/window-changes", body(zone.areas().get(0), zone.end(), later));
        assertThat(asked.with(HttpStatus.CREATED).text("/kind")).isEqualTo("WINDOW_CHANGE");
        assertThat(asked.text("/decision")).isEqualTo("ASKING");
    }

    @Test
    void aPartyEndsItAndAnotherDoesNotFindIt() {
        var told = "{\"reason\": \"Shells since noon\", \"office\": \"Operations room\"}";
        var stranger = field.account("DELEGATE", front.scene.ground().party());
        stranger.send("/ceasefires/" + pause + "/end", told).with(HttpStatus.NOT_FOUND);
        var own = field.account("DELEGATE", front.party());
        assertThat(own.send("/ceasefires/" + pause + "/end", "{}").refusals())
                .containsExactly("reason: reason.missing", "office: field.missing");
        assertThat(own.send("/ceasefires/" + pause + "/end", told)
                        .with(HttpStatus.OK)
                        .text("/channel"))
                .isEqualTo("PROGRAM");
    }

    @Test
    void clashesAreForCoordinatorsAndWarnOnly() {
        var terms = Example.of("findClashes").toString();
        assertThat(field.coordinator.send("/clashes", terms).with(HttpStatus.OK).text(""))
                .isNotNull();
        field.account("DELEGATE", front.party()).send("/clashes", terms).with(HttpStatus.FORBIDDEN);
    }

    private String body(String area, LocalDateTime end, LocalDateTime newEnd) {
        return """
                {"pause": "%s", "zones": [{"areas": ["%s"], "end": "%s", "newEnd": "%s", "zone": "%s"}]}""".formatted(pause, area, end, newEnd, CeasefireSample.DAMASCUS);
    }
}
