package org.parley.request;

import java.util.List;
import java.util.UUID;
import org.parley.shared.Held;
import org.parley.shared.NotFound;
import org.springframework.stereotype.Component;

/** Who wrote which version of a request's terms; read once where the running transaction locked the request. */
@Component
class TermsHeads {

    private final RequestRepository requests;
    private final TermsRepository versions;
    private final Held<UUID, List<TermsHead>> inHand = new Held<>();

    TermsHeads(RequestRepository requests, TermsRepository versions) {
        this.requests = requests;
        this.versions = versions;
    }

    /** Of every version, the oldest first. */
    List<TermsHead> of(UUID request) {
        var known = inHand.get(request);
        if (known.isPresent()) return known.get();
        if (!requests.isLocked(request)) return versions.heads(request);
        var found = versions.headsWithJournal(request);
        inHand.put(request, found);
        return found;
    }

    TermsHead of(UUID request, int version) {
        return of(request).stream()
                .filter(head -> head.no() == version)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** One more was written. */
    void drop(UUID request) {
        inHand.drop(request);
    }
}
