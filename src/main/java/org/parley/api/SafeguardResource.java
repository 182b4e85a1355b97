package org.parley.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.evacuation.Evacuations;
import org.parley.evacuation.GroupProgress;
import org.parley.evacuation.Guarantee;
import org.parley.evacuation.GuaranteeDraft;
import org.parley.evacuation.Voluntariness;
import org.parley.evacuation.VoluntarinessDraft;
import org.parley.security.CurrentActor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

@Resource
@Tag(name = "Evacuations")
class SafeguardResource {

    private final Evacuations evacuations;
    private final CurrentActor who;

    SafeguardResource(Evacuations evacuations, CurrentActor who) {
        this.evacuations = evacuations;
        this.who = who;
    }

    /** So many left, at that moment; counts only, never names. */
    record GroupDeparture(int boarded, @Nullable Instant at) {}

    /** So many are there, since that moment. */
    record GroupArrival(int arrived, @Nullable Instant at) {}

    @Operation(
            operationId = "assessVoluntariness",
            summary = "Say whether a group leaves of its own free will",
            description = "Staff only, and no party ever reads it. The latest finding counts; unknown is not met.")
    @PostMapping("/evacuations/{requestId}/voluntariness")
    @ResponseStatus(HttpStatus.CREATED)
    Voluntariness assess(@PathVariable UUID requestId, @RequestBody VoluntarinessDraft draft) {
        return Refused.orDone(evacuations.assessVoluntariness(requestId, draft, who.get()));
    }

    @Operation(
            operationId = "recordGuarantee",
            summary = "Record a party's guarantee of safety",
            description = "The party's own delegate, or a coordinator who neither opened nor revised the request, then"
                    + " with a document where it is written.")
    @PostMapping("/evacuations/{requestId}/guarantees")
    @ResponseStatus(HttpStatus.CREATED)
    Guarantee vouch(@PathVariable UUID requestId, @RequestBody GuaranteeDraft draft) {
        return Refused.orDone(evacuations.recordGuarantee(requestId, draft, who.get()));
    }

    @Operation(
            operationId = "reportGroupDeparture",
            summary = "Report that a group left",
            description = "Staff only, after the evacuation departed.")
    @PostMapping("/evacuations/{requestId}/groups/{groupNo}/departure")
    GroupProgress depart(
            @PathVariable UUID requestId, @PathVariable int groupNo, @RequestBody GroupDeparture departure) {
        return Refused.orDone(
                evacuations.reportGroupDeparture(requestId, groupNo, departure.boarded(), departure.at(), who.get()));
    }

    @Operation(
            operationId = "reportGroupArrival",
            summary = "Report that a group arrived",
            description = "Staff only. With the last group the whole evacuation has arrived.")
    @PostMapping("/evacuations/{requestId}/groups/{groupNo}/arrival")
    GroupProgress arrive(@PathVariable UUID requestId, @PathVariable int groupNo, @RequestBody GroupArrival arrival) {
        return Refused.orDone(
                evacuations.reportGroupArrival(requestId, groupNo, arrival.arrived(), arrival.at(), who.get()));
    }
}
