package org.parley.clearance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
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
    private final NoticeRepository notices;
    private final AdjustmentRepository adjustments;
    private final RequiredAnswers requiredAnswers;
    private final Requests requests;
    private final Parties parties;
    private final Journal journal;
    private final Inbox inbox;
    private final Clock clock;

    Rounds(
            SlotRepository slots,
            NoticeRepository notices,
            AdjustmentRepository adjustments,
            RequiredAnswers requiredAnswers,
            Requests requests,
            Parties parties,
            Journal journal,
            Inbox inbox,
            Clock clock) {
        this.slots = slots;
        this.notices = notices;
        this.adjustments = adjustments;
        this.requiredAnswers = requiredAnswers;
        this.requests = requests;
        this.parties = parties;
        this.journal = journal;
        this.inbox = inbox;
        this.clock = clock;
    }

    /** Does nothing where the round is open already: a step that runs twice asks once. */
    void open(Request request) {
        if (!slots.current(request.id()).isEmpty()) return;
        var terms = requests.currentTerms(request.id());
        var controlling = new HashMap<LocalDate, Set<String>>();
        var adjusted = adjustments.ofRequest(request.id());
        var looked = new HashMap<Like, Optional<RequiredAnswer>>();
        for (var party : asked(terms)) {
            var holders = controlling.computeIfAbsent(firstDay(terms, party), day -> holders(terms, day));
            var required = adjusted.containsKey(party.code())
                    ? adjusted.get(party.code())
                    : looked.computeIfAbsent(like(terms, party, holders), like -> required(terms, like));
            required.ifPresent(answer -> ask(request, party, answer));
        }
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

    /** Parties of whom the decision table can't tell one from the other; it is asked once for all of them. */
    private record Like(Standing standing, boolean controls) {}

    /** Whoever declares a pause answers for the ground on which it does. */
    private static Like like(Terms terms, Party party, Set<String> holders) {
        return new Like(
                party.standing(), holders.contains(party.code()) || party.code().equals(terms.declaredBy()));
    }

    private Optional<RequiredAnswer> required(Terms terms, Like like) {
        return requiredAnswers.of(terms.kind(), terms.askedModality(), like.standing(), like.controls());
    }

    private void ask(Request request, Party party, RequiredAnswer required) {
        if (required.isInformedOnly()) inform(request, party);
        else openSlot(request, party, required);
    }

    /** One party's slot, its task and its entry in the journal. */
    Slot openSlot(Request request, Party party, RequiredAnswer required) {
        var asked = slot(request, party, required);
        slots.insert(asked);
        announce(asked, party, "slot.asked");
        return asked;
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

    void announce(Slot slot, Party party, String key) {
        var role = party.standing() == Standing.GUARANTOR ? Role.GUARANTOR : Role.DELEGATE;
        inbox.open(new NewTask(slot.requestId(), "answer", role, party.code(), slot.id(), slot.dueAt()));
        journal.write(JournalEntry.about(slot.requestId(), key, clock.instant())
                .with("party", party.code())
                .with("role", slot.role().name())
                .with("form", slot.form().name())
                .with("version", slot.termsVersion())
                .with("due", slot.dueAt())
                .onlyFor(party.code()));
    }

    private void inform(Request request, Party party) {
        var now = clock.instant();
        var notice = new Notice(UUID.randomUUID(), request.id(), request.termsVersion(), party.code(), null);
        notices.insert(notice, now);
        inbox.open(
                new NewTask(request.id(), "acknowledge", Role.DELEGATE, party.code(), notice.id(), request.startsAt()));
        journal.write(JournalEntry.about(request.id(), "notice.sent", now)
                .with("party", party.code())
                .with("version", request.termsVersion())
                .onlyFor(party.code()));
    }
}
