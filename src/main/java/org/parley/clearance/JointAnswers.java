package org.parley.clearance;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.parley.clearance.Giving.Weighed;
import org.parley.security.Actor;
import org.parley.shared.Refusal;
import org.parley.shared.Result;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * One word of a party for several requests at once: to each an answer of its own, bound to that request's terms; all of
 * them or none (rules.md, Plans). The caller holds the locks of all these requests, taken in a fixed order.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class JointAnswers {

    private final Clearances clearances;
    private final Giving giving;

    JointAnswers(Clearances clearances, Giving giving) {
        this.clearances = clearances;
        this.giving = giving;
    }

    /** Where this party is still to answer, in the order of the requests. */
    public List<Slot> open(List<UUID> requests, String party) {
        return requests.stream()
                .flatMap(request -> clearances.slots(request).stream())
                .filter(slot -> slot.state() == SlotState.OPEN && slot.party().equals(party))
                .toList();
    }

    /** What is missing or wrong in the words alone, whatever terms they are about; what stands for several is told once. */
    public static List<Refusal> missing(List<Slot> open, AnswerDraft words) {
        return open.stream()
                .flatMap(slot -> AnswerPolicy.wording(slot, words).stream())
                .distinct()
                .toList();
    }

    /** Through this program, by the party itself. What stands against several of them is told once. */
    public Result<List<Answer>> give(List<Slot> open, Function<Slot, AnswerDraft> drafts, Actor by) {
        var weighed =
                open.stream().map(slot -> weigh(slot, drafts.apply(slot), by)).toList();
        var refusals = weighed.stream()
                .flatMap(one -> one.refusals().stream())
                .distinct()
                .toList();
        if (!refusals.isEmpty()) return Result.refused(refusals);
        return Result.done(weighed.stream().map(giving::write).toList());
    }

    private Weighed weigh(Slot slot, AnswerDraft draft, Actor by) {
        var stand = giving.stand(slot.requestId(), slot.id());
        return giving.weigh(stand, new Answers.Given(draft, Channel.PROGRAM, null, null, by), List.<Refusal>of());
    }
}
