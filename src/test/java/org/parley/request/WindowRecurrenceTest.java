package org.parley.request;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every week on given days until a date, at given hours, wherever clocks are changed meanwhile. */
class WindowRecurrenceTest {

    private static final ZoneId DAMASCUS = ZoneId.of("Asia/Damascus");
    private static final Duration STEP = Duration.ofMinutes(10);

    private final Window mondaysAndThursdays =
            window(DAMASCUS, "2016-09-01T00:00", "2016-09-30T00:00", "10:00", "13:00", MONDAY, THURSDAY);

    @Test
    void itHoldsOnItsDaysAndAtItsHours() {
        assertThat(covers(mondaysAndThursdays, "2016-09-05T10:00", "2016-09-05T13:00"))
                .isTrue();
        assertThat(covers(mondaysAndThursdays, "2016-09-08T11:00", "2016-09-08T12:00"))
                .isTrue();
        assertThat(covers(mondaysAndThursdays, "2016-09-06T11:00", "2016-09-06T12:00"))
                .isFalse();
        assertThat(covers(mondaysAndThursdays, "2016-09-05T09:59", "2016-09-05T12:00"))
                .isFalse();
        assertThat(covers(mondaysAndThursdays, "2016-09-05T11:00", "2016-09-08T11:00"))
                .isFalse();
        assertThat(covers(mondaysAndThursdays, "2016-10-03T11:00", "2016-10-03T12:00"))
                .isFalse();
    }

    @Test
    void daysThatFollowEachOtherAreOneSpanWhereNoHoursAreGiven() {
        var mondayAndTuesday = window(DAMASCUS, "2016-09-01T00:00", "2016-09-30T00:00", null, null, MONDAY, TUESDAY);
        assertThat(covers(mondayAndTuesday, "2016-09-05T08:00", "2016-09-06T20:00"))
                .isTrue();
        assertThat(covers(mondayAndTuesday, "2016-09-05T08:00", "2016-09-07T00:00"))
                .isTrue();
        assertThat(covers(mondayAndTuesday, "2016-09-05T08:00", "2016-09-07T00:01"))
                .isFalse();
        assertThat(covers(mondayAndTuesday, "2016-09-05T08:00", "2016-09-12T08:00"))
                .isFalse();
    }

    @Test
    void everyDayOfTheWeekIsNoRestriction() {
        var all = window(DAMASCUS, "2016-09-01T00:00", "2016-09-30T00:00", null, null, DayOfWeek.values());
        assertThat(all.weekdays()).isNull();
        assertThat(all).isEqualTo(Window.once(time("2016-09-01T00:00"), time("2016-09-30T00:00"), DAMASCUS));
        assertThat(window(DAMASCUS, "2016-09-01T00:00", "2016-09-30T00:00", null, null, FRIDAY, MONDAY, FRIDAY)
                        .weekdays())
                .containsExactly(MONDAY, FRIDAY);
    }

    @Test
    void hoursThatAClockPutForwardSkipsAreNotMadeUpForLater() {
        var berlin = ZoneId.of("Europe/Berlin"); // 02:00 to 03:00 is skipped on 27 March 2016
        var early = window(berlin, "2016-03-26T00:00", "2016-03-29T00:00", "01:00", "02:30");
        assertThat(early.covers(Instant.parse("2016-03-27T00:00:00Z"), Instant.parse("2016-03-27T01:00:00Z")))
                .isTrue();
        assertThat(early.covers(Instant.parse("2016-03-27T00:00:00Z"), Instant.parse("2016-03-27T01:20:00Z")))
                .isFalse();
    }

    @Test
    void hoursThatAClockPutBackShowsTwiceEndTheFirstTime() {
        var berlin = ZoneId.of("Europe/Berlin"); // 02:00 to 03:00 is shown twice on 30 October 2016
        var early = window(berlin, "2016-10-29T00:00", "2016-10-31T00:00", "01:00", "02:30");
        assertThat(early.covers(Instant.parse("2016-10-29T23:00:00Z"), Instant.parse("2016-10-30T00:30:00Z")))
                .isTrue();
        assertThat(early.covers(Instant.parse("2016-10-29T23:00:00Z"), Instant.parse("2016-10-30T01:10:00Z")))
                .isFalse();
    }

