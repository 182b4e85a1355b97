package org.parley.clearance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.parley.request.Terms;
import org.parley.security.Role;
import org.springframework.stereotype.Component;

/** Opens a round: who must answer is the office's decision table, corrected by what a coordinator added or dropped. */
@Component
class Rounds {

    private final SlotRepository slots;
    private final Clearances clearances;
    private final RoundInHand inHand;
    private final Informing informing;
    private final AdjustmentRepository adjustments;
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
            RoundInHand inHand,
            Informing informing,
            AdjustmentRepository adjustments,
            InnerStepRepository steps,
            RequiredAnswers requiredAnswers,
            Requests requests,
            Parties parties,
            Journal journal,
            Inbox inbox,
            Clock clock) {
        this.slots = slots;
        this.clearances = clearances;
        this.inHand = inHand;
        this.informing = informing;
        this.adjustments = adjustments;
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
        var controlling = new HashMap<LocalDate, Set<String>>();
        var adjusted = adjusted(request, terms);
        var table = requiredAnswers.table();
        var asked = new LinkedHashMap<Party, RequiredAnswer>();
        for (var party : asked(terms)) {
            var holders = controlling.computeIfAbsent(firstDay(terms, party), day -> holders(terms, day));
            adjusted.getOrDefault(party.code(), required(table, terms, party, holders))
                    .ifPresent(answer -> asked.put(party, answer));
        }
        ask(request, asked);
    }

    /** What a coordinator added or dropped, here or in the talks whose agreement these would change. */
    private Map<String, Optional<RequiredAnswer>> adjusted(Request request, Terms terms) {
        var amended = terms.amends();
        if (amended == null) return inHand.isFresh(request.id()) ? Map.of() : adjustments.ofRequest(request.id());
        var adjusted = new HashMap<>(adjustments.ofRequest(amended));
        adjusted.putAll(adjustments.ofRequest(request.id()));
        return adjusted;
    }

    /** The day on which it is to begin, as the party reckons: who controls what is told by such days. */
    private static LocalDate firstDay(Terms terms, Party party) {
        return terms.startsAt().atZone(party.zone()).toLocalDate();
    }

    private Set<String> holders(Terms terms, LocalDate day) {
        return parties.controlling(terms.areasTouched(), terms.routesUsed(), day);
    }

    /** Whoever declares something alone is asked about it alone. */
    private List<Party> asked(Terms terms) {
        var alone = terms.declaredBy();
        return alone == null ? parties.all() : List.of(parties.get(alone));
    }

    /** Whoever declares a pause answers for the ground on which it does. */
    private static Optional<RequiredAnswer> required(
            RequiredAnswers.Table table, Terms terms, Party party, Set<String> holders) {
        var controls = holders.contains(party.code()) || party.code().equals(terms.declaredBy());
        return table.of(terms.kind(), terms.askedModality(), party.standing(), controls);
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
        journal.write(opened.values().stream().map(this::entry).toList());
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
