package org.parley.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.request.Course.ENDED;
import static org.parley.request.Course.NOT_STARTED;
import static org.parley.testing.Together.together;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.parley.shared.Result;
import org.parley.testing.ParleyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Several points of one plan at the same instant, with real threads (rules.md, Concurrency). */
@ParleyTest
class PointsAtOnceTest extends PlanStory {

    @Autowired
    RuntimeService processes;

    @Autowired
    ManagementService jobs;

    @Test
    void pointsThatAreOverAtTheSameInstantAreBothHeard() {
        var plan = opened(sample().withConvoys(4));

        together(convoys(plan).stream().<Callable<?>>map(convoy -> () -> {
            cancel(convoy);
            return convoy;
        }));
        time.runJobs();

        assertThat(scene.journal(plan)).filteredOn("plan.point-over"::equals).hasSize(4);
        assertThat(scene.course(plan)).isEqualTo(ENDED);
    }

    @Test
    void ofTwoWhoAddAndEndAtTheSameInstantNeitherIsLost() {
        var plan = opened(sample().withConvoys(1));
        var only = convoys(plan).get(0);

        together(Stream.of(
                () -> {
                    cancel(only);
                    return "over";
                },
                () -> plans.addPoint(plan, sample().convoy().build(), coordinator)));
        time.runJobs();

        assertThat(scene.course(plan)).isEqualTo(NOT_STARTED);
        cancel(convoys(plan).get(1));
        time.runJobs();
        assertThat(scene.course(plan)).isEqualTo(ENDED);
    }

    @RepeatedTest(5)
    void ofThePlansOwnEndAndAPointAddedAtTheSameInstantNeitherIsLost() {
        var plan = opened(sample().withConvoys(1));
        cancel(convoys(plan).get(0));
        var lastWord = jobOf(plan);

        var outcomes = together(Stream.of(
                () -> {
                    jobs.executeJob(lastWord);
                    return "over";
                },
                () -> plans.addPoint(plan, sample().convoy().build(), coordinator)));
        time.moveBy(Duration.ofMinutes(10));

        var added = outcomes.get(1) instanceof Result.Done<?>;
        assertThat(scene.course(plan)).isEqualTo(added ? NOT_STARTED : ENDED);
        if (added) cancel(convoys(plan).get(1));
        time.runJobs();
        assertThat(scene.course(plan)).isEqualTo(ENDED);
        assertThat(journal.verify(plan).isIntact()).isTrue();
    }

    private String jobOf(UUID plan) {
        var path = processes
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(plan.toString())
                .singleResult();
        return jobs.createJobQuery()
                .processInstanceId(path.getId())
                .singleResult()
                .getId();
    }
}
