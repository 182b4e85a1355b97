package org.parley.clearance;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.testing.Stage.DAMASCUS;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.shared.Sql;
import org.parley.testing.ParleyTest;
import org.parley.testing.Stage;
import org.parley.testing.Talks;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reminder, escalation and deadline, in the party's own working days (rules.md, Answers). */
@ParleyTest
class DeadlinesTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Autowired
    Talks talks;

    @Autowired
    TestTime time;

    @Autowired
    JdbcClient jdbc;

    private Stage stage;
    private LocalDate thursday;

    @BeforeEach
    void aPauseIsAskedForOnTheThursdayOfTheStory() {
        time.moveToNext(THURSDAY, LocalTime.of(10, 0), DAMASCUS);
        thursday = LocalDate.ofInstant(time.now(), DAMASCUS);
        stage = talks.stage;
        talks.open(stage.pause());
    }

    @Test
    void fridayAndSaturdayAreNoWorkingDaysInDamascus() {
        assertThat(talks.slot(stage.north))
                .returns(damascus(SUNDAY, 9), Slot::remindAt)
                .returns(damascus(MONDAY, 9), Slot::escalateAt)
                .returns(damascus(MONDAY, 18), Slot::dueAt);
    }

    @Test
    void fridayIsAWorkingDayInNewYork() {
        var monday = thursday.with(TemporalAdjusters.next(MONDAY));
        assertThat(talks.slot(stage.guarantor))
                .returns(thursday.plusDays(1).atTime(9, 0).atZone(NEW_YORK).toInstant(), Slot::remindAt)
                .returns(monday.atTime(18, 0).atZone(NEW_YORK).toInstant(), Slot::dueAt);
    }

    @Test
    void nobodyIsRemindedOnADayOff() {
        time.moveTo(damascus(SUNDAY, 8));
        assertThat(entries("slot.reminded", stage.north)).isZero();
    }

    @Test
    void aSilentPartyIsRemindedThenPassedOnThenRecordedAsNoReply() {
        time.moveTo(damascus(SUNDAY, 9));
        assertThat(entries("slot.reminded", stage.north)).isEqualTo(1);

        time.moveTo(damascus(MONDAY, 9));
        assertThat(entries("slot.escalated", stage.north)).isEqualTo(1);
        assertThat(talks.tasksAbout(talks.slot(stage.north))).containsExactly("answer", "chase");

        time.moveTo(damascus(MONDAY, 18));
        assertThat(entries("slot.no-reply", stage.north)).isEqualTo(1);
        assertThat(talks.slot(stage.north).state()).isEqualTo(SlotState.NO_REPLY);
        assertThat(talks.tasksAbout(talks.slot(stage.north))).isEmpty();
    }

    @Test
    void eachOfThemHappensAtItsOwnTimeAndOnce() {
        time.moveBy(Duration.ofDays(6));
        assertThat(entries("slot.reminded", stage.north)).isEqualTo(1);
        assertThat(entries("slot.escalated", stage.north)).isEqualTo(1);
        assertThat(eventAt("slot.reminded")).isEqualTo(damascus(SUNDAY, 9));
        assertThat(eventAt("slot.escalated")).isEqualTo(damascus(MONDAY, 9));
        assertThat(eventAt("slot.no-reply")).isEqualTo(damascus(MONDAY, 18));
    }

    @Test
    void whoAnsweredIsNotReminded() {
        talks.approves(stage.north);
        time.moveBy(Duration.ofDays(6));
        assertThat(entries("slot.reminded", stage.north)).isZero();
        assertThat(entries("slot.no-reply", stage.north)).isZero();
        assertThat(talks.slot(stage.north).state()).isEqualTo(SlotState.ANSWERED);
    }

    @Test
    void whoIsPassedOnIsMarkedSoInItsOwnList() {
        time.moveTo(damascus(MONDAY, 9));
        assertThat(jdbc.sql("select escalated from inbox_task where slot_id = :slot and kind = 'answer'")
                        .param("slot", talks.slot(stage.north).id())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void onNewTermsTheClockBeginsAnew() {
        time.moveTo(damascus(SUNDAY, 10));
        talks.revise(stage.pauseLater());
        assertThat(talks.slot(stage.north).dueAt()).isEqualTo(damascus(TUESDAY, 18));
        time.moveTo(damascus(MONDAY, 18));
        assertThat(talks.slot(stage.north).state()).isEqualTo(SlotState.OPEN);
    }

    private Instant damascus(DayOfWeek day, int hour) {
        return thursday.with(TemporalAdjusters.next(day))
                .atTime(hour, 0)
                .atZone(DAMASCUS)
                .toInstant();
    }

    private int entries(String key, String party) {
        return jdbc.sql("""
                        select count(*) from journal
                        where request_id = :request and entry_key = :key and args like :party""")
                .param("request", talks.request())
                .param("key", key)
                .param("party", "%\"" + party + "\"%")
                .query(Integer.class)
                .single();
    }

    private Instant eventAt(String key) {
        return jdbc.sql("""
                        select event_at from journal
                        where request_id = :request and entry_key = :key and args like :party""")
                .param("request", talks.request())
                .param("key", key)
                .param("party", "%\"" + stage.north + "\"%")
                .query((row, n) -> Sql.instant(row, "event_at"))
                .single();
    }
}
