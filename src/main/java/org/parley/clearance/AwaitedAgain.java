package org.parley.clearance;

import java.time.Clock;
import org.parley.party.Parties;
import org.parley.request.Request;
import org.springframework.stereotype.Component;

/** Whoever takes its word back while the round is open is awaited again, until the deadline that it had. */
@Component
class AwaitedAgain {

    private final SlotRepository slots;
    private final Clearances clearances;
    private final Rounds rounds;
    private final Parties parties;
    private final RequestProcess process;
    private final Clock clock;

    AwaitedAgain(
            SlotRepository slots,
            Clearances clearances,
            Rounds rounds,
            Parties parties,
            RequestProcess process,
            Clock clock) {
        this.slots = slots;
        this.clearances = clearances;
        this.rounds = rounds;
        this.parties = parties;
        this.process = process;
        this.clock = clock;
    }

    /** Where nobody else is awaited any more the round is over, and the coordinators decide whether to ask again. */
    void after(Request request, Stand before) {
        var mayAnswer = before.slot().state() == SlotState.ANSWERED
                && !request.course().hasBegun()
                && !before.isPast(clock.instant());
        if (!mayAnswer || !clearances.round(request.id()).isOpen()) return;
        slots.change(before.slot(), SlotState.OPEN);
        var open = before.slot().in(SlotState.OPEN);
        rounds.announce(open, parties.get(open.party()));
        process.askAgain(open);
    }
}
