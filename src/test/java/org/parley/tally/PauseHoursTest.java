package org.parley.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.ceasefire.CeasefireTerms;
import org.parley.ceasefire.PauseKind;
import org.parley.request.Window;

class PauseHoursTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Instant EVER = Instant.parse("2030-01-01T00:00:00Z");

    @Test
    void onlyTheAgreedHoursOfADayCountAndOfThoseOnlyTheOnesThatWereHeld() {
        var pause = pause(window("2016-08-27T00:00", "2016-08-30T00:00", 10, 13));

        assertThat(PauseHours.minutes(pause, Instant.EPOCH, EVER)).isEqualTo(9 * 60);
        assertThat(PauseHours.minutes(pause, Instant.EPOCH, at("2016-08-28T11:30")))
                .isEqualTo(270);
        assertThat(PauseHours.minutes(pause, at("2016-08-27T14:00"), at("2016-08-28T09:00")))
                .isZero();
    }

    @Test
    void hourThatClocksRepeatIsHeldTwice() {
        assertThat(PauseHours.minutes(pause(window("2016-10-30T00:00", "2016-10-31T00:00", 0, 6)), Instant.EPOCH, EVER))
                .isEqualTo(7 * 60);
    }

    @Test
    void whatTwoZonesShareCountsOnce() {
        var both = pause(
                window("2016-08-27T00:00", "2016-08-28T00:00", 6, 12),
                window("2016-08-27T00:00", "2016-08-29T00:00", 8, 14));

        assertThat(PauseHours.minutes(both, Instant.EPOCH, EVER)).isEqualTo((8 + 6) * 60);
    }

    private static CeasefireTerms pause(Window... windows) {
        var zones = Arrays.stream(windows)
                .map(window -> new CeasefireTerms.Zone(List.of("SY02"), window))
                .toList();
        return new CeasefireTerms(zones, null, PauseKind.PAUSE, null, null, null);
    }

    private static Window window(String from, String to, int opening, int closing) {
        return new Window(
                LocalDateTime.parse(from),
                LocalDateTime.parse(to),
                ZONE,
                LocalTime.of(opening, 0),
                LocalTime.of(closing, 0),
                1);
    }

    private static Instant at(String time) {
        return LocalDateTime.parse(time).atZone(ZONE).toInstant();
    }
}
