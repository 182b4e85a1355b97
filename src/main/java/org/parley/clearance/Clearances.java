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
    private final RoundRepository rounds;
    private final RoundInHand inHand;

    Clearances(SlotRepository slots, RoundRepository rounds, RoundInHand inHand) {
        this.slots = slots;
        this.rounds = rounds;
        this.inHand = inHand;
    }

    /** Every party of the current round with what it answered: one query, whatever the number of parties. */
    public Round round(UUID request) {
        return inHand.of(request).orElseGet(() -> inHand.keep(request, rounds.of(request)));
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
        return inHand.of(request)
                .map(round -> round.stands().stream().map(Stand::slot).toList())
                .orElseGet(() -> slots.current(request));
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
