package org.parley.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.Choice;
import org.parley.request.Kind;
import org.parley.request.Request;
import org.parley.shared.Characters;
import org.parley.shared.Refusal;
import org.parley.shared.Refusals;

/** What a plan may hold, and what may be done to it (rules.md, Plans). */
final class PlanPolicy {

    static final int MOST_POINTS = 50;
    private static final int LONGEST_REASON = 2000;

    private PlanPolicy() {}

    /** At least one point or a pause, and no more than can be read. */
    static List<Refusal> ofSize(PlanDraft draft) {
        var count = draft.points().size() + (draft.pause() == null ? 0 : 1);
        return new Refusals()
                .when(count == 0, "points", "plan.without-points")
                .when(count > MOST_POINTS, "points", "list.too-long", MOST_POINTS)
                .found();
    }

    /** What is under way is added to until it is over. */
    static List<Refusal> ofAdding(Request plan, int pointsSoFar) {
        return new Refusals()
                .when(plan.course().isOver(), "request.over")
                .when(pointsSoFar >= MOST_POINTS, "plan.full")
                .found();
    }

    /** A point is a request that parties are asked about; of pauses there is one at a time. */
    static List<Refusal> ofKind(Kind kind, Optional<UUID> pause) {
        return new Refusals()
                .when(!kind.isNegotiated() || kind.changesAnother(), "kind", "plan.not-a-point")
                .when(kind == Kind.CEASEFIRE && pause.isPresent(), "kind", "plan.has-a-pause")
                .found();
    }

    /** A point relies on a pause of its own plan or on none. */
    static List<Refusal> ofPause(@Nullable UUID named, List<UUID> ofPlan) {
        return named == null || ofPlan.contains(named)
                ? List.of()
                : List.of(Refusal.of("pause", "plan.other-plans-pause"));
    }

    static List<Refusal> ofExisting(Request point, Optional<UUID> itsPlan) {
        return new Refusals()
                .when(point.course().isOver(), "requestId", "plan.point-over")
                .when(itsPlan.isPresent(), "requestId", "plan.point-already")
                .found();
    }

    static List<Refusal> ofCancelling(Request plan, @Nullable String reason) {
        return new Refusals()
                .when(Characters.isBlank(reason), "reason", "reason.missing")
                .atMost("reason", reason, LONGEST_REASON)
                .when(plan.course().isOver(), "request.over")
                .found();
    }

    /** Another time or road is proposed for one point, not for all of them in the same words. */
    static List<Refusal> ofAnswer(WholeAnswer draft, boolean nothingOpen) {
        return new Refusals()
                .when(draft.choice() == Choice.COUNTER_PROPOSE, "choice", "plan.propose-point-by-point")
                .when(nothingOpen, "plan.nothing-to-answer")
                .found();
    }
}
