package org.parley.criteria;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.document.Documents;
import org.parley.inbox.Inbox;
import org.parley.journal.Journal;
import org.parley.journal.JournalEntry;
import org.parley.request.Requests;
import org.parley.security.Actor;
import org.parley.security.Forbidden;
import org.parley.security.Role;
import org.parley.shared.Command;
import org.parley.shared.Refusal;
import org.parley.shared.Refusals;
import org.parley.shared.Result;
import org.springframework.stereotype.Service;

/** Statements of concern, several and in order: what the UN says in public about an evacuation (domain.md 1.6). */
@Service
public class Concerns {

    private final Requests requests;
    private final CriteriaRepository criteria;
    private final Documents documents;
    private final Journal journal;
    private final Inbox inbox;
    private final Clock clock;

    Concerns(
            Requests requests,
            CriteriaRepository criteria,
            Documents documents,
            Journal journal,
            Inbox inbox,
            Clock clock) {
        this.requests = requests;
        this.criteria = criteria;
        this.documents = documents;
        this.journal = journal;
        this.inbox = inbox;
        this.clock = clock;
    }

    /** As it was issued, by a coordinator; everybody who sees the request reads it. Refuses one without a text. */
    @Command
    public Result<Concern> issue(UUID requestId, ConcernDraft draft, Actor by) {
        by.mustBeOneOf(Role.COORDINATOR);
        if (!by.isStaff()) throw new Forbidden();
        var request = requests.lock(requestId);
        var refusals = new Refusals()
                .also(CriteriaPolicy.ofRequest(request))
                .also(CriteriaPolicy.ofConcern(draft, clock.instant()))
                .also(ofDocument(requestId, draft.documentId()))
                .found();
        if (!refusals.isEmpty()) return Result.refused(refusals);
        var said = said(requestId, draft, by);
        criteria.insert(said);
        journal.write(JournalEntry.about(requestId, "concern.issued", said.issuedAt())
                .by(by.username())
                .with("issuedBy", said.office())
                .with("document", said.documentId()));
        inbox.close(requestId, Tasks.CONCERN);
        return Result.done(said);
    }

    /** Whoever reads the statement may open its document, so it is a common one. */
    private List<Refusal> ofDocument(UUID requestId, @Nullable UUID document) {
        if (document == null) return List.of();
        var fits =
                documents.find(document).filter(found -> found.requestId().equals(requestId) && found.party() == null);
        return fits.isPresent() ? List.of() : List.of(Refusal.of("documentId", "document.unknown"));
    }

    private Concern said(UUID requestId, ConcernDraft draft, Actor by) {
        return new Concern(
                UUID.randomUUID(),
                requestId,
                CriteriaPolicy.isBlank(draft.english()) ? null : draft.english(),
                CriteriaPolicy.isBlank(draft.arabic()) ? null : draft.arabic(),
                Objects.requireNonNull(draft.office()).strip(),
                draft.documentId(),
                Objects.requireNonNull(draft.issuedAt()),
                clock.instant(),
                by.username());
    }
}
