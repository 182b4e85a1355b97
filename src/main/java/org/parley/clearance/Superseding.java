package org.parley.clearance;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.inbox.Inbox;
import org.parley.journal.Journal;
import org.parley.journal.JournalEntry;
import org.parley.request.Request;
import org.parley.request.Requests;
import org.parley.request.Terms;
import org.parley.request.TermsVersion;
import org.parley.security.Actor;
import org.springframework.stereotype.Component;

/** Writes the next version of the terms; a material one ends the round and begins the next, with nobody's answer lost. */
@Component
class Superseding {

    private final Requests requests;
    private final SlotRepository slots;
    private final RequestProcess process;
    private final Journal journal;
    private final Inbox inbox;
    private final Clock clock;

    Superseding(
            Requests requests,
            SlotRepository slots,
            RequestProcess process,
            Journal journal,
            Inbox inbox,
            Clock clock) {
        this.requests = requests;
        this.slots = slots;
        this.process = process;
        this.journal = journal;
        this.inbox = inbox;
        this.clock = clock;
    }

    TermsVersion by(Request request, Terms terms, @Nullable String note, boolean material, Actor by) {
        if (material) endRound(request.id());
        var version = requests.revise(request, terms, note, material, by);
        journal.write(JournalEntry.about(request.id(), "terms.revised", clock.instant())
                .by(by.username())
                .with("version", version.no())
                .with("sha256", version.sha256())
                .with("material", material)
                .with("note", note == null ? "" : note));
        if (material) process.revised(request.id());
        return version;
    }

    private void endRound(UUID request) {
        closeOpenSlots(request);
        slots.supersede(request);
        inbox.closeAll(request);
    }

    /** Nobody need answer any more; each party's step ends. */
    List<Slot> closeOpenSlots(UUID request) {
        var open = slots.current(request).stream()
                .filter(slot -> slot.state() == SlotState.OPEN)
                .toList();
        open.forEach(this::close);
        return open;
    }

    private void close(Slot slot) {
        slots.change(slot, SlotState.CLOSED);
        inbox.closeForSlot(slot.requestId(), slot.id());
        process.slotClosed(slot);
    }

    /** This party is not asked any more, in this round or a later one. */
    void drop(Slot slot) {
        slots.change(slot, SlotState.DROPPED);
        inbox.closeForSlot(slot.requestId(), slot.id());
        if (slot.state() == SlotState.OPEN) process.slotClosed(slot);
    }
}
