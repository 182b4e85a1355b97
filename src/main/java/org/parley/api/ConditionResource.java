package org.parley.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.ConditionOrder;
import org.parley.clearance.ConditionOrder.Waiting;
import org.parley.clearance.OnlyAfter;
import org.parley.security.CurrentActor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

@Resource
@Tag(name = "Answers")
class ConditionResource {

    private final ConditionOrder order;
    private final CurrentActor who;

    ConditionResource(ConditionOrder order, CurrentActor who) {
        this.order = order;
        this.who = who;
    }

    /** The condition that has to be met first. */
    record First(@Nullable UUID after) {}

    /** The condition that need not be met first any more, and why. */
    record NotFirst(@Nullable UUID after, @Nullable String reason) {}

    @Operation(
            operationId = "listOrder",
            summary = "List which conditions wait for which",
            description = "Staff only. A deadlock names conditions that wait for each other in a circle: each for the"
                    + " next, the last for the first.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "403", ref = "Forbidden")
    @GetMapping("/requests/{requestId}/condition-order")
    Waiting list(@PathVariable UUID requestId) {
        return order.of(requestId, who.get());
    }

    @Operation(
            operationId = "noteOrder",
            summary = "Note that a condition may be met only after another",
            description = "Coordinators only. That conditions then wait for each other is shown and not refused.")
    @PostMapping("/conditions/{conditionId}/order")
    @ResponseStatus(HttpStatus.CREATED)
    OnlyAfter note(@PathVariable UUID conditionId, @RequestBody First first) {
        return Refused.orDone(order.note(conditionId, first.after(), who.get()));
    }

    @Operation(
            operationId = "dropOrder",
            summary = "Let a condition be met without waiting for another",
            description = "Coordinators only, with a reason.")
    @PostMapping("/conditions/{conditionId}/order-release")
    OnlyAfter drop(@PathVariable UUID conditionId, @RequestBody NotFirst drop) {
        return Refused.orDone(order.drop(conditionId, drop.after(), drop.reason(), who.get()));
    }
}
