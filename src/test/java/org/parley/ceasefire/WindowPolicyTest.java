package org.parley.ceasefire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.ceasefire.CeasefireSample.DAMASCUS;
import static org.parley.ceasefire.CeasefireSample.daily;
import static org.parley.ceasefire.CeasefireSample.window;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.request.Window;

/** Which windows can be asked for (rules.md, Windows). */
class WindowPolicyTest {

    private static final Instant NOW = Instant.parse("2016-08-22T08:00:00Z");

    @Test
    void fortyEightHoursAheadCanBeAskedFor() {
        assertThat(refusals(window("2016-08-27T00:00", "2016-08-29T00:00"))).isEmpty();
    }

    @Test
    void aWindowIsRequired() {
        assertThat(refusals(null)).containsExactly("zones[0].window field.missing");
    }

    @Test
    void aWindowSaysFromWhenToWhenAndInWhichZone() {
        assertThat(refusals(new Window(null, null, null, null, null, 1)))
                .containsExactly(
                        "zones[0].window.from field.missing",
                        "zones[0].window.to field.missing",
                        "zones[0].window.zone field.missing");
    }

    @Test
    void anEndBeforeTheStartIsRefused() {
        assertThat(refusals(window("2016-08-29T00:00", "2016-08-27T00:00")))
                .containsExactly("zones[0].window.to window.ends-before-start");
    }

    @Test
    void anEndAtTheStartIsRefused() {
        assertThat(refusals(window("2016-08-29T00:00", "2016-08-29T00:00")))
                .containsExactly("zones[0].window.to window.ends-before-start");
    }

    @Test
    void nothingTakesEffectInThePast() {
        assertThat(refusals(window("2016-08-22T10:59", "2016-08-23T00:00")))
                .containsExactly("zones[0].window.from window.starts-in-the-past");
        assertThat(refusals(window("2016-08-22T11:00", "2016-08-23T00:00"))).isEmpty();
    }

    @Test
    void sixtyDaysAreTheLongest() {
        assertThat(refusals(window("2016-08-27T00:00", "2016-10-26T00:00"))).isEmpty();
        assertThat(refusals(window("2016-08-27T00:00", "2016-10-26T00:01")))
                .containsExactly("zones[0].window.to window.too-long");
    }

    @Test
    void onGivenDaysOfTheWeekItMayGoOnForAYear() {
        assertThat(refusals(on("2017-08-26T00:00", 1, DayOfWeek.MONDAY))).isEmpty();
        assertThat(refusals(on("2017-08-29T00:00", 1, DayOfWeek.MONDAY)))
                .containsExactly("zones[0].window.to window.too-long");
    }

    @Test
    void aDayThatNeverComesOrAnotherRepetitionBesideIsASlip() {
        assertThat(refusals(on("2016-08-28T12:00", 1, DayOfWeek.MONDAY)))
                .containsExactly("zones[0].window.weekdays window.weekday-never-comes");
        assertThat(refusals(on("2016-08-28T12:00", 2, DayOfWeek.SUNDAY)))
                .containsExactly("zones[0].window.weekdays window.weekdays-and-weeks");
    }

    private static Window on(String to, int weeks, DayOfWeek... days) {
        var from = LocalDateTime.parse("2016-08-27T00:00"); // a Saturday
        return new Window(from, LocalDateTime.parse(to), DAMASCUS, null, null, weeks, List.of(days));
    }

    @Test
    void aStartInYearsToComeIsASlip() {
        assertThat(refusals(window("+99999-01-01T00:00", "+99999-01-02T00:00")))
                .containsExactly("zones[0].window.from window.too-far-ahead");
    }

    @Test
    void dailyHoursNeedBothEnds() {
        assertThat(refusals(daily("2016-08-27T00:00", "2016-08-30T00:00", "10:00", null)))
                .containsExactly("zones[0].window.dailyTo window.daily-hours-incomplete");
        assertThat(refusals(daily("2016-08-27T00:00", "2016-08-30T00:00", null, "13:00")))
                .containsExactly("zones[0].window.dailyFrom window.daily-hours-incomplete");
    }

    @Test
    void dailyHoursEndAfterTheyBegin() {
        assertThat(refusals(daily("2016-08-27T00:00", "2016-08-30T00:00", "10:00", "13:00")))
                .isEmpty();
        assertThat(refusals(daily("2016-08-27T00:00", "2016-08-30T00:00", "13:00", "10:00")))
                .containsExactly("zones[0].window.dailyTo window.daily-hours-inverted");
    }

    @Test
    void aWindowRecursOneTo52Times() {
        assertThat(refusals(weekly(52))).isEmpty();
        assertThat(refusals(weekly(0))).containsExactly("zones[0].window.weeks number.out-of-range");
        assertThat(refusals(weekly(53))).containsExactly("zones[0].window.weeks number.out-of-range");
    }

    @Test
    void aWeeklyWindowDoesNotOverlapItself() {
        var longer = window("2016-08-27T00:00", "2016-09-05T00:00");
        assertThat(refusals(new Window(longer.from(), longer.to(), DAMASCUS, null, null, 2)))
                .containsExactly("zones[0].window.weeks window.overlaps-itself");
    }

    private static Window weekly(int weeks) {
        return new Window(
                LocalDateTime.parse("2016-08-27T00:00"),
                LocalDateTime.parse("2016-08-29T00:00"),
                DAMASCUS,
                null,
                null,
                weeks);
    }

    private static List<String> refusals(@Nullable Window window) {
        return WindowPolicy.refusals("zones[0].window", window, NOW).stream()
                .map(refusal -> refusal.field() + " " + refusal.key())
                .toList();
    }
}
