package org.parley.party;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * A conflict party or guarantor: its two names, its standing, and its calendar: the weekdays and the single days that
 * are none of its working days.
 */
public record Party(
        String code,
        String nameEn,
        String nameAr,
        Standing standing,
        ZoneId zone,
        Set<DayOfWeek> daysOff,
        Set<LocalDate> holidays) {

    private static final LocalTime OFFICE_OPENS = LocalTime.of(9, 0);
    private static final LocalTime OFFICE_CLOSES = LocalTime.of(18, 0);

    public Party {
        daysOff = Set.copyOf(daysOff);
        holidays = Set.copyOf(holidays);
        if (daysOff.size() == DayOfWeek.values().length) throw new IllegalArgumentException("no working day: " + code);
    }

    /** Without a holiday. */
    public Party(String code, String nameEn, String nameAr, Standing standing, ZoneId zone, Set<DayOfWeek> daysOff) {
        this(code, nameEn, nameAr, standing, zone, daysOff, Set.of());
    }

    /**
     * 18:00 local time on the {@code days}-th working day after the local day of {@code from}; that day itself is not
     * counted. With 0 days: today where its 18:00 is a working day's and still ahead, else the next working day.
     */
    public Instant endOfWorkingDay(Instant from, int days) {
        if (days < 0) throw new IllegalArgumentException("days: " + days);
        var today = localDay(from);
        if (days == 0 && isWorkingDay(today) && closing(today).isAfter(from)) return closing(today);
        var day = today;
        for (int left = Math.max(1, days); left > 0; left--) day = nextWorkingDay(day);
        return closing(day);
    }

    /**
     * The deadlines of a party that was asked at {@code asked} and has so many working days. Passed on: 09:00 on the
     * due day. Reminded: 09:00 on the working day before it, or halfway to the due time where that is no longer ahead.
     */
    public Deadlines deadlines(Instant asked, int days) {
        var due = endOfWorkingDay(asked, days);
        var dueDay = localDay(due);
        var remind = opening(workingDayBefore(dueDay));
        if (!remind.isAfter(asked)) remind = halfway(asked, due);
        var escalate = opening(dueDay);
        if (!escalate.isAfter(remind)) escalate = halfway(remind, due);
        return new Deadlines(remind, escalate, due);
    }

    private LocalDate localDay(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    private boolean isWorkingDay(LocalDate day) {
        return !daysOff.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    private LocalDate nextWorkingDay(LocalDate day) {
        var next = day.plusDays(1);
        while (!isWorkingDay(next)) next = next.plusDays(1);
        return next;
    }

    private LocalDate workingDayBefore(LocalDate day) {
        var before = day.minusDays(1);
        while (!isWorkingDay(before)) before = before.minusDays(1);
        return before;
    }

    private Instant opening(LocalDate day) {
        return day.atTime(OFFICE_OPENS).atZone(zone).toInstant();
    }

    private Instant closing(LocalDate day) {
        return day.atTime(OFFICE_CLOSES).atZone(zone).toInstant();
    }

    private static Instant halfway(Instant from, Instant to) {
        return from.plus(Duration.between(from, to).dividedBy(2)).truncatedTo(ChronoUnit.MICROS);
    }
}
