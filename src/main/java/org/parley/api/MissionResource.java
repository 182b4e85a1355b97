package org.parley.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.Manner;
import org.parley.mission.MissionTerms;
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
@Tag(name = "Repair missions")
class MissionResource {

    private final Openings openings;

    MissionResource(Openings openings) {
        this.openings = openings;
    }

    @Operation(
            operationId = "openMission",
            summary = "Ask for a repair mission",
            description = "Coordinators only. The facilities name what they need by code, in no circle; at least one is"
                    + " repaired. People served is entered for the whole and never summed.")
    @PostMapping("/missions")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Head> open(
            @RequestParam(defaultValue = "false") boolean sealed,
            @RequestParam(required = false) @Nullable String emergencyReason,
            @RequestBody MissionTerms terms) {
        return openings.open(terms, new Manner(sealed, emergencyReason));
    }

    @Operation(
            operationId = "reviseMission",
            summary = "Ask for a repair mission on other terms",
            description = "A new version. A material change supersedes every answer and asks every party again;"
                    + " a note or a contact does not. Nobody's earlier answer is deleted.")
    @PostMapping("/missions/{requestId}/revisions")
    @ResponseStatus(HttpStatus.CREATED)
    TermsVersion revise(@PathVariable UUID requestId, @RequestBody Revision<MissionTerms> revision) {
        return openings.revise(requestId, revision);
    }
}
