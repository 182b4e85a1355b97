package org.parley.clearance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.parley.request.Requests;
import org.parley.shared.Held;
import org.springframework.stereotype.Component;

/**
 * The round of a request that the running transaction locked: nobody else can change it before the end, so it is read
 * once. Whoever writes a slot, an answer, a condition or a step inside a party says so here.
 */
@Component
class RoundInHand {

    private final Requests requests;
    private final Held<UUID, Round> rounds = new Held<>();
    private final Held<UUID, Boolean> fresh = new Held<>();

    RoundInHand(Requests requests) {
        this.requests = requests;
    }

    /** Of a request that was opened a moment ago nobody has been asked, nor added or dropped by a coordinator. */
    void begin(UUID request) {
        fresh.put(request, true);
        rounds.put(request, new Round(List.of()));
    }

    boolean isFresh(UUID request) {
        return fresh.get(request).isPresent();
    }

    /** The first of a request are its whole round; later ones are read with what there was before. */
    void opened(UUID request, List<Slot> slots) {
        if (isFresh(request)) rounds.put(request, Round.of(slots));
        else drop(request);
        fresh.drop(request);
    }

    Optional<Round> of(UUID request) {
        return rounds.get(request);
    }

    /** Kept only under the request's lock. */
    Round keep(UUID request, Round round) {
        if (requests.isLocked(request)) rounds.put(request, round);
        return round;
    }

    void given(Answer answer) {
        rounds.get(answer.requestId()).ifPresent(round -> rounds.put(answer.requestId(), round.with(answer)));
    }

    /** A slot that stays in the round. */
    void changed(Slot slot) {
        rounds.get(slot.requestId()).ifPresent(round -> rounds.put(slot.requestId(), round.with(slot)));
    }

    /** It has to be read again. */
    void drop(UUID request) {
        rounds.drop(request);
    }

    /** The same, of whichever request. */
    void drop() {
        rounds.clear();
    }
}
