package org.parley.testing;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;

/**
 * Time for tests: it stands still, moves forwards only (all tests of a run share one database), and on its way runs
 * every job of the engine at the moment that it falls due.
 */
public class TestTime {

    /** When a test run begins: a Monday. */
    public static final Instant START = Instant.parse("2016-08-22T08:00:00Z");

    private final MovableClock clock;
    private final ManagementService jobs;

    TestTime(MovableClock clock, ManagementService jobs) {
        this.clock = clock;
        this.jobs = jobs;
    }

    public Instant now() {
        return clock.instant();
    }

    /** Runs what falls due until then, in due-date order, each at its own moment. */
    public void moveTo(Instant instant) {
        if (instant.isBefore(now())) throw new IllegalArgumentException("time moves forwards only: " + instant);
        runJobs();
        for (var next = nextJob(instant); next.isPresent(); next = nextJob(instant)) {
            clock.moveTo(latest(next.get().getDuedate().toInstant(), now()));
            jobs.executeJob(next.get().getId());
        }
        clock.moveTo(instant);
    }

    public void moveBy(Duration duration) {
        moveTo(now().plus(duration));
    }

    /** The next such weekday and wall time in that zone, never now. */
    public void moveToNext(DayOfWeek day, LocalTime time, ZoneId zone) {
        var here = now().atZone(zone);
        var target = here.with(TemporalAdjusters.nextOrSame(day)).with(time);
        moveTo((target.isAfter(here) ? target : target.plusWeeks(1)).toInstant());
    }

    /** Runs the asynchronous jobs that wait now, and those that they leave behind. */
    public void runJobs() {
        for (var next = nextJob(now()); next.isPresent(); next = nextJob(now()))
            jobs.executeJob(next.get().getId());
    }

    private Optional<Job> nextJob(Instant until) {
        return jobs
                .createJobQuery()
                .active()
                .withRetriesLeft()
                .duedateLowerThan(Date.from(until.plusMillis(1)))
                .orderByJobDuedate()
                .asc()
                .orderByJobId()
                .asc()
                .listPage(0, 1)
                .stream()
                .findFirst();
    }

    private static Instant latest(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
