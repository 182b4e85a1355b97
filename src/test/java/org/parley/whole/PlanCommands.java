package org.parley.whole;

import static org.parley.plan.PlanSample.aPlan;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.parley.clearance.Choice;
import org.parley.clearance.Form;
import org.parley.overview.PlanPage;
import org.parley.plan.PlanAnswers;
import org.parley.plan.PlanSample;
import org.parley.plan.Plans;
import org.parley.plan.WholeAnswer;
import org.parley.plan.WholeAnswer.SeenTerms;
import org.parley.shared.Result;
import org.parley.testing.Scene;
import org.parley.testing.Scene.Ground;
import org.parley.testing.TestTime;
import org.springframework.stereotype.Component;

/** A plan of a pause and a convoy, from its opening to its end. */
@Component
class PlanCommands implements Prepared {

    private final Scene scene;
    private final Plans plans;
    private final PlanAnswers answers;
    private final PlanPage page;
    private final TestTime time;

    PlanCommands(Scene scene, Plans plans, PlanAnswers answers, PlanPage page, TestTime time) {
        this.scene = scene;
        this.plans = plans;
        this.answers = answers;
        this.page = page;
        this.time = time;
    }

    @Override
    public Map<String, Supplier<Supplier<Result<?>>>> all() {
        return Map.of(
                "Plans.open", this::aPlanIsOpened,
                "Plans.addPoint", this::aPointIsAdded,
                "Plans.addExisting", this::aRequestBecomesAPoint,
                "Plans.revise", this::itIsDescribedAnew,
                "Plans.cancel", this::itIsCalledOff,
                "PlanAnswers.answer", this::aPartyAnswersTheWhole);
    }

    private PlanSample sample(Ground ground) {
        return aPlan(ground, time.now().plus(Duration.ofDays(20)));
    }

    private UUID opened(Ground ground) {
        return plans.open(sample(ground).withPause().withConvoys(1).build(), scene.coordinator())
                .orElseThrow()
                .id();
    }

    private Supplier<Result<?>> aPlanIsOpened() {
        var draft = sample(scene.ground()).withPause().withConvoys(1).build();
        var coordinator = scene.coordinator();
        return () -> plans.open(draft, coordinator);
    }

    private Supplier<Result<?>> aPointIsAdded() {
        var ground = scene.ground();
        var plan = opened(ground);
        var convoy = sample(ground).convoy().build();
        var coordinator = scene.coordinator();
        return () -> plans.addPoint(plan, convoy, coordinator);
    }

    private Supplier<Result<?>> aRequestBecomesAPoint() {
        var ground = scene.ground();
        var plan = opened(ground);
        var convoy = scene.asked(sample(ground).convoy().build());
        var coordinator = scene.coordinator();
        return () -> plans.addExisting(plan, convoy, coordinator);
    }

    private Supplier<Result<?>> itIsDescribedAnew() {
        var ground = scene.ground();
        var plan = opened(ground);
        var terms = sample(ground).called("Two roads").build().terms();
        var coordinator = scene.coordinator();
        return () -> plans.revise(plan, 1, terms, null, coordinator);
    }

    private Supplier<Result<?>> itIsCalledOff() {
        var plan = opened(scene.ground());
        var coordinator = scene.coordinator();
        return () -> plans.cancel(plan, "the road is mined", coordinator);
    }

    private Supplier<Result<?>> aPartyAnswersTheWhole() {
        var ground = scene.ground();
        var plan = opened(ground);
        var delegate = scene.delegateOf(ground.party());
        var seen = page.of(plan, delegate).points().stream()
                .map(point -> new SeenTerms(point.id(), point.termsVersion(), point.termsSha256()))
                .toList();
        var draft = new WholeAnswer(Choice.APPROVE, Form.WRITTEN, "military council", null, null, List.of(), seen);
        return () -> answers.answer(plan, draft, delegate);
    }
}
