package org.parley.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.Manner;
import org.parley.convoy.ConvoyTerms;
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
@Tag(name = "Convoys")
class ConvoyResource {

    private final Openings openings;

    ConvoyResource(Openings openings) {
        this.openings = openings;
    }

    @Operation(
            operationId = "openConvoy",
            summary = "Ask for a convoy",
            description =
                    "Coordinators only. Across a front line the parties decide; across a border the government is informed.")
    @PostMapping("/convoys")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Head> open(
            @RequestParam(defaultValue = "false") boolean sealed,
            @RequestParam(required = false) @Nullable String emergencyReason,
            @RequestBody ConvoyTerms terms) {
        return openings.open(terms, new Manner(sealed, emergencyReason));
    }

    @Operation(
            operationId = "reviseConvoy",
            summary = "Ask for a convoy on other terms",
            description = "A new version. A material change supersedes every answer and asks every party again;"
                    + " a note or a contact does not. Nobody's earlier answer is deleted.")
    @PostMapping("/convoys/{requestId}/revisions")
    @ResponseStatus(HttpStatus.CREATED)
    TermsVersion revise(@PathVariable UUID requestId, @RequestBody Revision<ConvoyTerms> revision) {
        return openings.revise(requestId, revision);
    }
}
