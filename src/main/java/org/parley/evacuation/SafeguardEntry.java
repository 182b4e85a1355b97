package org.parley.evacuation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.Clearances;
import org.parley.clearance.FourEyes;
import org.parley.clearance.RequestProcess;
import org.parley.document.Documents;
import org.parley.inbox.Inbox;
import org.parley.journal.Journal;
import org.parley.journal.JournalEntry;
import org.parley.request.Course;
import org.parley.request.Request;
import org.parley.request.Requests;
import org.parley.security.Actor;
import org.parley.shared.Characters;
import org.parley.shared.Refusal;
import org.parley.shared.Result;
import org.springframework.stereotype.Component;

/** Writes down findings and guarantees, on a request whose head row is locked, and lets the gate look again. */
@Component
class SafeguardEntry {

    private final Requests requests;
    private final Clearances clearances;
    private final Documents documents;
    private final SafeguardRepository safeguards;
    private final EvacuationGate gate;
    private final FourEyes fourEyes;
    private final RequestProcess process;
    private final Journal journal;
    private final Inbox inbox;
    private final Clock clock;

    SafeguardEntry(
            Requests requests,
            Clearances clearances,
            Documents documents,
            SafeguardRepository safeguards,
            EvacuationGate gate,
            FourEyes fourEyes,
            RequestProcess process,
            Journal journal,
            Inbox inbox,
            Clock clock) {
        this.requests = requests;
        this.clearances = clearances;
        this.documents = documents;
        this.safeguards = safeguards;
        this.gate = gate;
        this.fourEyes = fourEyes;
        this.process = process;
        this.journal = journal;
        this.inbox = inbox;
        this.clock = clock;
    }

    Result<Voluntariness> assess(Request request, VoluntarinessDraft draft, Actor by) {
        var refusals = EvacuationPolicy.ofVoluntariness(terms(request.id()), draft, clock.instant());
        if (!refusals.isEmpty()) return Result.refused(refusals);
        var before = missing(request);
        var found = found(request, draft, by);
        safeguards.insert(found);
        tell(found);
        gateLooksAgain(request, before);
        return Result.done(found);
    }

    Result<Guarantee> guarantee(Request request, GuaranteeDraft draft, Actor by) {
        var refusals = new ArrayList<>(EvacuationPolicy.ofGuarantee(draft, by.party() != null, clock.instant()));
        refusals.addAll(fourEyes.refusals(request.id(), by));
        refusals.addAll(ofParty(request.id(), draft.party()));
        refusals.addAll(ofDocument(request.id(), draft));
        if (!refusals.isEmpty()) return Result.refused(refusals);
        var before = missing(request);
        var given = given(request, draft, by);
        safeguards.insert(given);
        tell(given);
        gateLooksAgain(request, before);
        return Result.done(given);
    }

    private List<Refusal> ofParty(UUID id, @Nullable String party) {
        if (Characters.isBlank(party)) return List.of(Refusal.of("party", "field.missing"));
        var asked = clearances.slots(id).stream().anyMatch(slot -> slot.party().equals(party));
        return asked ? List.of() : List.of(Refusal.of("party", "evacuation.party-not-asked"));
    }

    private List<Refusal> ofDocument(UUID id, GuaranteeDraft draft) {
        if (draft.documentId() == null) return List.of();
        var fits = documents
                .find(draft.documentId())
                .filter(found -> found.requestId().equals(id))
                .filter(found -> found.party() == null || found.party().equals(draft.party()));
        return fits.isPresent() ? List.of() : List.of(Refusal.of("documentId", "document.unknown"));
    }

    /** Tasks are closed where all is there; the process asks anew for what is missing again. */
    private void gateLooksAgain(Request request, List<Refusal> before) {
        var now = gate.safeguards(request, terms(request.id()));
        if (now.voluntarinessMissing().isEmpty()) inbox.close(request.id(), Tasks.VOLUNTARINESS);
        if (now.guaranteesMissing().isEmpty()) inbox.close(request.id(), Tasks.GUARANTEES);
        var changed = !now.obstacles().equals(before);
        if (changed && request.course() == Course.NOT_STARTED) process.nudge(request.id());
    }

    private List<Refusal> missing(Request request) {
        return gate.safeguards(request, terms(request.id())).obstacles();
    }

    private EvacuationTerms terms(UUID id) {
        return requests.currentTerms(id, EvacuationTerms.class);
    }

    private Voluntariness found(Request request, VoluntarinessDraft draft, Actor by) {
        return new Voluntariness(
                UUID.randomUUID(),
                request.id(),
                request.termsVersion(),
                draft.groupNo(),
                Objects.requireNonNull(draft.method()),
                Objects.requireNonNull(draft.finding()),
                draft.interviewed(),
                draft.independent(),
                draft.note(),
                Objects.requireNonNull(draft.assessedAt()),
                clock.instant(),
                by.username());
    }

    private Guarantee given(Request request, GuaranteeDraft draft, Actor by) {
        return new Guarantee(
                UUID.randomUUID(),
                request.id(),
                request.termsVersion(),
                Objects.requireNonNull(draft.party()),
                Objects.requireNonNull(draft.wording()),
                Objects.requireNonNull(draft.form()),
                draft.documentId(),
                Objects.requireNonNull(draft.saidAt()),
                clock.instant(),
                by.username());
    }

    /** No party ever sees what was found of a group. */
    private void tell(Voluntariness found) {
        journal.write(JournalEntry.about(found.requestId(), "voluntariness.assessed", found.assessedAt())
                .by(found.enteredBy())
                .with("group", found.groupNo())
                .with("method", found.method())
                .with("finding", found.finding())
                .with("interviewed", found.interviewed())
                .with("independent", found.independent())
                .with("note", found.note())
                .confined());
    }

    private void tell(Guarantee given) {
        journal.write(JournalEntry.about(given.requestId(), "guarantee.recorded", given.saidAt())
                .by(given.enteredBy())
                .with("party", given.party())
                .with("form", given.form())
                .with("wording", given.wording())
                .with("document", given.documentId())
                .onlyFor(given.party()));
    }
}
