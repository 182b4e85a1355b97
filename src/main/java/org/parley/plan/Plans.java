package org.parley.plan;

import java.time.Clock;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.Emergencies;
import org.parley.clearance.RequestProcess;
import org.parley.journal.Journal;
import org.parley.journal.JournalEntry;
import org.parley.plan.PlanRepository.Cancellation;
import org.parley.request.Course;
import org.parley.request.Kind;
import org.parley.request.Request;
import org.parley.request.Requests;
import org.parley.request.Terms;
import org.parley.request.TermsVersion;
import org.parley.security.Actor;
import org.parley.security.Forbidden;
import org.parley.security.Role;
import org.parley.shared.Command;
import org.parley.shared.NotFound;
import org.parley.shared.Refusals;
import org.parley.shared.Result;
import org.springframework.stereotype.Service;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** The organiser's deeds on a plan: open it with its points, add to it, describe it anew, call it off. */
@Service
public class Plans {

    private static final int LONGEST_NOTE = 4000;

    private final PlanRepository plans;
    private final PlanOpening opening;
    private final PlanPoints points;
    private final PlanProcess process;
    private final RequestProcess requestProcess;
    private final Requests requests;
    private final Journal journal;
    private final Clock clock;

    Plans(
            PlanRepository plans,
            PlanOpening opening,
            PlanPoints points,
            PlanProcess process,
            RequestProcess requestProcess,
            Requests requests,
            Journal journal,
            Clock clock) {
        this.plans = plans;
        this.opening = opening;
        this.points = points;
        this.process = process;
        this.requestProcess = requestProcess;
        this.requests = requests;
        this.journal = journal;
        this.clock = clock;
    }

    /** Opens the plan and asks the parties of all its points, or of none: refused, not even a reference is used up. */
    @Command
    public Result<Request> open(PlanDraft draft, Actor by) {
        onlyOrganisers(by);
        var refusals = opening.refusals(draft);
        if (!refusals.isEmpty()) return Result.refused(refusals);
        var opened = opening.open(draft, by);
        if (!(opened instanceof Result.Done<Request> done)) {
            // whether a pause covers a point shows only once that pause has a row
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return opened;
        }
        var plan = done.value();
        journal.write(JournalEntry.about(plan.id(), "plan.opened", clock.instant())
                .by(by.username())
                .with("reference", plan.reference())
                .with("sha256", requests.currentVersion(plan.id()).sha256()));
        requestProcess.start(Kind.PLAN, plan.id());
        return opened;
    }

    /** One more point, asked for at once, under the plan's pause unless it stands in no need of one. */
    @Command
    public Result<Request> addPoint(UUID id, Terms terms, Actor by) {
        return addPoint(id, terms, null, by);
    }

    /** The same, as an emergency where there is a reason for one. */
    @Command
    public Result<Request> addPoint(UUID id, Terms terms, @Nullable String emergencyReason, Actor by) {
        onlyOrganisers(by);
        var plan = lock(id);
        var refusals =
                new ArrayList<>(PlanPolicy.ofAdding(plan, plans.points(id).size()));
        refusals.addAll(Emergencies.refusals(emergencyReason));
        if (!refusals.isEmpty()) return Result.refused(refusals);
        var added = points.open(id, terms, emergencyReason, by);
        if (added instanceof Result.Done<Request> done) tellOfPoint(plan, done.value(), by);
        return added;
    }

    /** A request that was asked for before becomes a point of the plan; nobody is asked again. */
    @Command
    public Result<Request> addExisting(UUID id, UUID requestId, Actor by) {
        onlyOrganisers(by);
        var plan = lock(id);
        var refusals = PlanPolicy.ofAdding(plan, plans.points(id).size());
        if (!refusals.isEmpty()) return Result.refused(refusals);
        var added = points.take(id, requestId);
        if (added instanceof Result.Done<Request> done) tellOfPoint(plan, done.value(), by);
        return added;
    }

    private void tellOfPoint(Request plan, Request point, Actor by) {
        journal.write(JournalEntry.about(plan.id(), "plan.point-added", clock.instant())
                .by(by.username())
                .with("reference", point.reference())
                .confined());
        process.pointAdded(plan.id(), point.id());
    }

    /**
     * Another name, number of people or remark, until it is over; asks nobody. {@code seenVersion} is the version that
     * the writer saw: another one in between is stale data.
     */
    @Command
    public Result<TermsVersion> revise(UUID id, int seenVersion, PlanTerms terms, @Nullable String note, Actor by) {
        onlyOrganisers(by);
        var plan = lock(id);
        requests.mustHaveSeen(seenVersion, plan);
        var known = terms.lasting(plan.startsAt(), plan.endsAt());
        var refusals = new Refusals()
                .when(plan.course().isOver(), "request.over")
                .also(PlanOpening.below("terms", requests.refusals(known)))
                .atMost("note", note, LONGEST_NOTE);
        if (refusals.isEmpty()) refusals.when(requests.changes(plan, known).isEmpty(), "terms.unchanged");
        if (!refusals.isEmpty()) return Result.refused(refusals.found());
        var version = requests.revise(plan, known, note, false, by);
        journal.write(JournalEntry.about(id, "terms.revised", clock.instant())
                .by(by.username())
                .with("version", version.no())
                .with("sha256", version.sha256())
                .with("material", false)
                .with("note", note == null ? "" : note));
        return Result.done(version);
    }

    /** Calls it off with each point that has not begun, with a reason; what is on the road goes on. */
    @Command
    public Result<Request> cancel(UUID id, @Nullable String reason, Actor by) {
        onlyOrganisers(by);
        var plan = lock(id);
        var refusals = PlanPolicy.ofCancelling(plan, reason);
        if (!refusals.isEmpty()) return Result.refused(refusals);
        var why = new Cancellation(String.valueOf(reason), by.username());
        plans.cancel(id, why, clock.instant());
        requests.proceed(plan, Course.CANCELLED);
        journal.write(JournalEntry.about(id, "plan.cancelled", clock.instant())
                .by(by.username())
                .with("reason", why.reason()));
        requestProcess.cancelled(id);
        return Result.done(requests.get(id));
    }

    /** A request of another kind is no plan. */
    private Request lock(UUID id) {
        var plan = requests.lock(id);
        if (plan.kind() != Kind.PLAN) throw new NotFound();
        return plan;
    }

    private static void onlyOrganisers(Actor by) {
        by.mustBeOneOf(Role.COORDINATOR);
        if (!by.isStaff()) throw new Forbidden();
    }
}
