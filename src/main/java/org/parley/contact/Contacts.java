package org.parley.contact;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.glass.Glasses;
import org.parley.journal.Journal;
import org.parley.journal.JournalEntry;
import org.parley.party.Parties;
import org.parley.request.Requests;
import org.parley.request.TermsCodec;
import org.parley.security.Actor;
import org.parley.security.Forbidden;
import org.parley.security.Role;
import org.parley.shared.Command;
import org.parley.shared.NotFound;
import org.parley.shared.Refusal;
import org.parley.shared.Result;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The negotiation log (features.md row 26). Staff reads it; of what is confidential, coordinators and auditors alone,
 * and whoever breaks the glass. Nothing of it is ever changed: a correction stands beside what it corrects.
 */
@Service
public class Contacts {

    private final ContactRepository contacts;
    private final Requests requests;
    private final Parties parties;
    private final Glasses glasses;
    private final Journal journal;
    private final Clock clock;

    Contacts(
            ContactRepository contacts,
            Requests requests,
            Parties parties,
            Glasses glasses,
            Journal journal,
            Clock clock) {
        this.contacts = contacts;
        this.requests = requests;
        this.parties = parties;
        this.glasses = glasses;
        this.journal = journal;
        this.clock = clock;
    }

    /** The last that happened first, corrected ones too; for staff only, as far as the reader may know. */
    @Transactional(readOnly = true)
    public List<Contact> of(UUID request, Actor who) {
        if (!who.isStaff()) throw new Forbidden();
        var all = requests.find(request)
                .map(known -> contacts.ofRequest(known.id()))
                .orElseThrow(NotFound::new);
        return !Glasses.isKeptOut(who) || glasses.isOpen(request, who) ? all : ContactPolicy.notConfidential(all);
    }

    /** Notes a contact, at any time: facts arrive late. Refuses one in the future, or without what came of it. */
    @Command
    public Result<Contact> note(UUID request, ContactDraft typed, Actor by) {
        mustCoordinate(by);
        requests.lock(request);
        var draft = typed.stripped();
        var refusals = refusals(draft);
        if (!refusals.isEmpty()) return Result.refused(refusals);
        var noted = contact(request, draft, null, null, by);
        contacts.insert(noted);
        journal.write(entry("contact.noted", noted));
        return Result.done(noted);
    }

    /**
     * Says what an entry should have said, and why; the entry stays. Refuses one that was corrected already, and to make
     * public what was confidential.
     */
    @Command
    public Result<Contact> correct(UUID contact, ContactDraft typed, @Nullable String reason, Actor by) {
        mustCoordinate(by);
        var before = contacts.find(contact).orElseThrow(NotFound::new);
        requests.lock(before.requestId());
        var draft = typed.stripped();
        var refusals = new ArrayList<>(ContactPolicy.correcting(before, contacts.isCorrected(contact), draft, reason));
        refusals.addAll(refusals(draft));
        if (!refusals.isEmpty()) return Result.refused(refusals);
        var corrected = contact(before.requestId(), draft, contact, reason, by);
        contacts.insert(corrected);
        journal.write(entry("contact.corrected", corrected));
        return Result.done(corrected);
    }

    private static void mustCoordinate(Actor by) {
        by.mustBeOneOf(Role.COORDINATOR);
        if (!by.isStaff()) throw new Forbidden();
    }

    private List<Refusal> refusals(ContactDraft draft) {
        var known = draft.party() != null && parties.exists(draft.party());
        return ContactPolicy.noting(draft, known, clock.instant());
    }

    private Contact contact(
            UUID request, ContactDraft draft, @Nullable UUID corrects, @Nullable String reason, Actor by) {
        return new Contact(
                UUID.randomUUID(),
                request,
                Objects.requireNonNull(draft.happenedAt()).truncatedTo(ChronoUnit.MICROS),
                draft.place(),
                draft.means(),
                Objects.requireNonNull(draft.interlocutor()),
                draft.party(),
                Objects.requireNonNull(draft.outcome()),
                Objects.requireNonNull(draft.confidential()),
                corrects,
                reason == null ? null : reason.strip(),
                by.username(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** Vouches for the entry and repeats nothing of it: all of staff reads the journal. */
    private JournalEntry entry(String key, Contact contact) {
        var when = contact.confidential() ? contact.enteredAt() : contact.happenedAt();
        return JournalEntry.about(contact.requestId(), key, when)
                .by(contact.enteredBy())
                .with("contact", contact.id())
                .with("corrects", contact.corrects())
                .with("sha256", TermsCodec.sha256(contact.whole()))
                .confined();
    }
}