    /** Zones whose clocks change in every way there is: by an hour, by half an hour, at midnight, by a whole day, never. */
    private static Stream<ZoneId> zones() {
        return Stream.of(
                        "Asia/Damascus",
                        "Asia/Gaza",
                        "Asia/Beirut",
                        "Asia/Amman",
                        "Asia/Tehran",
                        "Europe/Kyiv",
                        "Europe/Berlin",
                        "America/New_York",
                        "America/Sao_Paulo",
                        "Australia/Lord_Howe",
                        "Pacific/Apia",
                        "Africa/Casablanca",
                        "Asia/Kolkata",
                        "Asia/Aden",
                        "UTC")
                .map(ZoneId::of);
    }

    /** What is covered is covered at every moment: reckoned a second time, minute by minute, from the wall clock alone. */
    @ParameterizedTest
    @MethodSource("zones")
    void whatIsCoveredHoldsAtEveryMomentByTheClockOnTheWall(ZoneId zone) {
        var random = new Random(zone.getId().hashCode());
        var covered = 0;
        for (var change : zone.getRules().getTransitions().stream()
                .skip(Math.max(0, zone.getRules().getTransitions().size() - 6))
                .toList()) covered += around(change.getDateTimeBefore(), zone, random);
        for (var year = 2011; year < 2017; year++)
            for (var month : List.of(3, 10)) covered += around(LocalDateTime.of(year, month, 27, 1, 30), zone, random);
        assertThat(covered).isPositive();
    }

    private static int around(LocalDateTime change, ZoneId zone, Random random) {
        var covered = 0;
        for (int i = 0; i < 40; i++) {
            var window = any(change, zone, random);
            var out = change.minusDays(1)
                    .plusMinutes(10L * random.nextInt(288))
                    .atZone(zone)
                    .toInstant();
            var back = out.plus(STEP.multipliedBy(random.nextInt(30)));
            if (!window.covers(out, back)) continue;
            covered++;
            for (var moment = out; moment.isBefore(back); moment = moment.plus(STEP))
                assertThat(holds(window, LocalDateTime.ofInstant(moment, zone)))
                        .as("%s at %s", window, moment)
                        .isTrue();
        }
        return covered;
    }

    private static Window any(LocalDateTime change, ZoneId zone, Random random) {
        var from = change.minusDays(2).plusMinutes(10L * random.nextInt(200));
        var to = from.plusHours(30 + random.nextInt(60));
        var opens = random.nextBoolean() ? LocalTime.of(random.nextInt(4), 10 * random.nextInt(6)) : null;
        var closes = opens == null ? null : opens.plusHours(1 + random.nextInt(18));
        var days = Arrays.stream(DayOfWeek.values())
                .filter(day -> random.nextInt(4) > 0)
                .toList();
        return new Window(from, to, zone, opens, closes, 1, days);
    }

    private static boolean holds(Window window, LocalDateTime wall) {
        var opens = window.dailyFrom();
        var closes = window.dailyTo();
        var inHours = opens == null
                || closes == null
                || !wall.toLocalTime().isBefore(opens) && !wall.toLocalTime().isAfter(closes);
        var midnight = wall.toLocalTime().equals(LocalTime.MIDNIGHT);
        var days = window.weekdays();
        var onDay = days == null
                || days.contains(wall.getDayOfWeek())
                || midnight && days.contains(wall.minusDays(1).getDayOfWeek());
        return !wall.isBefore(window.from()) && !wall.isAfter(window.to()) && inHours && onDay;
    }

    private static boolean covers(Window window, String out, String back) {
        return window.covers(
                time(out).atZone(window.zone()).toInstant(),
                time(back).atZone(window.zone()).toInstant());
    }

    private static LocalDateTime time(String text) {
        return LocalDateTime.parse(text);
    }

    private static Window window(
            ZoneId zone, String from, String to, @Nullable String opens, @Nullable String closes, DayOfWeek... days) {
        return new Window(
                time(from),
                time(to),
                zone,
                opens == null ? null : LocalTime.parse(opens),
                closes == null ? null : LocalTime.parse(closes),
                1,
                List.of(days));
    }
}
