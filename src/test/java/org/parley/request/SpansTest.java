package org.parley.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.request.Window.Span;

/** The stretches in which a window holds. */
class SpansTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin"); // forward on 27 March 2016, back on 30 October
    private static final ZoneId DAMASCUS = ZoneId.of("Asia/Damascus"); // forward on 25 March 2016, at midnight

    @Test
    void unbrokenWindowIsOneStretchAsLongAsTheClocksMakeIt() {
        assertThat(hours(Window.once(at("2016-08-27T06:00"), at("2016-08-29T06:00"), DAMASCUS)))
                .containsExactly(48.0);
        assertThat(hours(Window.once(at("2016-10-29T06:00"), at("2016-10-30T06:00"), BERLIN)))
                .containsExactly(25.0);
        assertThat(hours(Window.once(at("2016-03-26T06:00"), at("2016-03-27T06:00"), BERLIN)))
                .containsExactly(23.0);
    }

    @Test
    void ofDailyHoursThoseAloneCount() {
        var offered = new Window(
                at("2016-08-27T06:00"), at("2016-08-30T12:00"), DAMASCUS, LocalTime.of(10, 0), LocalTime.of(13, 0), 1);

        assertThat(hours(offered)).containsExactly(3.0, 3.0, 3.0, 2.0);
        assertThat(offered.spans().get(0).start()).isEqualTo("2016-08-27T07:00:00Z");
    }

    @Test
    void nightInWhichClocksChangeIsShorterOrLonger() {
        assertThat(hours(nights("2016-03-26T00:00", "2016-03-28T06:00", BERLIN)))
                .containsExactly(6.0, 5.0, 6.0);
        assertThat(hours(nights("2016-10-29T00:00", "2016-10-31T06:00", BERLIN)))
                .containsExactly(6.0, 7.0, 6.0);
        assertThat(hours(nights("2016-03-24T00:00", "2016-03-25T06:00", DAMASCUS)))
                .containsExactly(6.0, 5.0);
    }

    @Test
    void repeatedAndOnSomeDaysOnly() {
        var twice = new Window(at("2016-08-27T06:00"), at("2016-08-28T06:00"), DAMASCUS, null, null, 2);
        var mondays = new Window(
                at("2016-08-27T06:00"), at("2016-09-05T12:00"), DAMASCUS, null, null, 1, List.of(DayOfWeek.MONDAY));

        assertThat(hours(twice)).containsExactly(24.0, 24.0);
        assertThat(hours(mondays)).containsExactly(24.0, 12.0);
    }

    @Test
    void everyStretchIsCoveredAndNothingBesideThem() {
        var window = nights("2016-10-29T00:00", "2016-10-31T06:00", BERLIN);
        for (var span : window.spans()) {
            assertThat(window.covers(span.start(), span.end())).isTrue();
            assertThat(window.covers(span.start().minusSeconds(60), span.end())).isFalse();
            assertThat(window.covers(span.start(), span.end().plusSeconds(60))).isFalse();
        }
    }

    private static Window nights(String from, String to, ZoneId zone) {
        return new Window(at(from), at(to), zone, LocalTime.MIDNIGHT, LocalTime.of(6, 0), 1);
    }

    private static LocalDateTime at(String time) {
        return LocalDateTime.parse(time);
    }

    private static List<Double> hours(Window window) {
        return window.spans().stream().map(SpansTest::hours).toList();
    }

    private static double hours(Span span) {
        return Duration.between(span.start(), span.end()).toMinutes() / 60.0;
    }
}
