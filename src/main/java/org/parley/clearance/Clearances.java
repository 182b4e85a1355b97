package org.parley.clearance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.parley.request.Decision;
import org.parley.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the parties stand on the current terms, for the rules of other modules; not for the eyes of parties. */
@Service
@Transactional(readOnly = true)
public class Clearances {

    private final SlotRepository slots;
    private final AnswerRepository answers;
    private final ConditionRepository conditions;
    private final InnerStepRepository steps;

    Clearances(
            SlotRepository slots, AnswerRepository answers, ConditionRepository conditions, InnerStepRepository steps) {
        this.slots = slots;
        this.answers = answers;
        this.conditions = conditions;
        this.steps = steps;
    }

    /** Every party of the current round with what it answered: four queries, whatever the number of parties. */
    public Round round(UUID request) {
        var given = answers.ofRequest(request);
        var set = conditions.ofRequest(request);
        var inside = steps.ofRequest(request);
        return new Round(slots.current(request).stream()
                .map(slot -> {
                    var own = given.stream()
                            .filter(answer -> answer.slotId().equals(slot.id()))
                            .toList();
                    var itsSteps = inside.stream()
                            .filter(step -> step.slotId().equals(slot.id()))
                            .toList();
                    return new Stand(slot, own, set, itsSteps);
                })
                .toList());
    }

    /** Is every blocking party clear, now? */
    public boolean isClear(UUID request) {
        return round(request).decision() == Decision.CLEAR;
    }

    /** When the last of the answers that bind the blocking parties was entered; preparation begins then. */
    public Optional<Instant> lastAnswer(UUID request) {
        return round(request).lastAnswer();
    }

    /** The slots of the current round. */
    public List<Slot> slots(UUID request) {
        return slots.current(request);
    }

    /** One refusal per blocking party that is not clear, naming it. */
    public List<Refusal> obstacles(UUID request) {
        var round = round(request);
        if (round.decision() == Decision.CLEAR) return List.of();
        if (round.notClear().isEmpty()) return List.of(Refusal.general("clearance.nobody-asked"));
        return round.notClear().stream()
                .map(stand ->
                        Refusal.general("clearance.not-clear", stand.slot().party()))
                .toList();
    }
}
