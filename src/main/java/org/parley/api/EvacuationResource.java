package org.parley.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.Manner;
import org.parley.evacuation.EvacuationTerms;
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
@Tag(name = "Evacuations")
class EvacuationResource {

    private final Openings openings;

    EvacuationResource(Openings openings) {
        this.openings = openings;
    }

    @Operation(
            operationId = "openEvacuation",
            summary = "Ask for an evacuation",
            description =
                    "Coordinators only. Departs only where it is voluntary and every blocking party vouches in writing.")
    @PostMapping("/evacuations")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Head> open(
            @RequestParam(defaultValue = "false") boolean sealed,
            @RequestParam(required = false) @Nullable String emergencyReason,
            @RequestBody EvacuationTerms terms) {
        return openings.open(terms, new Manner(sealed, emergencyReason));
    }

    @Operation(
            operationId = "reviseEvacuation",
            summary = "Ask for an evacuation on other terms",
            description = "A new version. A material change supersedes every answer and asks every party again;"
                    + " a note or a contact does not. Nobody's earlier answer is deleted.")
    @PostMapping("/evacuations/{requestId}/revisions")
    @ResponseStatus(HttpStatus.CREATED)
    TermsVersion revise(@PathVariable UUID requestId, @RequestBody Revision<EvacuationTerms> revision) {
        return openings.revise(requestId, revision);
    }
}
