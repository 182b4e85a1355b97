package org.parley.criteria;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.RequestProcess;
import org.parley.document.Documents;
import org.parley.inbox.Inbox;
import org.parley.journal.Journal;
import org.parley.journal.JournalEntry;
import org.parley.request.Course;
import org.parley.request.Kind;
import org.parley.request.Request;
import org.parley.request.Requests;
import org.parley.security.Actor;
import org.parley.security.Forbidden;
import org.parley.security.Role;
import org.parley.shared.Command;
import org.parley.shared.Refusal;
import org.parley.shared.Refusals;
import org.parley.shared.Result;
import org.springframework.stereotype.Service;

/** Writes down what was found of a criterion; no party reads it, and nothing found is ever written over. */
@Service
public class Criteria {

    private final Requests requests;
    private final CriteriaRepository criteria;
    private final Documents documents;
    private final RequestProcess process;
    private final Journal journal;
    private final Inbox inbox;
    private final Clock clock;

    Criteria(
            Requests requests,
            CriteriaRepository criteria,
            Documents documents,
            RequestProcess process,
            Journal journal,
            Inbox inbox,
            Clock clock) {
        this.requests = requests;
        this.criteria = criteria;
        this.documents = documents;
        this.process = process;
        this.journal = journal;
        this.inbox = inbox;
        this.clock = clock;
    }

    /**
     * Met, unmet or unknown, by an office on evidence, for an evacuation or an agreement made without the UN; the last
     * found counts. Refuses met or unmet without evidence. An unmet one holds an evacuation of ours, at once.
     */
    @Command
    public Result<CriterionFinding> assess(UUID requestId, CriterionDraft draft, Actor by) {
        by.mustBeOneOf(Role.COORDINATOR, Role.MONITOR);
        if (!by.isStaff()) throw new Forbidden();
        var request = requests.lock(requestId);
        var refusals = new Refusals()
                .also(CriteriaPolicy.ofRequest(request))
                .also(CriteriaPolicy.ofFinding(draft, clock.instant()))
                .also(ofDocument(requestId, draft.documentId()))
                .found();
        if (!refusals.isEmpty()) return Result.refused(refusals);
        var before = checklist(requestId);
        var found = found(request, draft, by);
        criteria.insert(found);
        tell(found);
        lookAgain(request, before);
        return Result.done(found);
    }

    private List<Refusal> ofDocument(UUID requestId, @Nullable UUID document) {
        if (document == null) return List.of();
        var fits = documents.find(document).filter(found -> found.requestId().equals(requestId));
        return fits.isPresent() ? List.of() : List.of(Refusal.of("documentId", "document.unknown"));
    }

    private Checklist checklist(UUID requestId) {
        return Checklist.of(criteria.findings(requestId));
    }

    private CriterionFinding found(Request request, CriterionDraft draft, Actor by) {
        return new CriterionFinding(
                UUID.randomUUID(),
                request.id(),
                request.termsVersion(),
                Objects.requireNonNull(draft.criterion()),
                Objects.requireNonNull(draft.judgement()),
                Objects.requireNonNull(draft.office()).strip(),
                CriteriaPolicy.isBlank(draft.evidence()) ? null : draft.evidence(),
                draft.documentId(),
                Objects.requireNonNull(draft.foundAt()),
                clock.instant(),
                by.username());
    }

    /** A party that learns who says that people were forced may make them unsay it. */
    private void tell(CriterionFinding found) {
        journal.write(JournalEntry.about(found.requestId(), "criterion.assessed", found.foundAt())
                .by(found.enteredBy())
                .with("criterion", found.criterion())
                .with("judgement", found.judgement())
                .with("office", found.office())
                .with("evidence", found.evidence())
                .with("document", found.documentId())
                .confined());
    }

    /** The gate of an evacuation looks again where something else holds it now; tasks close where all is said. */
    private void lookAgain(Request request, Checklist before) {
        var now = checklist(request.id());
        if (now.isComplete()) inbox.close(request.id(), Tasks.ASSESS);
        if (now.isAllMet()) inbox.close(request.id(), Tasks.CONCERN);
        var changed = !now.obstacles().equals(before.obstacles());
        if (changed && request.kind() == Kind.EVACUATION && request.course() == Course.NOT_STARTED)
            process.nudge(request.id());
    }
}
