package org.parley.clearance;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.inbox.Inbox;
import org.parley.inbox.NewTask;
import org.parley.journal.Journal;
import org.parley.journal.JournalEntry;
import org.parley.request.Requests;
import org.parley.security.Role;
import org.parley.shared.Held;
import org.parley.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what the process reports; each fact may be reported twice and is written once. */
@Service
@Transactional
class RoundFacts implements ClearanceFacts {

    private final SlotRepository slots;
    private final Clearances clearances;
    private final Rounds rounds;
    private final Weighing weighing;
    private final Requests requests;
    private final Journal journal;
    private final Inbox inbox;
    private final Clock clock;
    private final Held<UUID, Slot> asked = new Held<>();

    RoundFacts(
            SlotRepository slots,
            Clearances clearances,
            Rounds rounds,
            Weighing weighing,
            Requests requests,
            Journal journal,
            Inbox inbox,
            Clock clock) {
        this.slots = slots;
        this.clearances = clearances;
        this.rounds = rounds;
        this.weighing = weighing;
        this.requests = requests;
        this.journal = journal;
        this.inbox = inbox;
        this.clock = clock;
    }

    @Override
    public void openRound(UUID request) {
        rounds.open(requests.lock(request));
        weighing.again(requests.get(request));
    }

    @Override
    public List<UUID> slotsToAsk(UUID request, @Nullable UUID onlySlot) {
        if (onlySlot != null) return List.of(onlySlot);
        return clearances.slots(request).stream()
                .filter(slot -> slot.state() == SlotState.OPEN)
                .peek(slot -> asked.put(slot.id(), slot))
                .map(Slot::id)
                .toList();
    }

    @Override
    public Instant remindAt(UUID slot) {
        return asked(slot).remindAt();
    }

    @Override
    public Instant escalateAt(UUID slot) {
        return asked(slot).escalateAt();
    }

    @Override
    public Instant dueAt(UUID slot) {
        return asked(slot).dueAt();
    }

    @Override
    public void remind(UUID slot) {
        var open = lockOpen(slot);
        if (open != null) journal.write(entry("slot.reminded", open).onlyFor(open.party()));
    }

    @Override
    public void escalate(UUID slot) {
        var open = lockOpen(slot);
        if (open == null) return;
        inbox.escalate(open.requestId(), slot);
        inbox.open(new NewTask(open.requestId(), "chase", Role.COORDINATOR, null, slot, open.dueAt()));
        journal.write(entry("slot.escalated", open).confined());
    }

    @Override
    public void recordNoReply(UUID slot) {
        var open = lockOpen(slot);
        if (open == null) return;
        slots.change(open, SlotState.NO_REPLY);
        inbox.closeForSlot(open.requestId(), slot);
        journal.write(entry("slot.no-reply", open).onlyFor(open.party()));
        weighing.again(requests.get(open.requestId()));
    }

    @Override
    public void weigh(UUID request) {
        weighing.again(requests.lock(request));
    }

    @Override
    public boolean isClear(UUID request) {
        return clearances.isClear(request);
    }

    @Override
    public void closeRound(UUID request) {
        requests.lock(request);
        for (var slot : clearances.slots(request)) {
            if (slot.state() != SlotState.OPEN) continue;
            slots.change(slot, SlotState.CLOSED);
            inbox.closeForSlot(request, slot.id());
        }
        weighing.again(requests.get(request));
    }

    private @Nullable Slot lockOpen(UUID slot) {
        requests.lock(known(slot).requestId());
        var found = known(slot);
        return found.state() == SlotState.OPEN ? found : null;
    }

    /** A slot is asked with the times that it was opened with, in the same transaction. */
    private Slot asked(UUID slot) {
        return asked.get(slot).orElseGet(() -> known(slot));
    }

    private Slot known(UUID slot) {
        return slots.find(slot).orElseThrow(NotFound::new);
    }

    private JournalEntry entry(String key, Slot slot) {
        return JournalEntry.about(slot.requestId(), key, clock.instant()).with("party", slot.party());
    }
}
