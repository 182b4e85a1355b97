package org.parley.plan;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.hold.LeaderDecision;
import org.parley.incident.Status;
import org.parley.incident.ViolationDraft;
import org.parley.movement.Outcome;
import org.parley.movement.OutcomeDraft;
import org.parley.plan.Written.Head;
import org.parley.security.Actor;
import org.parley.shared.Result;

/** What happens on the roads and to the pauses, by chance: go, departure, arrival, outcome, violations, holds, calls. */
final class RandomRoads {

    private final PlanFaces faces;
    private final Chance chance;
    private final Actor coordinator;
    private final Actor monitor;

    RandomRoads(PlanFaces faces, Chance chance) {
        this.faces = faces;
        this.chance = chance;
        coordinator = faces.scene().coordinator();
        monitor = faces.scene().monitor();
    }

    @Nullable
    Result<?> goDecided(Written so) {
        var go = chance.in(90);
        return onMovement(so, head -> isFree(so, head) && !head.go(), head -> faces.movements()
                .decideGo(head.id(), go, "prepared beforehand", coordinator));
    }

    /** Reported now or a little later; what was let go must have been free to go by this test's own reckoning. */
    @Nullable
    Result<?> departed(Written so) {
        var at = so.now().minus(Duration.ofMinutes(chance.in(70) ? 0 : chance.between(1, 20)));
        return onMovement(so, head -> isFree(so, head) && head.go() && !at.isBefore(head.starts()), head -> {
            var departed = faces.movements().reportDeparture(head.id(), at, monitor);
            if (departed instanceof Result.Done && !so.mayLeave(head.id(), at))
                throw new AssertionError("left although something was in its way: " + head);
            return departed;
        });
    }

    @Nullable
    Result<?> arrived(Written so) {
        return onMovement(so, Head::isInside, head -> faces.movements().reportArrival(head.id(), so.now(), monitor));
    }

    @Nullable
    Result<?> outcomeRecorded(Written so) {
        var outcome = chance.one(List.of(Outcome.values())).orElseThrow();
        var draft = new OutcomeDraft(outcome, outcome == Outcome.DENIED ? null : 1_000, "as told");
        return onMovement(so, Head::isInside, head -> faces.movements().recordOutcome(head.id(), draft, monitor));
    }

    private static boolean isFree(Written so, Head head) {
        return so.mayLeave(head.id(), so.now().isAfter(head.starts()) ? so.now() : head.starts());
    }

    private @Nullable Result<?> onMovement(Written so, Predicate<Head> likely, Function<Head, Result<?>> deed) {
        return chance.likely(so.movements(), likely).<Result<?>>map(deed).orElse(null);
    }

    @Nullable
    Result<?> violationReported(Written so) {
        var severity = chance.between(1, 5);
        var draft = new ViolationDraft("SHELLING", "Ramouseh", so.now(), severity, null, "field office", null);
        return chance.likely(so.pauses(), Head::hasBegun)
                .<Result<?>>map(pause -> faces.violations().report(pause.id(), draft, monitor))
                .orElse(null);
    }

    @Nullable
    Result<?> violationAssessed(Written so) {
        var status = chance.in(60) ? Status.VERIFIED : Status.DISPUTED;
        return chance.one(so.violations())
                .<Result<?>>map(
                        known -> faces.violations().assess(known.id(), status, "looked into", known.version(), monitor))
                .orElse(null);
    }

    @Nullable
    Result<?> heldByPerson(Written so) {
        return onMovement(
                so, head -> isFree(so, head), head -> faces.holds().place(head.id(), "The road is mined", coordinator));
    }

    @Nullable
    Result<?> released(Written so) {
        var open = so.holds().stream().filter(Written.Held::isOpen).toList();
        return chance.one(open)
                .<Result<?>>map(hold -> faces.holds().release(hold.id(), "looked into", coordinator))
                .orElse(null);
    }

    @Nullable
    Result<?> leaderCalled(Written so) {
        var decision = chance.one(List.of(LeaderDecision.values())).orElseThrow();
        return chance.one(so.calls())
                .<Result<?>>map(call -> faces.calls().record(call.id(), decision, null, monitor))
                .orElse(null);
    }
}
