package org.parley.exercise.process;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.RETURNS_SELF;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.exercise.StoryClock;

/** A program that is first started at night tells its stories as fast as by day. */
class CamundaStoryTimeTest {

    private final ManagementService jobs = mock(ManagementService.class);
    private final StoryClock clock = mock(StoryClock.class);
    private final List<Job> due = new ArrayList<>();

    @Test
    void noStoryWaitsForTheEnginesOwnCleaning() {
        when(clock.instant()).thenReturn(Instant.parse("2016-02-11T23:30:00Z"));
        var query = mock(JobQuery.class, RETURNS_SELF);
        when(jobs.createJobQuery()).thenReturn(query);
        when(query.listPage(anyInt(), anyInt()))
                .thenAnswer(call -> List.copyOf(due.subList(0, Math.min(due.size(), call.<Integer>getArgument(1)))));
        doAnswer(call -> due.removeIf(job -> job.getId().equals(call.getArgument(0))))
                .when(jobs)
                .executeJob(any());
        due.add(job("cleaning", null));
        due.add(job("deadline", "convoy:1"));

        var time = new CamundaStoryTime(clock, jobs);
        time.tell(Instant.parse("2016-02-11T23:30:00Z"), () -> time.moveTo(Instant.parse("2016-02-12T02:00:00Z")));

        verify(jobs).executeJob("deadline");
        verify(jobs, never()).executeJob("cleaning");
    }

    private static Job job(String id, @Nullable String process) {
        var job = mock(Job.class);
        when(job.getId()).thenReturn(id);
        when(job.getProcessDefinitionId()).thenReturn(process);
        when(job.getDuedate()).thenReturn(Date.from(Instant.parse("2016-02-12T01:00:00Z")));
        return job;
    }
}
