package org.parley.api;

import java.net.URI;
import java.util.Set;
import java.util.UUID;
import org.parley.clearance.Manner;
import org.parley.clearance.Negotiations;
import org.parley.overview.RequestPage;
import org.parley.overview.RequestPage.Head;
import org.parley.request.Terms;
import org.parley.request.TermsVersion;
import org.parley.security.CurrentActor;
import org.parley.shared.Refusal;
import org.parley.shared.Result;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What the kinds' resources have in common: asking for access, and asking for something else instead. */
@Component
class Openings {

    private static final Set<String> BESIDE_THE_TERMS = Set.of("seenVersion", "emergencyReason");

    private final Negotiations negotiations;
    private final RequestPage requests;
    private final CurrentActor who;

    Openings(Negotiations negotiations, RequestPage requests, CurrentActor who) {
        this.negotiations = negotiations;
        this.requests = requests;
        this.who = who;
    }

    ResponseEntity<Head> open(Terms terms, Manner manner) {
        var actor = who.get();
        var opened = Refused.orDone(negotiations.open(terms, manner, actor));
        return ResponseEntity.created(URI.create(Resource.BASE + "/requests/" + opened.id()))
                .body(requests.head(opened.id(), actor));
    }

    TermsVersion revise(UUID id, Revision<?> revision) {
        return inBody(negotiations.revise(
                id, revision.seenVersion(), revision.terms(), revision.note(), revision.emergencyReason(), who.get()));
    }

    /** What was revised; where it was refused, the caller is told why, field by field of what was sent. */
    static TermsVersion inBody(Result<TermsVersion> revised) {
        if (revised instanceof Result.Done<TermsVersion> done) return done.value();
        throw new Refused(revised.refusals().stream().map(Openings::inBody).toList());
    }

    /** The rules name a field of the terms; the caller wrote them one level deeper. */
    private static Refusal inBody(Refusal refusal) {
        var field = refusal.field();
        if (field == null || BESIDE_THE_TERMS.contains(field)) return refusal;
        if (field.equals("revisionNote")) return new Refusal("note", refusal.key(), refusal.args());
        return new Refusal("terms." + field, refusal.key(), refusal.args());
    }
}
