package org.parley.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.ceasefire.PauseEnd;
import org.parley.ceasefire.PauseEndDraft;
import org.parley.ceasefire.PauseEnds;
import org.parley.ceasefire.WindowChangeTerms;
import org.parley.clearance.Manner;
import org.parley.overview.RequestPage.Head;
import org.parley.request.TermsVersion;
import org.parley.security.CurrentActor;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

@Resource
@Tag(name = "Pauses")
class WindowChangeResource {

    private final Openings openings;
    private final PauseEnds ends;
    private final CurrentActor who;

    WindowChangeResource(Openings openings, PauseEnds ends, CurrentActor who) {
        this.openings = openings;
        this.ends = ends;
        this.who = who;
    }

    @Operation(
            operationId = "openWindowChange",
            summary = "Ask for another end of a pause",
            description = "Coordinators only; a later end is an extension, an earlier one an agreed early end. `zones`"
                    + " are those of the pause as it stands, in its order, each with the `end` that it has. Every party"
                    + " of the pause is asked; the pause stays as it is until all that block are clear, and keeps its"
                    + " end where they are not before the first moment that would be other than agreed.")
    @PostMapping("/window-changes")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Head> open(
            @RequestParam(defaultValue = "false") boolean sealed,
            @RequestParam(required = false) @Nullable String emergencyReason,
            @RequestBody WindowChangeTerms terms) {
        return openings.open(terms, new Manner(sealed, emergencyReason));
    }

    @Operation(
            operationId = "reviseWindowChange",
            summary = "Ask for an end of a pause on other terms",
            description = "A new version. A material change supersedes every answer and asks every party again;"
                    + " a note or a contact does not. Nobody's earlier answer is deleted.")
    @PostMapping("/window-changes/{requestId}/revisions")
    @ResponseStatus(HttpStatus.CREATED)
    TermsVersion revise(@PathVariable UUID requestId, @RequestBody Revision<WindowChangeTerms> revision) {
        return openings.revise(requestId, revision);
    }

    @Operation(
            operationId = "endPause",
            summary = "End a pause alone",
            description = "Delegates of a party whose answer the pause needed: with `reason` and `office`; what else is"
                    + " given is not read. The window is over at once, what waits under it is held, and the leaders of"
                    + " what is inside are called. Refused where the pause is not in effect.")
    @PostMapping("/ceasefires/{requestId}/end")
    PauseEnd end(@PathVariable UUID requestId, @RequestBody PauseEndDraft draft) {
        return Refused.orDone(ends.end(requestId, draft, who.get()));
    }

    @Operation(
            operationId = "enterPauseEnd",
            summary = "Enter that a party ended a pause alone",
            description = "Coordinators who neither opened nor revised it: the party, its office, the channel, when it"
                    + " was said, and the reason. The window is over at once.")
    @PostMapping("/ceasefires/{requestId}/end-by-proxy")
    PauseEnd enterEnd(@PathVariable UUID requestId, @RequestBody PauseEndDraft draft) {
        return Refused.orDone(ends.endByProxy(requestId, draft, who.get()));
    }
}
