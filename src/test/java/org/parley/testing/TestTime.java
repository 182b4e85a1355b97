package org.parley.testing;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import org.parley.exercise.StoryTime;

/**
 * Time for tests: it stands still, moves forwards only (all tests of a run share one database), and on its way runs
 * every job of the engine at the moment that it falls due.
 */
public class TestTime {

    /** When a test run begins: a Monday. */
    public static final Instant START = Instant.parse("2016-08-22T08:00:00Z");

    private final StoryTime time;

    TestTime(StoryTime time) {
        this.time = time;
    }

    public Instant now() {
        return time.now();
    }

    /** Runs what falls due until then, in due-date order, each at its own moment. */
    public void moveTo(Instant instant) {
        time.moveTo(instant);
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
        time.settle();
    }
}
