package org.parley.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.plan.PlanSample.pauseOver;
import static org.parley.testing.Scene.keys;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parley.overview.PlanPage.Point;
import org.parley.request.Course;
import org.parley.request.Decision;
import org.parley.request.Kind;
import org.parley.request.Terms;
import org.parley.security.Forbidden;
import org.parley.shared.NotFound;
import org.parley.shared.Refusal;
import org.parley.shared.Result;
import org.parley.shared.StaleData;
import org.parley.testing.ParleyTest;

@ParleyTest
class PlansTest extends PlanStory {

    @Test
    void planAsksThePartiesOfAllItsPointsAtOnce() {
        var plan = opened();

        assertThat(scene.decision(plan)).isEqualTo(Decision.NOT_ASKED);
        assertThat(points(plan)).hasSize(3).allSatisfy(point -> assertThat(point.awaited())
                .extracting(one -> one.party())
                .contains(ground.party()));
        assertThat(scene.journal(plan)).containsExactly("plan.opened");
        assertThat(scene.journal(pause(plan))).startsWith("request.opened").contains("slot.asked");
    }

    @Test
    void everyPointReliesOnThePlansPause() {
        var plan = opened();

        assertThat(points(plan).stream().skip(1)).extracting(Point::pauseId).containsOnly(pause(plan));
    }

    @Test
    void planLastsFromItsFirstPointToItsLast() {
        var plan = page.of(opened(), coordinator);

        assertThat(plan.startsAt()).isEqualTo(start);
        assertThat(plan.endsAt()).isEqualTo(start.plus(Duration.ofHours(48)));
        assertThat(plan.people()).isEqualTo(80_000);
    }

    @Test
    void refusedPointNamesItsFieldAndNothingIsOpened() {
        var good = sample().convoy().build();
        var bad = sample().convoy().with(0).build();

        var refused = plans.open(sample().withPause().with(good, bad).build(), coordinator);

        assertThat(fields(refused)).containsExactly("points[1].trucks");
        assertNothingIsThere();
    }

    @Test
    void pointThatThePauseDoesNotCoverTakesEverythingBack() {
        var late = start.plus(Duration.ofHours(47));
        var outside =
                sample().convoy().leaving(late, late.plus(Duration.ofHours(3))).build();
        var refused = plans.open(
                sample().withPause().with(sample().convoy().build(), outside).build(), coordinator);

        assertThat(fields(refused)).containsExactly("points[1].comeBack");
        assertNothingIsThere();
    }

    private void assertNothingIsThere() {
        assertThat(count("request", "opened_by = '" + coordinator.username() + "'"))
                .isZero();
        assertThat(count("terms_version", "written_by = '" + coordinator.username() + "'"))
                .isZero();
    }

    @Test
    void refusalsOfPlanAndPauseNameTheirFieldsToo() {
        var past = sample().convoy().build();
        var draft = new PlanDraft(
                new PlanTerms(" ", 0, null, null, null, null, null), pauseOver("nowhere", start), List.of(past));

        assertThat(fields(plans.open(draft, coordinator)))
                .containsExactly("terms.name", "terms.people", "pause.zones[0].areas");
    }

    @Test
    void planWithoutPointsIsNone() {
        assertThat(keys(plans.open(sample().build(), coordinator))).containsExactly("plan.without-points");
    }

    @Test
    void pauseAloneIsAPlan() {
        assertThat(points(opened(sample().withPause()))).hasSize(1);
    }

    @Test
    void pointNamesNoPauseOfItsOwnWhenThePlanIsOpened() {
        var other = scene.asked(pauseOver(ground.area(), start));

        var refused =
                plans.open(sample().with(sample().convoy().under(other).build()).build(), coordinator);

        assertThat(refused.refusals()).containsExactly(Refusal.of("points[0].pause", "plan.other-plans-pause"));
    }

    @Test
    void planIsNoPointOfAPlanAndNoPauseStandsAmongThePoints() {
        Terms plan = sample().build().terms();

        assertThat(keys(plans.open(sample().with(plan).build(), coordinator)))
                .containsExactly("plan.point-does-not-move");
        assertThat(keys(plans.open(
                        sample().with(pauseOver(ground.area(), start)).build(), coordinator)))
                .containsExactly("plan.point-does-not-move");
    }

    @Test
    void pointAddedLaterIsAskedUnderTheSamePause() {
        var plan = opened();

        var added = plans.addPoint(plan, sample().convoy().build(), coordinator).orElseThrow();

        assertThat(points(plan)).hasSize(4).last().satisfies(point -> {
            assertThat(point.id()).isEqualTo(added.id());
            assertThat(point.pauseId()).isEqualTo(pause(plan));
            assertThat(point.awaited()).isNotEmpty();
        });
        assertThat(scene.journal(plan)).containsExactly("plan.opened", "plan.point-added");
    }

