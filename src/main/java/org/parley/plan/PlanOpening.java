package org.parley.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.parley.clearance.Emergencies;
import org.parley.request.Request;
import org.parley.request.Requests;
import org.parley.request.Terms;
import org.parley.security.Actor;
import org.parley.shared.Refusal;
import org.parley.shared.Result;
import org.springframework.stereotype.Component;

/** Writes a plan with its points; what it refuses at the end leaves rows behind that the caller rolls back. */
@Component
class PlanOpening {

    private final PlanPoints points;
    private final Requests requests;

    PlanOpening(PlanPoints points, Requests requests) {
        this.points = points;
        this.requests = requests;
    }

    /** What is wrong with the draft as it stands, with the paths of its fields: {@code points[1].departure}. */
    List<Refusal> refusals(PlanDraft draft) {
        var found = new ArrayList<>(PlanPolicy.ofSize(draft));
        if (!found.isEmpty()) return found;
        found.addAll(below("terms", requests.refusals(draft.terms())));
        found.addAll(Emergencies.refusals(draft.emergencyReason()));
        if (draft.pause() != null) found.addAll(below("pause", points.refusals(draft.pause())));
        for (int i = 0; i < draft.points().size(); i++)
            found.addAll(ofPoint(i, draft.points().get(i)));
        return found;
    }

    /** The pause stands in a place of its own; under {@code points} is what relies on it. */
    private List<Refusal> ofPoint(int index, Terms terms) {
        var found =
                terms.kind().moves() ? points.refusals(terms) : List.of(Refusal.of("kind", "plan.point-does-not-move"));
        return below("points[" + index + "]", found);
    }

    /** The plan first, so that two who open plans queue for their numbers; then the pause; then what relies on it. */
    Result<Request> open(PlanDraft draft, Actor by) {
        var plan = requests.open(lasting(draft), by);
        var emergency = draft.emergencyReason();
        var found = new ArrayList<Refusal>();
        if (draft.pause() != null)
            found.addAll(below(
                    "pause",
                    points.open(plan.id(), draft.pause(), emergency, by).refusals()));
        for (int i = 0; i < draft.points().size(); i++)
            found.addAll(below(
                    "points[" + i + "]",
                    points.open(plan.id(), draft.points().get(i), emergency, by).refusals()));
        return found.isEmpty() ? Result.done(plan) : Result.refused(found);
    }

    private static PlanTerms lasting(PlanDraft draft) {
        var all = Stream.concat(Stream.ofNullable(draft.pause()), draft.points().stream())
                .toList();
        return draft.terms().lasting(first(all), last(all));
    }

    private static Instant first(List<? extends Terms> all) {
        return all.stream().map(Terms::startsAt).min(Comparator.naturalOrder()).orElseThrow();
    }

    private static Instant last(List<? extends Terms> all) {
        return all.stream().map(Terms::endsAt).max(Comparator.naturalOrder()).orElseThrow();
    }

    static List<Refusal> below(String path, List<Refusal> refusals) {
        return refusals.stream()
                .map(refusal -> new Refusal(
                        refusal.field() == null ? path : path + "." + refusal.field(), refusal.key(), refusal.args()))
                .toList();
    }
}
