package org.parley.clearance;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.parley.inbox.Inbox;
import org.parley.inbox.NewTask;
import org.parley.journal.Journal;
import org.parley.journal.JournalEntry;
import org.parley.party.Parties;
import org.parley.party.Party;
import org.parley.party.Standing;
import org.parley.request.Request;
import org.parley.request.Requests;
import org.parley.security.Role;
import org.springframework.stereotype.Component;

/** Opens a round: who must answer is the office's decision table, corrected by what a coordinator added or dropped. */
@Component
class Rounds {

    private final SlotRepository slots;
    private final Clearances clearances;
    private final PartiesToAsk toAsk;
    private final Informing informing;
    private final InnerStepRepository steps;
    private final RequiredAnswers requiredAnswers;
    private final Requests requests;
    private final Parties parties;
    private final Journal journal;
    private final Inbox inbox;
    private final Clock clock;

    Rounds(
            SlotRepository slots,
            Clearances clearances,
            PartiesToAsk toAsk,
            Informing informing,
            InnerStepRepository steps,
            RequiredAnswers requiredAnswers,
            Requests requests,
            Parties parties,
            Journal journal,
            Inbox inbox,
            Clock clock) {
        this.slots = slots;
        this.clearances = clearances;
        this.toAsk = toAsk;
        this.informing = informing;
        this.steps = steps;
        this.requiredAnswers = requiredAnswers;
        this.requests = requests;
        this.parties = parties;
        this.journal = journal;
        this.inbox = inbox;
        this.clock = clock;
    }

    /** Does nothing where the round is open already: a step that runs twice asks once. */
    void open(Request request) {
        if (!clearances.slots(request.id()).isEmpty()) return;
        var terms = requests.currentTerms(request.id());
        ask(request, toAsk.of(terms, toAsk.adjusted(request, terms), requiredAnswers.table()));
    }

    private void ask(Request request, Map<Party, RequiredAnswer> required) {
        var opened = new LinkedHashMap<Party, Slot>();
        required.forEach((party, answer) -> {
            if (answer.isInformedOnly()) informing.inform(request, party.code());
            else opened.put(party, slot(request, party, answer));
        });
        openSlots(request, opened);
    }

    /** One more party's slot, its task and its entry in the journal. */
    Slot openSlot(Request request, Party party, RequiredAnswer required) {
        var asked = slot(request, party, required);
        openSlots(request, Map.of(party, asked));
        return asked;
    }

    private void openSlots(Request request, Map<Party, Slot> opened) {
        if (opened.isEmpty()) return;
        slots.insert(request.id(), List.copyOf(opened.values()));
        steps.begin(opened.values().stream().filter(Slot::isBlocking).toList(), request.kind());
        inbox.openNew(opened.entrySet().stream()
                .map(one -> task(one.getValue(), one.getKey()))
                .toList());
        opened.values().forEach(slot -> journal.write(entry(slot)));
    }

    private Slot slot(Request request, Party party, RequiredAnswer required) {
        var now = clock.instant();
        var times = party.deadlines(now, required.days());
        return new Slot(
                UUID.randomUUID(),
                request.id(),
                request.termsVersion(),
                party.code(),
                required.role(),
                required.form(),
                SlotState.OPEN,
                now,
                times.remind(),
                times.escalate(),
                times.due(),
                required.days(),
                false,
                0);
    }

    /** The same slot with new times, from now. */
    Slot askedAgain(Slot slot) {
        var now = clock.instant();
        var times = parties.get(slot.party()).deadlines(now, slot.days());
        return new Slot(
                slot.id(),
                slot.requestId(),
                slot.termsVersion(),
                slot.party(),
                slot.role(),
                slot.form(),
                SlotState.OPEN,
                now,
                times.remind(),
                times.escalate(),
                times.due(),
                slot.days(),
                true,
                slot.version());
    }

    /** The party's task and its entry in the journal, once more. */
    void announce(Slot slot, Party party) {
        inbox.open(task(slot, party));
        journal.write(entry(slot));
    }

    private static NewTask task(Slot slot, Party party) {
        var role = party.standing() == Standing.GUARANTOR ? Role.GUARANTOR : Role.DELEGATE;
        return new NewTask(slot.requestId(), "answer", role, party.code(), slot.id(), slot.dueAt());
    }

    private JournalEntry entry(Slot slot) {
        return JournalEntry.about(slot.requestId(), "slot.asked", clock.instant())
                .with("party", slot.party())
                .with("role", slot.role().name())
                .with("form", slot.form().name())
                .with("version", slot.termsVersion())
                .with("due", slot.dueAt())
                .onlyFor(slot.party());
    }
}
