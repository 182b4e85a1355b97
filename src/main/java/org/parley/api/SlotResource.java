package org.parley.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.parley.clearance.Slot;
import org.parley.clearance.SlotDraft;
import org.parley.clearance.Slots;
import org.parley.overview.RequestPage;
import org.parley.overview.RequestPage.Head;
import org.parley.security.CurrentActor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

@Resource
@Tag(name = "Answers")
class SlotResource {

    private final Slots slots;
    private final RequestPage requests;
    private final CurrentActor who;

    SlotResource(Slots slots, RequestPage requests, CurrentActor who) {
        this.slots = slots;
        this.requests = requests;
        this.who = who;
    }

    @Operation(
            operationId = "addSlot",
            summary = "Ask one more party",
            description = "Coordinators only, with a reason; in this round and every later one.")
    @PostMapping("/requests/{requestId}/slots")
    @ResponseStatus(HttpStatus.CREATED)
    Slot add(@PathVariable UUID requestId, @RequestBody SlotDraft draft) {
        return Refused.orDone(slots.add(requestId, draft, who.get()));
    }

    @Operation(
            operationId = "dropSlot",
            summary = "Ask a party no more",
            description = "Coordinators only, with a reason. Dropping a blocking party asks every other one again.")
    @PostMapping("/slots/{slotId}/drop")
    Head drop(@PathVariable UUID slotId, @RequestBody Reason why) {
        var actor = who.get();
        return requests.head(
                Refused.orDone(slots.drop(slotId, why.reason(), actor)).id(), actor);
    }

    @Operation(
            operationId = "reopenSlot",
            summary = "Ask a party again on the same terms",
            description = "Coordinators only, with a reason. A late approval counts from now on; without one there is a"
                    + " new deadline. Never against the party's own denial.")
    @PostMapping("/slots/{slotId}/reopening")
    Slot reopen(@PathVariable UUID slotId, @RequestBody Reason why) {
        return Refused.orDone(slots.reopen(slotId, why.reason(), who.get()));
    }
}
