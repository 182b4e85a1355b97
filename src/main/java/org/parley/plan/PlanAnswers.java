package org.parley.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.Answer;
import org.parley.clearance.JointAnswers;
import org.parley.clearance.Slot;
import org.parley.clearance.Visibility;
import org.parley.plan.WholeAnswer.SeenTerms;
import org.parley.request.Kind;
import org.parley.request.Requests;
import org.parley.security.Actor;
import org.parley.security.Role;
import org.parley.shared.Command;
import org.parley.shared.NotFound;
import org.parley.shared.Refusal;
import org.parley.shared.Refusals;
import org.parley.shared.Result;
import org.parley.shared.StaleData;
import org.springframework.stereotype.Service;

/** A party answers the plan as a whole: the same answer in each of its open slots of the plan's points, all or none. */
@Service
public class PlanAnswers {

    private final PlanRepository plans;
    private final JointAnswers answers;
    private final Visibility visibility;
    private final Requests requests;

    PlanAnswers(PlanRepository plans, JointAnswers answers, Visibility visibility, Requests requests) {
        this.plans = plans;
        this.answers = answers;
        this.visibility = visibility;
        this.requests = requests;
    }

    /**
     * The party's own answer, through this program. What it lacks is refused first; where it has other points to answer
     * than the draft names, or on other terms, the data is stale. Notices are acknowledged one by one: taking note is no
     * answer.
     */
    @Command
    public Result<List<Answer>> answer(UUID plan, WholeAnswer draft, Actor by) {
        by.mustBeOneOf(Role.DELEGATE, Role.GUARANTOR);
        visibility.mustSee(plan, by);
        if (by.party() == null || !by.speaksFor(by.party())) throw new NotFound();
        if (requests.lock(plan).kind() != Kind.PLAN) throw new NotFound();
        var open = lockOpen(plan, by.party());
        var refusals = refusals(draft, open);
        if (!refusals.isEmpty()) return Result.refused(refusals);
        var seen = seen(draft, open);
        return answers.give(open, slot -> draft.about(seen.get(slot.requestId())), by);
    }

    private static List<Refusal> refusals(WholeAnswer draft, List<Slot> open) {
        var found = PlanPolicy.ofAnswer(draft, open.isEmpty());
        if (!found.isEmpty()) return found;
        return new Refusals()
                .also(JointAnswers.missing(open, draft.words()))
                .when(draft.points().isEmpty(), "points", "field.missing")
                .found();
    }

    /** Locks the points in which the party is still asked, in the plan's order, and looks again then. */
    private List<Slot> lockOpen(UUID plan, String party) {
        var points = answers.open(plans.points(plan), party).stream()
                .map(Slot::requestId)
                .toList();
        points.forEach(requests::lock);
        return answers.open(points, party);
    }

    private Map<UUID, SeenTerms> seen(WholeAnswer draft, List<Slot> open) {
        var seen = new HashMap<UUID, SeenTerms>();
        draft.points().forEach(point -> seen.put(point.requestId(), point));
        if (seen.size() != open.size()) throw new StaleData();
        for (var slot : open) if (!isCurrent(seen.get(slot.requestId()), slot)) throw new StaleData();
        return seen;
    }

    private boolean isCurrent(@Nullable SeenTerms seen, Slot slot) {
        var current = requests.currentVersion(slot.requestId());
        return seen != null
                && seen.termsVersion() == current.no()
                && current.sha256().equalsIgnoreCase(seen.termsSha256());
    }
}
