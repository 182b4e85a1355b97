package org.parley.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.atlas.Severities;
import org.parley.atlas.Severity;
import org.parley.atlas.SeverityDraft;
import org.parley.security.CurrentActor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

@Resource
@Tag(name = "Map")
class SeverityResource {

    private final Severities severities;
    private final CurrentActor who;

    SeverityResource(Severities severities, CurrentActor who) {
        this.severities = severities;
        this.who = who;
    }

    @Operation(
            operationId = "listSeverities",
            summary = "List how hard areas are to reach",
            description =
                    "From 1 (people are reached as planned) to 5 (nobody is), each from its day on; the newest day"
                            + " first, at most 500, with what was corrected. Not for those who speak for a party.")
    @GetMapping("/severities")
    List<Severity> list(
            @Parameter(description = "Only of this area", example = "SY020000")
                    @RequestParam(required = false)
                    @Nullable
                    String area) {
        return severities.history(area, who.get());
    }

    @Operation(
            operationId = "recordSeverity",
            summary = "Record how hard an area is to reach",
            description = "Coordinators and monitors. It holds from that day on. Nothing is overwritten: a second entry"
                    + " for the same day corrects the first, which stays. Gives the area's history.")
    @PostMapping("/severities")
    @ResponseStatus(HttpStatus.CREATED)
    List<Severity> record(@RequestBody SeverityDraft draft) {
        return Refused.orDone(severities.record(draft, who.get()));
    }
}
