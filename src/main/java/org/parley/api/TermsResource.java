package org.parley.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.parley.overview.RequestPage;
import org.parley.overview.RequestPage.TermsView;
import org.parley.request.Change;
import org.parley.security.CurrentActor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Resource
@Tag(name = "Requests")
class TermsResource {

    private final RequestPage requests;
    private final CurrentActor who;

    TermsResource(RequestPage requests, CurrentActor who) {
        this.requests = requests;
        this.who = who;
    }

    @Operation(
            operationId = "listTerms",
            summary = "List the versions of the terms",
            description =
                    "The newest first. An answer names a version and its hash, the SHA-256 of the text in `json`.")
    @GetMapping("/requests/{requestId}/terms")
    List<TermsView> versions(@PathVariable UUID requestId) {
        return requests.versions(requestId, who.get());
    }

    @Operation(
            operationId = "listChangesOfTerms",
            summary = "Compare a version with the one before it",
            description = "Field by field. The first version has none before it: not found.")
    @GetMapping("/requests/{requestId}/terms/{no}/changes")
    List<Change> changes(@PathVariable UUID requestId, @PathVariable int no) {
        return requests.changes(requestId, no - 1, no, who.get());
    }
}
