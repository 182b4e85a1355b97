package org.parley.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.clearance.Choice;
import org.parley.clearance.Form;
import org.parley.request.Course;
import org.parley.request.Decision;
import org.parley.request.Kind;
import org.parley.request.Request;
import org.parley.request.Terms;
import org.parley.shared.Refusal;

class PlanPolicyTest {

    private static final Instant NOON = Instant.parse("2016-08-28T12:00:00Z");
    private static final PlanTerms TERMS = new PlanTerms("Two roads", 80_000, null, NOON, NOON, null, null);

    @Test
    void planHoldsAtLeastOneThingAndAtMostFifty() {
        assertThat(keys(PlanPolicy.ofSize(draft(0)))).containsExactly("plan.without-points");
        assertThat(PlanPolicy.ofSize(draft(1))).isEmpty();
        assertThat(PlanPolicy.ofSize(draft(50))).isEmpty();
        assertThat(keys(PlanPolicy.ofSize(draft(51)))).containsExactly("list.too-long");
    }

    private static PlanDraft draft(int points) {
        return new PlanDraft(TERMS, null, Collections.nCopies(points, (Terms) TERMS));
    }

    @Test
    void planIsAddedToUntilItIsOverOrFull() {
        assertThat(PlanPolicy.ofAdding(plan(Course.NOT_STARTED), 49)).isEmpty();
        assertThat(keys(PlanPolicy.ofAdding(plan(Course.NOT_STARTED), 50))).containsExactly("plan.full");
        assertThat(keys(PlanPolicy.ofAdding(plan(Course.ENDED), 1))).containsExactly("request.over");
        assertThat(keys(PlanPolicy.ofAdding(plan(Course.CANCELLED), 1))).containsExactly("request.over");
    }

    @Test
    void planHasOnePauseAtATimeAndNoPlanInIt() {
        var pause = Optional.of(UUID.randomUUID());

        assertThat(PlanPolicy.ofKind(Kind.CEASEFIRE, Optional.empty())).isEmpty();
        assertThat(PlanPolicy.ofKind(Kind.CONVOY, pause)).isEmpty();
        assertThat(keys(PlanPolicy.ofKind(Kind.CEASEFIRE, pause))).containsExactly("plan.has-a-pause");
        assertThat(keys(PlanPolicy.ofKind(Kind.PLAN, Optional.empty()))).containsExactly("plan.not-a-point");
    }

    @Test
    void pointReliesOnItsOwnPlansPauseOrOnNone() {
        var own = UUID.randomUUID();

        assertThat(PlanPolicy.ofPause(null, List.of())).isEmpty();
        assertThat(PlanPolicy.ofPause(own, List.of(own))).isEmpty();
        assertThat(PlanPolicy.ofPause(UUID.randomUUID(), List.of(own)))
                .containsExactly(Refusal.of("pause", "plan.other-plans-pause"));
    }

    @Test
    void cancellingWantsAReasonThatCanBeRead() {
        var plan = plan(Course.NOT_STARTED);

        assertThat(PlanPolicy.ofCancelling(plan, "mined")).isEmpty();
        assertThat(keys(PlanPolicy.ofCancelling(plan, null))).containsExactly("reason.missing");
        assertThat(keys(PlanPolicy.ofCancelling(plan, "x".repeat(2001)))).containsExactly("text.too-long");
        assertThat(keys(PlanPolicy.ofCancelling(plan(Course.ENDED), "mined"))).containsExactly("request.over");
    }

    @Test
    void counterProposalIsForOnePoint() {
        assertThat(PlanPolicy.ofAnswer(answer(Choice.APPROVE), false)).isEmpty();
        assertThat(keys(PlanPolicy.ofAnswer(answer(Choice.COUNTER_PROPOSE), false)))
                .containsExactly("plan.propose-point-by-point");
        assertThat(keys(PlanPolicy.ofAnswer(answer(null), true))).containsExactly("plan.nothing-to-answer");
    }

    private static WholeAnswer answer(@Nullable Choice choice) {
        return new WholeAnswer(choice, Form.WRITTEN, "Council", null, null, List.of(), List.of());
    }

    @Test
    void planSaysItsNameAndNoAbsurdNumberOfPeople() {
        var kind = new PlanKind();

        assertThat(kind.refusals(TERMS, NOON)).isEmpty();
        assertThat(keys(kind.refusals(new PlanTerms(" ", 0, "x".repeat(2001), null, null, null, null), NOON)))
                .containsExactly("field.missing", "number.out-of-range", "text.too-long");
        assertThat(kind.refusals(new PlanTerms("A plan", null, null, null, null, null, null), NOON))
                .isEmpty();
    }

    @Test
    void nothingThatAPlanSaysOfItselfAsksAnybodyAgain() {
        var fields = List.of(PlanTerms.class.getRecordComponents()).stream()
                .map(component -> component.getName())
                .toList();

        assertThat(new PlanKind().notMaterial()).containsExactlyInAnyOrderElementsOf(fields);
    }

    private static Request plan(Course course) {
        return new Request(
                UUID.randomUUID(),
                "PL-2016-0001",
                Kind.PLAN,
                "Two roads",
                Decision.NOT_ASKED,
                course,
                1,
                NOON,
                NOON,
                "coordinator",
                NOON,
                0);
    }

    private static List<String> keys(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::key).toList();
    }
}
