package org.parley.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Spans of local wall time (rules.md, Windows; domain.md 3). */
class WindowTest {

    private static final ZoneId DAMASCUS = ZoneId.of("Asia/Damascus");

    private final Window fortyEightHours = once("2016-08-27T00:00", "2016-08-29T00:00");
    private final Window daily = new Window(
            at("2016-08-27T00:00"), at("2016-08-30T00:00"), DAMASCUS, LocalTime.of(10, 0), LocalTime.of(13, 0), 1);
    private final Window weekly = new Window(at("2016-08-27T00:00"), at("2016-08-29T00:00"), DAMASCUS, null, null, 3);

    @Test
    void itBeginsAndEndsAtWallTimeInItsZone() {
        assertThat(fortyEightHours.start()).isEqualTo(Instant.parse("2016-08-26T21:00:00Z"));
        assertThat(fortyEightHours.end()).isEqualTo(Instant.parse("2016-08-28T21:00:00Z"));
    }

    @Test
    void itFollowsTheClocksOfItsZoneWhenTheyChange() {
        // the night of 28 October 2016 was an hour longer in Damascus
        var night = once("2016-10-27T18:00", "2016-10-28T06:00");
        assertThat(Duration.between(night.start(), night.end())).hasHours(13);
    }

    @Test
    void itCoversDepartureAndReturn() {
        assertThat(covers(fortyEightHours, "2016-08-27T08:00", "2016-08-28T18:00"))
                .isTrue();
        assertThat(covers(fortyEightHours, "2016-08-27T00:00", "2016-08-29T00:00"))
                .isTrue();
    }

    @Test
    void itDoesNotCoverAReturnAfterItsEnd() {
        assertThat(covers(fortyEightHours, "2016-08-28T20:00", "2016-08-29T00:01"))
                .isFalse();
    }

    @Test
    void itDoesNotCoverADepartureBeforeItsStart() {
        assertThat(covers(fortyEightHours, "2016-08-26T23:59", "2016-08-27T08:00"))
                .isFalse();
    }

    @Test
    void theEndOfWhatIsRepeatedAsAWholeMovesByWholeWeeks() {
        var twice = new Window(at("2016-09-03T00:00"), at("2016-09-05T00:00"), DAMASCUS, null, null, 2);
        assertThat(twice.lastTo()).isEqualTo(at("2016-09-12T00:00"));
        assertThat(twice.canEndAt(at("2016-09-19T00:00"))).isTrue();
        assertThat(twice.endingAt(at("2016-09-19T00:00")).weeks()).isEqualTo(3);
        assertThat(twice.endingAt(at("2016-09-05T00:00")).weeks()).isEqualTo(1);
        assertThat(twice.canEndAt(at("2016-09-18T00:00"))).isFalse();
        assertThat(twice.canEndAt(at("2016-08-29T00:00"))).isFalse();
    }

    @Test
    void aReturnBeforeTheDepartureIsCoveredByNothing() {
        assertThat(covers(fortyEightHours, "2016-08-28T08:00", "2016-08-27T08:00"))
                .isFalse();
    }

    @Test
    void dailyHoursCoverOnlyWhatIsBackWithinThem() {
        assertThat(covers(daily, "2016-08-28T10:00", "2016-08-28T13:00")).isTrue();
        assertThat(covers(daily, "2016-08-28T09:59", "2016-08-28T12:00")).isFalse();
        assertThat(covers(daily, "2016-08-28T12:00", "2016-08-28T13:01")).isFalse();
    }

    @Test
    void noMovementStaysInsideFromOneDaysHoursToTheNext() {
        assertThat(covers(daily, "2016-08-28T11:00", "2016-08-29T11:00")).isFalse();
    }

    @Test
    void aWeeklyWindowCoversEachOfItsWeeksAndNoMore() {
        assertThat(covers(weekly, "2016-09-03T08:00", "2016-09-04T18:00")).isTrue();
        assertThat(covers(weekly, "2016-09-10T08:00", "2016-09-11T18:00")).isTrue();
        assertThat(covers(weekly, "2016-09-17T08:00", "2016-09-18T18:00")).isFalse();
        assertThat(covers(weekly, "2016-08-30T08:00", "2016-08-30T18:00")).isFalse();
    }

    @Test
    void noMovementStaysInsideFromOneWeekToTheNext() {
        assertThat(covers(weekly, "2016-08-28T08:00", "2016-09-03T08:00")).isFalse();
    }

    @Test
    void aWeeklyWindowIsOverWhenItsLastWeekIs() {
        assertThat(weekly.end())
                .isEqualTo(once("2016-09-10T00:00", "2016-09-12T00:00").end());
    }

    private static boolean covers(Window window, String departure, String comeBack) {
        return window.covers(
                at(departure).atZone(DAMASCUS).toInstant(),
                at(comeBack).atZone(DAMASCUS).toInstant());
    }

    private static Window once(String from, String to) {
        return Window.once(at(from), at(to), DAMASCUS);
    }

    private static LocalDateTime at(String text) {
        return LocalDateTime.parse(text);
    }
}
