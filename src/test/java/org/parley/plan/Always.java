package org.parley.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.journal.Journal;
import org.parley.movement.Movements;
import org.parley.plan.Written.Head;
import org.parley.plan.Written.Held;

/** What is so of plans, pauses and movements after every deed, whatever was done before (rules.md, Holds and Plans). */
final class Always {

    private static final Set<String> END_BY_THEMSELVES = Set.of("WINDOW", "WITHDRAWAL");

    private final Movements movements;
    private final Journal journal;
    private final Set<UUID> known = new HashSet<>();
    private final Set<UUID> toBeCancelled = new HashSet<>();

    Always(PlanFaces faces) {
        movements = faces.movements();
        journal = faces.journal();
    }

    void after(Written before, Written so, Set<UUID> cancelledPlans) {
        so.holds().forEach(hold -> holdIsOfItsOwn(so, hold));
        so.movements().forEach(movement -> movementIsRight(so, movement));
        so.plans().forEach(plan -> planCancelledByNobodyElse(before, so, plan, cancelledPlans));
    }

    /** A hold comes from the movement itself, or from the pause that it relied on then: from no other plan's. */
    private void holdIsOfItsOwn(Written so, Held hold) {
        if (hold.isOpen())
            assertThat(so.head(hold.request()).isOver())
                    .as("%s holds what is over", hold)
                    .isFalse();
        if ("CAUSE_GONE".equals(hold.ending()))
            assertThat(END_BY_THEMSELVES).as("%s ended by itself", hold).contains(hold.cause());
        if (!known.add(hold.id())) return;
        var movement = so.head(hold.request());
        assertThat(movement.moves()).as("%s holds what does not move", hold).isTrue();
        var from = from(so, hold);
        var expected =
                switch (hold.cause()) {
                    case "VIOLATION", "WINDOW" -> movement.pause();
                    case "WITHDRAWAL" -> movement.id();
                    default -> null;
                };
        assertThat(from).as("%s of %s: whose it is", hold, movement).isEqualTo(expected);
    }

    /** The request that the source of this hold is about. */
    private static @Nullable UUID from(Written so, Held hold) {
        var source = hold.source();
        if (source == null || so.heads().containsKey(source)) return source;
        for (var violation : so.violations()) if (violation.id().equals(source)) return violation.pause();
        for (var answer : so.answers()) if (answer.id().equals(source)) return answer.request();
        return source;
    }

    private void movementIsRight(Written so, Head movement) {
        var at = movement.starts().isAfter(so.now()) ? movement.starts() : so.now();
        if (!movement.hasBegun())
            assertThat(movements.mayDepart(movement.id()))
                    .as("%s may depart, as the tables say: %s", movement, so.mayLeave(movement.id(), at))
                    .isEqualTo(so.mayLeave(movement.id(), at));
        if (movement.hasBegun())
            assertThat(so.holdsOf(movement.id()).stream().filter(Held::isOpen))
                    .as("holds of %s, which is not to be stopped", movement)
                    .isEmpty();
    }

    private void planCancelledByNobodyElse(Written before, Written so, Head plan, Set<UUID> cancelled) {
        assertThat(plan.course().equals("CANCELLED"))
                .as("%s is cancelled", plan)
                .isEqualTo(cancelled.contains(plan.id()));
        if (!plan.isOver() || before.head(plan.id()).isOver()) return;
        if (plan.course().equals("CANCELLED"))
            so.pointsOf(plan.id()).stream()
                    .filter(point -> !point.hasBegun())
                    .forEach(point -> toBeCancelled.add(point.id()));
    }

    /** No job is left that could run: everybody was told. */
    void settled(Written before, Written so) {
        so.movements().forEach(movement -> everybodyWasTold(so, movement));
        so.plans().stream().filter(plan -> !plan.course().equals("CANCELLED")).forEach(plan -> assertThat(plan.isOver())
                .as("%s is over, as its points are: %s", plan, so.pointsOf(plan.id()))
                .isEqualTo(so.pointsOf(plan.id()).stream().allMatch(Head::isOver)));
        toBeCancelled.forEach(point -> assertThat(
                        before.head(point).hasBegun() || so.head(point).isOver())
                .as("%s ends with its plan", so.head(point))
                .isTrue());
        toBeCancelled.clear();
        so.heads().keySet().forEach(id -> assertThat(journal.verify(id).isIntact())
                .as("chain of %s", so.head(id))
                .isTrue());
    }

    /** What waits is held, and the leader of what is on the road is called, once for each violation that holds. */
    private static void everybodyWasTold(Written so, Head movement) {
        var putOffOnTheRoad = movement.course().equals("POSTPONED") && movement.departed();
        for (var violation : so.holding(movement.pause())) {
            var held = so.isHeldFor(movement.id(), violation.id());
            var called = so.isCalledFor(movement.id(), violation.id());
            if (!movement.hasBegun() && !putOffOnTheRoad)
                assertThat(held).as("%s is held for %s", movement, violation).isTrue();
            if (movement.isInside())
                assertThat(held || called)
                        .as("%s: leader called for %s", movement, violation)
                        .isTrue();
        }
    }
}
