package org.parley.clearance;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.document.Document;
import org.parley.document.Documents;
import org.parley.journal.Journal;
import org.parley.journal.JournalEntry;
import org.parley.request.Requests;
import org.parley.security.Actor;
import org.parley.security.Role;
import org.parley.shared.Command;
import org.parley.shared.NotFound;
import org.parley.shared.Refusal;
import org.parley.shared.Result;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Documents that prove a fact: stored in its transaction, read under the request's own need-to-know. */
@Service
public class Evidence {

    private final Documents documents;
    private final Visibility visibility;
    private final Requests requests;
    private final Journal journal;
    private final Clock clock;

    Evidence(Documents documents, Visibility visibility, Requests requests, Journal journal, Clock clock) {
        this.documents = documents;
        this.visibility = visibility;
        this.requests = requests;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Adds a document to a request. With a party it is seen by that party and staff alone; whoever speaks for a party
     * always adds to its own. Refuses what is empty, over 20 MB or not of an allowed type.
     */
    @Command
    public Result<Document> attach(UUID request, @Nullable String party, String name, byte[] content, Actor by) {
        by.mustBeOneOf(Role.COORDINATOR, Role.MONITOR, Role.DELEGATE, Role.GUARANTOR, Role.PROTECTION);
        visibility.mustSee(request, by);
        requests.lock(request);
        var refusals = new ArrayList<>(documents.refusals(name, content));
        var owner = by.party() == null ? party : by.party();
        if (owner != null && !visibility.concerns(request, owner))
            refusals.add(Refusal.of("party", "document.party-not-concerned"));
        if (!refusals.isEmpty()) return Result.refused(refusals);
        var stored = documents.store(request, owner, name, content, by.username());
        journal.write(entry(stored, owner, by));
        return Result.done(stored);
    }

    private JournalEntry entry(Document stored, @Nullable String owner, Actor by) {
        var entry = JournalEntry.about(stored.requestId(), "document.added", clock.instant())
                .by(by.username())
                .with("document", stored.id().toString())
                .with("name", stored.name())
                .with("sha256", stored.sha256());
        return owner == null ? entry : entry.onlyFor(owner);
    }

    /** The document, for whoever may see it; unknown and forbidden look the same. */
    @Transactional(readOnly = true)
    public Document find(UUID document, Actor who) {
        var known = documents.find(document);
        var guarantee = visibility.provesGuarantee(document, who);
        var common = known.filter(found -> found.party() == null).map(Document::addedAt);
        visibility.mustSee(known.map(Document::requestId).orElse(document), common.orElse(Instant.EPOCH), who);
        return known.filter(found -> who.isStaff()
                        || guarantee
                        || found.party() == null
                        || found.party().equals(who.party()))
                .orElseThrow(NotFound::new);
    }

    /** Its bytes, for whoever may see it. */
    @Transactional(readOnly = true)
    public byte[] read(UUID document, Actor who) {
        return documents.content(find(document, who).id());
    }

    /** Can this document prove what this party said? In a sealed round no other party may read it. */
    List<Refusal> refusals(@Nullable UUID document, Slot slot) {
        if (document == null) return List.of();
        var fits = documents
                .find(document)
                .filter(found -> found.requestId().equals(slot.requestId()))
                .filter(found -> found.party() == null || found.party().equals(slot.party()));
        if (fits.isEmpty()) return List.of(Refusal.of("documentId", "document.unknown"));
        var readByAll = fits.get().party() == null && requests.isSealed(slot.requestId());
        return readByAll ? List.of(Refusal.of("documentId", "document.common-in-sealed-round")) : List.of();
    }
}
