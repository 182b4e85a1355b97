package org.parley.clearance;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.journal.Journal;
import org.parley.journal.JournalEntry;
import org.parley.request.Requests;
import org.parley.security.Actor;
import org.parley.security.Role;
import org.parley.shared.Command;
import org.parley.shared.NotFound;
import org.parley.shared.Refusal;
import org.parley.shared.Result;
import org.springframework.stereotype.Service;

/** The register of conditions: an approval with conditions is clear once each of them is met. */
@Service
public class Conditions {

    private final ConditionRepository conditions;
    private final OrderRepository order;
    private final Clearances clearances;
    private final Requests requests;
    private final FourEyes fourEyes;
    private final Weighing weighing;
    private final Journal journal;
    private final Clock clock;

    Conditions(
            ConditionRepository conditions,
            OrderRepository order,
            Clearances clearances,
            Requests requests,
            FourEyes fourEyes,
            Weighing weighing,
            Journal journal,
            Clock clock) {
        this.conditions = conditions;
        this.order = order;
        this.clearances = clearances;
        this.requests = requests;
        this.fourEyes = fourEyes;
        this.weighing = weighing;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Says that a condition is met, or that it is not after all, on what evidence: by the party that set it, or by
     * staff that did not write the terms; to declare it met is half an approval, so four eyes hold here too. Refused
     * where the answer that set it was superseded or taken back, to meet it before one that must be met first, and to take it back while one that had to
     * wait for it is met.
     */
    @Command
    public Result<Condition> decide(UUID condition, boolean met, @Nullable String evidence, Actor by) {
        by.mustBeOneOf(Role.COORDINATOR, Role.MONITOR, Role.DELEGATE);
        var found = conditions
                .find(condition)
                .filter(set -> by.isStaff() || by.speaksFor(set.party()))
                .orElseThrow(NotFound::new);
        var request = requests.lock(found.requestId());
        var refusals = new ArrayList<>(fourEyes.refusals(request.id(), by));
        if (request.course().hasBegun()) refusals.add(Refusal.general("request.already-begun"));
        var standing = clearances.round(request.id()).conditions();
        if (standing.stream().noneMatch(found::isSame)) refusals.add(Refusal.general("condition.superseded"));
        if (met && waits(found, standing)) refusals.add(Refusal.general("condition.another-first"));
        if (!met) refusals.addAll(metOnlyAfter(found, standing, by));
        if (Texts.isBlank(evidence)) refusals.add(Refusal.of("evidence", "condition.evidence-missing"));
        Texts.tooLong("evidence", evidence, 2000).ifPresent(refusals::add);
        if (!refusals.isEmpty()) return Result.refused(refusals);
        conditions.decide(condition, met, String.valueOf(evidence), by.username(), clock.instant());
        journal.write(entry(found, met, String.valueOf(evidence), by));
        weighing.again(request);
        return Result.done(conditions.find(condition).orElseThrow(NotFound::new));
    }

    /** Which one it waits for may be another party's: nothing of that is told. */
    private boolean waits(Condition condition, List<Condition> standing) {
        return !OrderPolicy.waitsFor(condition.id(), standing, order.ofRequest(condition.requestId()))
                .isEmpty();
    }

    /** What was met only after this one; named to whoever may read it, since it may be another party's. */
    private List<Refusal> metOnlyAfter(Condition condition, List<Condition> standing, Actor by) {
        return OrderPolicy.metAfter(condition.id(), standing, order.ofRequest(condition.requestId())).stream()
                .map(after -> by.isStaff() || by.speaksFor(after.party())
                        ? Refusal.general("condition.met-after-this", after.wording())
                        : Refusal.general("condition.others-met-after-this"))
                .distinct()
                .toList();
    }

    private JournalEntry entry(Condition condition, boolean met, String evidence, Actor by) {
        return JournalEntry.about(condition.requestId(), met ? "condition.met" : "condition.unmet", clock.instant())
                .by(by.username())
                .with("party", condition.party())
                .with("condition", condition.id())
                .with("wording", condition.wording())
                .with("evidence", evidence)
                .onlyFor(condition.party());
    }
}
