package org.parley.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.hold.Hold;
import org.parley.hold.Holds;
import org.parley.hold.LeaderCall;
import org.parley.hold.LeaderCalls;
import org.parley.hold.LeaderDecision;
import org.parley.overview.Holding;
import org.parley.overview.Holdings;
import org.parley.security.CurrentActor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

@Resource
@Tag(name = "Holds")
class HoldResource {

    private final Holdings holdings;
    private final Holds holds;
    private final LeaderCalls calls;
    private final CurrentActor who;

    HoldResource(Holdings holdings, Holds holds, LeaderCalls calls, CurrentActor who) {
        this.holdings = holdings;
        this.holds = holds;
        this.calls = calls;
        this.who = who;
    }

    /** What the leader decided, with the people on the spot. */
    record Decided(
            @Nullable LeaderDecision decision, @Nullable String note) {}

    @Operation(
            operationId = "listHolds",
            summary = "Read what holds a movement",
            description = "Staff only. Those that stand first, then what held it before; all must be gone before it"
                    + " leaves.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "403", ref = "Forbidden")
    @GetMapping("/requests/{requestId}/holds")
    List<Holding.Held> list(@PathVariable UUID requestId) {
        return holdings.of(requestId, who.get()).holds();
    }

    @Operation(
            operationId = "placeHold",
            summary = "Hold a movement",
            description = "Coordinators only, with a reason; for a movement that has not left.")
    @PostMapping("/requests/{requestId}/holds")
    @ResponseStatus(HttpStatus.CREATED)
    Hold place(@PathVariable UUID requestId, @RequestBody Reason reason) {
        return Refused.orDone(holds.place(requestId, reason.reason(), who.get()));
    }

    @Operation(
            operationId = "releaseHold",
            summary = "Release a hold",
            description = "Coordinators only, with a reason. What a broken window or a word taken back holds ends by"
                    + " itself.")
    @PostMapping("/holds/{holdId}/release")
    Hold release(@PathVariable UUID holdId, @RequestBody Reason reason) {
        return Refused.orDone(holds.release(holdId, reason.reason(), who.get()));
    }

    @Operation(
            operationId = "listLeaderCalls",
            summary = "Read what the leader was called about",
            description = "Staff only. What moves is never stopped by the program: its leader is called and decides.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "403", ref = "Forbidden")
    @GetMapping("/requests/{requestId}/leader-calls")
    List<Holding.Call> calls(@PathVariable UUID requestId) {
        return holdings.of(requestId, who.get()).calls();
    }

    @Operation(
            operationId = "recordLeaderDecision",
            summary = "Record what the leader decided",
            description = "Staff only, once for each call. To extend is possible only where the pause runs out.")
    @PostMapping("/leader-calls/{callId}/decision")
    LeaderCall decide(@PathVariable UUID callId, @RequestBody Decided decided) {
        return Refused.orDone(calls.record(callId, decided.decision(), decided.note(), who.get()));
    }
}
