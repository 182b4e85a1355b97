package org.parley.exercise.process;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.jspecify.annotations.Nullable;
import org.parley.exercise.StoryClock;
import org.parley.exercise.StoryTime;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Moves the program's clock and the engine's static one together, and is the engine's job executor meanwhile. */
@Component
@Profile("!production")
class CamundaStoryTime implements StoryTime {

    /** The engine's job that cleans up its history belongs to no process: no story waits for it, however late at night. */
    private static final int HOUSEKEEPING = 1;

    private final StoryClock clock;
    private final ManagementService jobs;

    CamundaStoryTime(StoryClock clock, ManagementService jobs) {
        this.clock = clock;
        this.jobs = jobs;
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public void moveTo(Instant moment) {
        if (moment.isBefore(now())) throw new IllegalArgumentException("time moves forwards only: " + moment);
        settle();
        for (var next = nextJob(moment); next.isPresent(); next = nextJob(moment)) {
            stand(latest(next.get().getDuedate().toInstant(), now()));
            jobs.executeJob(next.get().getId());
        }
        stand(moment);
    }

    @Override
    public void settle() {
        for (var next = nextJob(now()); next.isPresent(); next = nextJob(now()))
            jobs.executeJob(next.get().getId());
    }

    @Override
    public void tell(Instant begin, Runnable story) {
        var before = clock.told();
        try {
            stand(begin);
            story.run();
        } finally {
            stand(before);
        }
    }

    private void stand(@Nullable Instant moment) {
        clock.tell(moment);
        if (moment == null) ClockUtil.reset();
        else ClockUtil.setCurrentTime(Date.from(moment));
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
                .listPage(0, 1 + HOUSEKEEPING)
                .stream()
                .filter(job -> job.getProcessDefinitionId() != null)
                .findFirst();
    }

    private static Instant latest(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