    @Test
    void requestThatWasAskedForBeforeBecomesAPointAndNobodyIsAskedAgain() {
        var plan = opened();
        var convoy = scene.askedBy(coordinator, sample().convoy().build());
        var before = scene.journal(convoy);

        plans.addExisting(plan, convoy, coordinator).orElseThrow();

        assertThat(points(plan)).last().returns(convoy, Point::id);
        assertThat(scene.journal(convoy)).isEqualTo(before);
    }

    @Test
    void requestIsAPointOfOnePlanAtMost() {
        var plan = opened();
        var other = opened(sample().withConvoys(1));

        assertThat(plans.addExisting(other, convoys(plan).get(0), coordinator).refusals())
                .contains(Refusal.of("requestId", "plan.point-already"));
    }

    @Test
    void pointUnderAnotherPlansPauseIsRefused() {
        var plan = opened();
        var other = opened(sample().withPause());
        var theirs = sample().convoy().under(pause(other)).build();
        var existing = scene.askedBy(coordinator, theirs);

        assertThat(keys(plans.addPoint(plan, theirs, coordinator))).containsExactly("plan.other-plans-pause");
        assertThat(keys(plans.addExisting(plan, existing, coordinator))).containsExactly("plan.other-plans-pause");
    }

    @Test
    void revisedPointStaysWithItsOwnPlansPause() {
        var plan = opened();
        var other = opened(sample().withPause());
        var convoy = convoys(plan).get(0);
        var theirs = sample().convoy().with(5).under(pause(other)).build();
        var own = sample().convoy().with(5).under(pause(plan)).build();

        assertThat(keys(negotiations.revise(convoy, 1, theirs, null, coordinator)))
                .containsExactly("plan.other-plans-pause");
        assertThat(keys(negotiations.revise(convoy, 1, own, null, coordinator))).isEmpty();
    }

    @Test
    void planHasOnePauseAtATime() {
        var plan = opened();

        assertThat(keys(plans.addPoint(plan, pauseOver(ground.area(), start), coordinator)))
                .containsExactly("plan.has-a-pause");
        cancel(pause(plan));
        assertThat(keys(plans.addPoint(plan, pauseOver(ground.area(), start), coordinator)))
                .isEmpty();
    }

    @Test
    void whatIsOverOrUnknownOrAPlanIsNoPoint() {
        var plan = opened();
        var over = scene.askedBy(coordinator, sample().convoy().build());
        cancel(over);

        assertThat(keys(plans.addExisting(plan, over, coordinator))).containsExactly("plan.point-over");
        assertThat(keys(plans.addExisting(plan, UUID.randomUUID(), coordinator)))
                .containsExactly("plan.point-unknown");
        assertThat(keys(plans.addExisting(plan, plan, coordinator))).containsExactly("plan.not-a-point");
    }

    @Test
    void planIsDescribedAnewAndNobodyIsAskedAgain() {
        var plan = opened();
        var convoy = convoys(plan).get(0);
        var before = scene.journal(convoy);

        plans.revise(plan, 1, sample().called("Two roads").build().terms(), null, coordinator)
                .orElseThrow();

        var now = page.of(plan, coordinator);
        assertThat(now.name()).isEqualTo("Two roads");
        assertThat(now.startsAt()).isEqualTo(start);
        assertThat(scene.journal(convoy)).isEqualTo(before);
        assertThatThrownBy(() -> plans.revise(plan, 1, sample().build().terms(), null, coordinator))
                .isInstanceOf(StaleData.class);
    }

    @Test
    void genericDeedsLeaveAPlanAlone() {
        var plan = opened();
        var terms = sample().build().terms().lasting(start, start);
        var own = "request.has-deeds-of-its-own";

        assertThat(keys(negotiations.open(terms, coordinator))).containsExactly(own);
        assertThat(keys(negotiations.revise(plan, 1, terms, null, coordinator))).containsExactly(own);
        assertThat(keys(negotiations.cancel(plan, "why", coordinator))).containsExactly(own);
        assertThat(keys(negotiations.postpone(plan, "why", coordinator))).containsExactly(own);
    }

    @Test
    void deedsOfAPlanDoNotKnowOtherRequests() {
        var convoy = convoys(opened()).get(0);

        assertThatThrownBy(() -> plans.cancel(convoy, "why", coordinator)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> plans.addPoint(convoy, sample().convoy().build(), coordinator))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void onlyCoordinatorsOpenPlans() {
        assertThatThrownBy(() -> plans.open(sample().withPause().build(), scene.monitor()))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> plans.open(sample().withPause().build(), scene.delegateOf(ground.party())))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void courseOfAPlanIsThatOfItsPoints() {
        var plan = opened(sample().withPause());
        assertThat(page.of(plan, coordinator).course()).isEqualTo(Course.NOT_STARTED);

        scene.everyoneApproves(pause(plan));
        time.moveTo(start);

        assertThat(page.of(plan, coordinator).course()).isEqualTo(Course.UNDER_WAY);
        assertThat(page.of(plan, coordinator).points().get(0).kind()).isEqualTo(Kind.CEASEFIRE);
    }

    private static List<String> fields(Result<?> result) {
        return result.refusals().stream().map(Refusal::field).toList();
    }
}
