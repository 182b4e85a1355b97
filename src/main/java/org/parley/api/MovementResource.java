package org.parley.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.movement.Movement;
import org.parley.movement.Movements;
import org.parley.movement.OutcomeDraft;
import org.parley.overview.MovementPanel;
import org.parley.overview.MovementPanels;
import org.parley.security.CurrentActor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

@Resource
@Tag(name = "Movements")
class MovementResource {

    private final Movements movements;
    private final MovementPanels panels;
    private final CurrentActor who;

    MovementResource(Movements movements, MovementPanels panels, CurrentActor who) {
        this.movements = movements;
        this.panels = panels;
        this.who = who;
    }

    /** Go, or no-go with a reason. */
    record Go(boolean go, @Nullable String reason) {}

    /** When it happened, which may be before it is entered. */
    record Moment(@Nullable Instant at) {}

    @Operation(
            operationId = "getMovement",
            summary = "Read what took place",
            description = "The window and what broke it, the movement, its groups and safeguards, the pause it moves"
                    + " under and what moves under it. Approval is not delivery: this is the second axis.")
    @GetMapping("/requests/{requestId}/movement")
    MovementPanel get(@PathVariable UUID requestId) {
        return panels.of(requestId, who.get());
    }

    @Operation(
            operationId = "decideGo",
            summary = "Give a go or a no-go",
            description = "Coordinators only. Refused with everything that holds it back; a no-go wants a reason.")
    @PostMapping("/requests/{requestId}/go")
    Movement go(@PathVariable UUID requestId, @RequestBody Go decision) {
        return Refused.orDone(movements.decideGo(requestId, decision.go(), decision.reason(), who.get()));
    }

    @Operation(
            operationId = "reportDeparture",
            summary = "Report that it departed",
            description = "Staff only, on a go that still stands.")
    @PostMapping("/requests/{requestId}/departure")
    Movement depart(@PathVariable UUID requestId, @RequestBody Moment moment) {
        return Refused.orDone(movements.reportDeparture(requestId, moment.at(), who.get()));
    }

    @Operation(
            operationId = "reportArrival",
            summary = "Report that it arrived",
            description = "Staff only. An evacuation arrives group by group instead.")
    @PostMapping("/requests/{requestId}/arrival")
    Movement arrive(@PathVariable UUID requestId, @RequestBody Moment moment) {
        return Refused.orDone(movements.reportArrival(requestId, moment.at(), who.get()));
    }

    @Operation(
            operationId = "recordOutcome",
            summary = "Say what became of it",
            description = "Staff only: the outcome, and how many people were reached. Arrival alone says neither.")
    @PostMapping("/requests/{requestId}/outcome")
    Movement end(@PathVariable UUID requestId, @RequestBody OutcomeDraft draft) {
        return Refused.orDone(movements.recordOutcome(requestId, draft, who.get()));
    }
}
