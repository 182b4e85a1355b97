package org.parley.plan;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.parley.clearance.RequestDeeds;
import org.parley.inbox.Inbox;
import org.parley.journal.Journal;
import org.parley.journal.JournalEntry;
import org.parley.request.Course;
import org.parley.request.Requests;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what the process of a plan reached, in its transaction. How many points there are, and what became of them,
 * is for staff: a party may know of some only.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PlanProgress implements PlanFacts {

    private final PlanRepository plans;
    private final Requests requests;
    private final RequestDeeds deeds;
    private final Journal journal;
    private final Inbox inbox;
    private final Clock clock;

    PlanProgress(
            PlanRepository plans, Requests requests, RequestDeeds deeds, Journal journal, Inbox inbox, Clock clock) {
        this.plans = plans;
        this.requests = requests;
        this.deeds = deeds;
        this.journal = journal;
        this.inbox = inbox;
        this.clock = clock;
    }

    @Override
    public List<UUID> points(UUID plan) {
        return plans.points(plan);
    }

    @Override
    public void startPoint(UUID point) {
        var request = requests.lock(point);
        if (plans.start(point)) deeds.ask(request);
    }

    @Override
    public boolean isOver(UUID point) {
        return requests.get(point).course().isOver();
    }

    @Override
    public void recordPointOver(UUID plan, UUID point) {
        var now = clock.instant();
        requests.lock(plan);
        if (!plans.over(point, now)) return;
        var ended = requests.get(point);
        journal.write(JournalEntry.about(plan, "plan.point-over", now)
                .with("reference", ended.reference())
                .with("decision", ended.decision())
                .with("course", ended.course())
                .confined());
    }

    @Override
    public void recordEnded(UUID plan) {
        var request = requests.lock(plan);
        if (request.course().isOver()) return;
        requests.proceed(request, Course.ENDED);
        inbox.closeAll(plan);
        journal.write(JournalEntry.about(plan, "plan.ended", clock.instant())
                .with("took", plans.tookPlace(plan))
                .with("points", plans.points(plan).size())
                .confined());
    }

    @Override
    public void recordCancelled(UUID plan) {
        requests.lock(plan);
        inbox.closeAll(plan);
    }

    @Override
    public List<UUID> pointsToCancel(UUID plan) {
        return plans.points(plan).stream()
                .filter(point -> !requests.get(point).course().hasBegun())
                .toList();
    }

    @Override
    public void cancelPoint(UUID plan, UUID point) {
        var why = plans.cancellation(plan).orElseThrow();
        var request = requests.lock(point);
        if (!request.course().hasBegun()) deeds.cancel(request, why.reason(), why.cancelledBy());
    }
}
