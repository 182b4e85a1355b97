package org.parley.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.LeadTimes;
import org.parley.clearance.RequestDeeds;
import org.parley.request.Kind;
import org.parley.request.Request;
import org.parley.request.Requests;
import org.parley.request.Terms;
import org.parley.security.Actor;
import org.parley.shared.Refusal;
import org.parley.shared.Result;
import org.springframework.stereotype.Component;

/** Makes requests the points of a plan, whose lock the caller holds; refuses with the point's own fields. */
@Component
class PlanPoints {

    private final PlanRepository plans;
    private final Requests requests;
    private final RequestDeeds deeds;
    private final LeadTimes leads;

    PlanPoints(PlanRepository plans, Requests requests, RequestDeeds deeds, LeadTimes leads) {
        this.plans = plans;
        this.requests = requests;
        this.deeds = deeds;
        this.leads = leads;
    }

    /** What is wrong with these terms wherever they stand, before the plan's pause is there to rely on. */
    List<Refusal> refusals(Terms terms) {
        var found = new ArrayList<>(PlanPolicy.ofKind(terms.kind(), Optional.empty()));
        if (found.isEmpty()) found.addAll(PlanPolicy.ofPause(terms.underPause(), List.of()));
        if (found.isEmpty()) found.addAll(requests.refusals(terms));
        return found;
    }

    /** A new request, which relies on the plan's pause where its terms name none; nobody is asked yet. */
    Result<Request> open(UUID plan, Terms terms, @Nullable String emergencyReason, Actor by) {
        var pauses = pauses(plan);
        var holding = pauses.stream().filter(pause -> !isOver(pause)).findFirst();
        var refusals = new ArrayList<>(PlanPolicy.ofKind(terms.kind(), holding));
        refusals.addAll(PlanPolicy.ofPause(terms.underPause(), pauses));
        if (!refusals.isEmpty()) return Result.refused(refusals);
        var asked = terms.underPause() == null ? holding.map(terms::underPause).orElse(terms) : terms;
        refusals.addAll(requests.refusals(asked));
        if (refusals.isEmpty()) refusals.addAll(leads.refusals(asked, emergencyReason));
        if (!refusals.isEmpty()) return Result.refused(refusals);
        var point = deeds.write(asked, emergencyReason, by);
        plans.add(plan, point.id(), false);
        return Result.done(point);
    }

    /** A request that is asked for already. */
    Result<Request> take(UUID plan, UUID id) {
        var known = requests.find(id);
        if (known.isEmpty()) return Result.refused(Refusal.of("requestId", "plan.point-unknown"));
        if (!Kind.askedAfresh().contains(known.get().kind()))
            return Result.refused(Refusal.of("requestId", "plan.not-a-point"));
        var point = requests.lock(id);
        var pauses = pauses(plan);
        var holding = pauses.stream().filter(pause -> !isOver(pause)).findFirst();
        var refusals = new ArrayList<>(PlanPolicy.ofExisting(point, plans.planOf(id)));
        refusals.addAll(PlanPolicy.ofKind(point.kind(), holding));
        refusals.addAll(PlanPolicy.ofPause(requests.currentTerms(id).underPause(), pauses));
        if (!refusals.isEmpty())
            return Result.refused(refusals.stream().map(PlanPoints::ofRequest).toList());
        plans.add(plan, id, true);
        return Result.done(point);
    }

    /** Whatever is wrong with a request that is there already is wrong with naming it. */
    private static Refusal ofRequest(Refusal refusal) {
        return new Refusal("requestId", refusal.key(), refusal.args());
    }

    private List<UUID> pauses(UUID plan) {
        return plans.points(plan).stream()
                .filter(point -> requests.get(point).kind() == Kind.CEASEFIRE)
                .toList();
    }

    private boolean isOver(UUID request) {
        return requests.get(request).course().isOver();
    }
}
