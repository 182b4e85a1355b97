package org.parley.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.request.Course.CANCELLED;
import static org.parley.request.Course.ENDED;
import static org.parley.request.Course.NOT_STARTED;
import static org.parley.request.Course.UNDER_WAY;
import static org.parley.testing.Scene.keys;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parley.movement.Movements;
import org.parley.movement.Outcome;
import org.parley.movement.OutcomeDraft;
import org.parley.request.Course;
import org.parley.request.Proceeded;
import org.parley.testing.ParleyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of a plan when its points end, in whatever way and at whatever moment. */
@ParleyTest
class PointsOverTest extends PlanStory {

    @Autowired
    Movements movements;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void pointThatFailsLeavesTheOthersAlone() {
        var plan = opened();
        scene.oneDenies(convoys(plan).get(0));
        cancel(convoys(plan).get(0));
        time.runJobs();

        assertThat(scene.course(plan)).isEqualTo(NOT_STARTED);
        assertThat(scene.course(convoys(plan).get(1))).isEqualTo(NOT_STARTED);
        assertThat(scene.journal(plan)).containsExactly("plan.opened", "plan.point-over");
    }

    @Test
    void planEndsWithItsLastPoint() {
        var plan = opened(sample().withConvoys(2));
        var delivered = convoys(plan).get(0);
        scene.everyoneApproves(delivered);
        movements.decideGo(delivered, true, "ready", coordinator).orElseThrow();
        time.moveTo(start.plus(Duration.ofHours(2)));
        movements.reportDeparture(delivered, time.now(), scene.monitor()).orElseThrow();
        movements.reportArrival(delivered, time.now(), scene.monitor()).orElseThrow();
        movements
                .recordOutcome(delivered, new OutcomeDraft(Outcome.FACILITATED, 40_000, null), coordinator)
                .orElseThrow();
        time.runJobs();
        assertThat(scene.course(plan)).isEqualTo(NOT_STARTED);

        cancel(convoys(plan).get(1));
        time.runJobs();

        assertThat(scene.course(plan)).isEqualTo(ENDED);
        assertThat(scene.journal(plan))
                .containsExactly("plan.opened", "plan.point-over", "plan.point-over", "plan.ended");
        assertThat(lastArgs(plan)).contains("\"points\":2", "\"took\":1");
        assertThat(journal.verify(plan).isIntact()).isTrue();
    }

    private String lastArgs(UUID plan) {
        return db.sql("select args from journal where request_id = :id order by seq desc fetch first 1 row only")
                .param("id", plan)
                .query(String.class)
                .single();
    }

    @Test
    void planWaitsForAPointThatWasAddedLater() {
        var plan = opened(sample().withConvoys(1));
        var added = plans.addPoint(plan, sample().convoy().build(), coordinator)
                .orElseThrow()
                .id();
        cancel(convoys(plan).get(0));
        time.runJobs();
        assertThat(scene.course(plan)).isEqualTo(NOT_STARTED);

        cancel(added);
        time.runJobs();

        assertThat(scene.course(plan)).isEqualTo(ENDED);
    }

    @Test
    void planWaitsForAPointThatWasThereBefore() {
        var plan = opened(sample().withConvoys(1));
        var convoy = scene.askedBy(coordinator, sample().convoy().build());
        plans.addExisting(plan, convoy, coordinator).orElseThrow();
        cancel(convoys(plan).get(0));
        cancel(convoy);
        time.runJobs();

        assertThat(scene.course(plan)).isEqualTo(ENDED);
    }

    @Test
    void pointThatIsOverTwiceIsWrittenOnce() {
        var plan = opened(sample().withConvoys(2));
        var convoy = convoys(plan).get(0);
        cancel(convoy);
        transaction.executeWithoutResult(status -> events.publishEvent(new Proceeded(convoy, Course.CANCELLED)));
        time.runJobs();
        transaction.executeWithoutResult(status -> events.publishEvent(new Proceeded(convoy, Course.CANCELLED)));
        time.runJobs();

        assertThat(scene.journal(plan)).containsExactly("plan.opened", "plan.point-over");
    }

    @Test
    void cancelledPlanTakesItsPointsWithItAndWhatIsOnTheRoadGoesOn() {
        var plan = opened(sample().withConvoys(3));
        var moving = convoys(plan).get(0);
        scene.everyoneApproves(moving);
        movements.decideGo(moving, true, "ready", coordinator).orElseThrow();
        time.moveTo(start.plus(Duration.ofHours(2)));
        movements.reportDeparture(moving, time.now(), scene.monitor()).orElseThrow();

        plans.cancel(plan, "The road is mined", coordinator).orElseThrow();
        assertThat(scene.course(plan)).isEqualTo(CANCELLED);
        time.runJobs();

        assertThat(convoys(plan).stream().map(scene::course)).containsExactly(UNDER_WAY, CANCELLED, CANCELLED);
        assertThat(scene.journal(convoys(plan).get(1))).endsWith("request.cancelled");
        assertThat(scene.journal(plan)).containsExactly("plan.opened", "plan.cancelled");
    }

    @Test
    void movementThatGoesOnMayEndAfterItsPlanWasCancelled() {
        var plan = opened(sample().withConvoys(1));
        var moving = convoys(plan).get(0);
        scene.everyoneApproves(moving);
        movements.decideGo(moving, true, "ready", coordinator).orElseThrow();
        time.moveTo(start.plus(Duration.ofHours(2)));
        movements.reportDeparture(moving, time.now(), scene.monitor()).orElseThrow();
        plans.cancel(plan, "The road is mined", coordinator).orElseThrow();
        time.runJobs();

        movements.reportArrival(moving, time.now(), scene.monitor()).orElseThrow();
        movements
                .recordOutcome(moving, new OutcomeDraft(Outcome.FACILITATED, 40_000, null), coordinator)
                .orElseThrow();
        time.runJobs();

        assertThat(scene.course(moving)).isEqualTo(ENDED);
        assertThat(scene.course(plan)).isEqualTo(CANCELLED);
    }

    @Test
    void cancellingWantsAReasonAndHappensOnce() {
        var plan = opened();

        assertThat(keys(plans.cancel(plan, " ", coordinator))).containsExactly("reason.missing");
        plans.cancel(plan, "why", coordinator).orElseThrow();
        assertThat(keys(plans.cancel(plan, "why", coordinator))).containsExactly("request.over");
        assertThat(keys(plans.addPoint(plan, sample().convoy().build(), coordinator)))
                .containsExactly("request.over");
    }
}
