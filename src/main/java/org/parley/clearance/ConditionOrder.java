package org.parley.clearance;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.inbox.Inbox;
import org.parley.journal.Journal;
import org.parley.journal.JournalEntry;
import org.parley.request.Requests;
import org.parley.security.Actor;
import org.parley.security.Forbidden;
import org.parley.shared.Command;
import org.parley.shared.NotFound;
import org.parley.shared.Result;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * "A only after B": which conditions may be met only once others are, and the circles in which they wait for each other
 * (features.md row 23). Staff's own knowledge: no party reads what another one waits for.
 */
@Service
public class ConditionOrder {

    private final ConditionRepository conditions;
    private final OrderRepository order;
    private final Clearances clearances;
    private final Requests requests;
    private final Weighing weighing;
    private final Inbox inbox;
    private final Journal journal;
    private final Clock clock;

    ConditionOrder(
            ConditionRepository conditions,
            OrderRepository order,
            Clearances clearances,
            Requests requests,
            Weighing weighing,
            Inbox inbox,
            Journal journal,
            Clock clock) {
        this.conditions = conditions;
        this.order = order;
        this.clearances = clearances;
        this.requests = requests;
        this.weighing = weighing;
        this.inbox = inbox;
        this.journal = journal;
        this.clock = clock;
    }

    /** What waits for what, among all conditions ever set; the circles only among those that stand and are not met. */
    public record Waiting(List<OnlyAfter> order, List<Deadlock> deadlocks) {}

    /** For staff only. */
    @Transactional(readOnly = true)
    public Waiting of(UUID request, Actor who) {
        if (!who.isStaff()) throw new Forbidden();
        requests.find(request).orElseThrow(NotFound::new);
        var known = order.ofRequest(request);
        return new Waiting(known, known.isEmpty() ? List.of() : Deadlocks.among(clearances.round(request), known));
    }

    /**
     * Notes that a condition may be met only after another of the same or another party. Refused where either does not
     * stand, or it is met already; that they then wait for each other is shown and not refused.
     */
    @Command
    public Result<OnlyAfter> note(UUID condition, @Nullable UUID after, Actor by) {
        Organisers.only(by);
        var found = conditions.find(condition).orElseThrow(NotFound::new);
        var request = requests.lock(found.requestId());
        var standing = clearances.round(request.id()).conditions();
        var refusals = OrderPolicy.noting(
                request,
                conditions.find(condition).orElseThrow(NotFound::new),
                after,
                standing,
                order.ofRequest(request.id()));
        if (!refusals.isEmpty() || after == null) return Result.refused(refusals);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var noted = new OnlyAfter(condition, after, request.id(), by.username(), now);
        order.insert(noted);
        journal.write(entry(found, after, "condition.only-after", by));
        weighing.again(request);
        return Result.done(noted);
    }

    /** It need not wait for that one any more, with a reason. Refused where it does not wait for it. */
    @Command
    public Result<OnlyAfter> drop(UUID condition, @Nullable UUID after, @Nullable String reason, Actor by) {
        Organisers.only(by);
        var found = conditions.find(condition).orElseThrow(NotFound::new);
        var request = requests.lock(found.requestId());
        var known = order.ofRequest(request.id());
        var refusals = OrderPolicy.dropping(found, after, reason, known);
        if (!refusals.isEmpty() || after == null) return Result.refused(refusals);
        order.delete(condition, after);
        journal.write(entry(found, after, "condition.not-only-after", by).with("reason", reason));
        inbox.close(request.id(), Deadlocks.TASK);
        weighing.again(request);
        return Result.done(known.stream()
                .filter(one ->
                        one.conditionId().equals(condition) && one.afterId().equals(after))
                .findFirst()
                .orElseThrow());
    }

    /** Names two parties' conditions: for staff alone. */
    private JournalEntry entry(Condition condition, UUID after, String key, Actor by) {
        return JournalEntry.about(condition.requestId(), key, clock.instant())
                .by(by.username())
                .with("wording", condition.wording())
                .with("after", conditions.find(after).map(Condition::wording).orElse(""))
                .confined();
    }
}
