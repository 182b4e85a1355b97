package org.parley.party;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyTest {

    private final Party damascus = party("Asia/Damascus", FRIDAY, SATURDAY);
    private final Party washington = party("America/New_York", SATURDAY, SUNDAY);

    @Test
    void theDayOfAskingIsNotCounted() {
        assertThat(damascus.endOfWorkingDay(inDamascus("2016-08-22T10:00"), 2))
                .isEqualTo(inDamascus("2016-08-24T18:00"));
    }

    @Test
    void theFridayOfTheStoryIsADayOffInDamascus() {
        assertThat(damascus.endOfWorkingDay(inDamascus("2016-08-25T16:00"), 1))
                .isEqualTo(inDamascus("2016-08-28T18:00"));
    }

    @Test
    void theFridayOfTheStoryIsAWorkingDayInWashington() {
        var asked = LocalDateTime.parse("2016-08-25T16:00").atZone(washington.zone());
        assertThat(washington.endOfWorkingDay(asked.toInstant(), 1))
                .isEqualTo(asked.plusDays(1).withHour(18).toInstant());
    }

    @Test
    void whoIsAskedOnADayOffHasAsLongAsWhoWasAskedTheDayBefore() {
        assertThat(damascus.endOfWorkingDay(inDamascus("2016-08-26T10:00"), 2))
                .isEqualTo(damascus.endOfWorkingDay(inDamascus("2016-08-25T10:00"), 2))
                .isEqualTo(inDamascus("2016-08-29T18:00"));
    }

    @Test
    void sevenWorkingDaysLastLongerThanAWeek() {
        assertThat(damascus.endOfWorkingDay(inDamascus("2016-08-25T10:00"), 7))
                .isEqualTo(inDamascus("2016-09-05T18:00"));
    }

    @Test
    void theDayIsThatOfTheParty() {
        // Wednesday evening in universal time is Thursday in Damascus
        assertThat(damascus.endOfWorkingDay(Instant.parse("2016-08-24T22:00:00Z"), 1))
                .isEqualTo(inDamascus("2016-08-28T18:00"));
    }

    @Test
    void theOfficeClosesAtSixInSummerAndInWinter() {
        // Damascus put its clocks forward on 25 March 2016 and back on 28 October
        assertThat(damascus.endOfWorkingDay(inDamascus("2016-03-23T10:00"), 1)).isEqualTo("2016-03-24T16:00:00Z");
        assertThat(damascus.endOfWorkingDay(inDamascus("2016-03-24T10:00"), 1)).isEqualTo("2016-03-27T15:00:00Z");
        assertThat(damascus.endOfWorkingDay(inDamascus("2016-10-27T10:00"), 1)).isEqualTo("2016-10-30T16:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "2016-08-22T10:00, 2016-08-22T18:00", // a Monday
        "2016-08-22T18:00, 2016-08-23T18:00",
        "2016-08-26T10:00, 2016-08-28T18:00", // the Friday
    })
    void noWorkingDaysMeanTheRunningOne(String asked, String due) {
        assertThat(damascus.endOfWorkingDay(inDamascus(asked), 0)).isEqualTo(inDamascus(due));
    }

    @Test
    void aPartyWithoutAnyWorkingDayWouldNeverBeDue() {
        var everyDay = EnumSet.allOf(DayOfWeek.class).toArray(DayOfWeek[]::new);
        assertThatThrownBy(() -> party("Asia/Damascus", everyDay)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thePartyIsRemindedOnTheWorkingDayBeforeAndPassedOnOnTheMorningItIsDue() {
        assertThat(damascus.deadlines(inDamascus("2016-08-22T10:00"), 3))
                .isEqualTo(new Deadlines(
                        inDamascus("2016-08-24T09:00"),
                        inDamascus("2016-08-25T09:00"),
                        inDamascus("2016-08-25T18:00")));
    }

    @Test
    void nobodyIsRemindedOnTheFriday() {
        assertThat(damascus.deadlines(inDamascus("2016-08-23T10:00"), 3).remind())
                .isEqualTo(inDamascus("2016-08-25T09:00"));
    }

    @Test
    void aReminderThatWouldBeInThePastGoesHalfway() {
        assertThat(damascus.deadlines(inDamascus("2016-08-22T18:00"), 1))
                .isEqualTo(new Deadlines(
                        inDamascus("2016-08-23T06:00"),
                        inDamascus("2016-08-23T09:00"),
                        inDamascus("2016-08-23T18:00")));
    }

    @ParameterizedTest
    @CsvSource({
        "2016-08-22T23:59:59.999999, 1",
        "2016-08-22T09:00, 1",
        "2016-08-22T17:59, 0",
        "2016-03-26T23:59, 1",
        "2016-03-24T23:59:59, 1", // the night in which the clocks go forward
        "2016-10-27T00:00, 1",
        "2016-08-25T16:00, 2",
        "2016-08-26T12:00, 7",
    })
    void aPartyIsAlwaysAskedThenRemindedThenPassedOnThenDue(String local, int days) {
        var asked = inDamascus(local);
        var deadlines = damascus.deadlines(asked, days);
        assertThat(deadlines.remind()).isAfter(asked).isBefore(deadlines.escalate());
        assertThat(deadlines.escalate()).isBefore(deadlines.due());
    }

    @Test
    void theOrderHoldsInTheNightThatClocksGoForwardToo() {
        var everyDay = party("Europe/Berlin");
        var asked = LocalDateTime.parse("2016-03-26T23:59:59")
                .atZone(everyDay.zone())
                .toInstant();
        var deadlines = everyDay.deadlines(asked, 1);
        assertThat(deadlines.remind()).isAfter(asked).isBefore(deadlines.escalate());
        assertThat(deadlines.escalate()).isBefore(deadlines.due());
    }

    @Test
    void holidayIsCountedInDeadlineReminderAndEscalation() {
        var feast = LocalDate.parse("2016-09-12");
        var resting = new Party(
                "P",
                "A party",
                "طرف",
                Standing.GOVERNMENT,
                ZoneId.of("Asia/Damascus"),
                Set.of(FRIDAY, SATURDAY),
                Set.of(feast, feast.plusDays(1)));
        assertThat(resting.deadlines(inDamascus("2016-09-08T10:00"), 2))
                .isEqualTo(new Deadlines(
                        inDamascus("2016-09-11T09:00"),
                        inDamascus("2016-09-14T09:00"),
                        inDamascus("2016-09-14T18:00")));
        assertThat(resting.endOfWorkingDay(inDamascus("2016-09-12T10:00"), 0))
                .isEqualTo(inDamascus("2016-09-14T18:00"));
    }

    private static Instant inDamascus(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Damascus")).toInstant();
    }

    private static Party party(String zone, DayOfWeek... daysOff) {
        return new Party("P", "A party", "طرف", Standing.GOVERNMENT, ZoneId.of(zone), Set.of(daysOff));
    }
}
