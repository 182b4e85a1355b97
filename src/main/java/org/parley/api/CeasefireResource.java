package org.parley.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.ceasefire.CeasefireTerms;
import org.parley.clearance.Manner;
import org.parley.overview.RequestPage.Head;
import org.parley.request.TermsVersion;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

@Resource
@Tag(name = "Pauses")
class CeasefireResource {

    private final Openings openings;

    CeasefireResource(Openings openings) {
        this.openings = openings;
    }

    @Operation(
            operationId = "openCeasefire",
            summary = "Ask for a pause",
            description =
                    "Coordinators only. Every party concerned is asked in its own step; silence is never consent. Of a"
                            + " pause of kind `UNILATERAL` only the party in `declaredBy` is asked, to confirm it:"
                            + " nobody else agreed, and no movement may rely on it.")
    @PostMapping("/ceasefires")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Head> open(
            @RequestParam(defaultValue = "false") boolean sealed,
            @RequestParam(required = false) @Nullable String emergencyReason,
            @RequestBody CeasefireTerms terms) {
        return openings.open(terms, new Manner(sealed, emergencyReason));
    }

    @Operation(
            operationId = "reviseCeasefire",
            summary = "Ask for a pause on other terms",
            description = "A new version. A material change supersedes every answer and asks every party again;"
                    + " a note or a contact does not. Nobody's earlier answer is deleted.")
    @PostMapping("/ceasefires/{requestId}/revisions")
    @ResponseStatus(HttpStatus.CREATED)
    TermsVersion revise(@PathVariable UUID requestId, @RequestBody Revision<CeasefireTerms> revision) {
        return openings.revise(requestId, revision);
    }
}
