package org.parley.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.Negotiations;
import org.parley.clearance.Slots;
import org.parley.overview.RequestList;
import org.parley.overview.RequestPage;
import org.parley.overview.RequestPage.Head;
import org.parley.request.Course;
import org.parley.request.Decision;
import org.parley.request.Kind;
import org.parley.search.Search;
import org.parley.security.CurrentActor;
import org.parley.shared.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

@Resource
@Tag(name = "Requests")
class RequestResource {

    private final Search list;
    private final RequestPage requests;
    private final Negotiations negotiations;
    private final Slots slots;
    private final CurrentActor who;

    RequestResource(Search list, RequestPage requests, Negotiations negotiations, Slots slots, CurrentActor who) {
        this.list = list;
        this.requests = requests;
        this.negotiations = negotiations;
        this.slots = slots;
        this.who = who;
    }

    @Operation(
            operationId = "searchRequests",
            summary = "Find requests",
            description = "Those that you may know of, the newest first. With a text: those that hold every word of it"
                    + " in whatever you may read of them (terms, places in both languages, answers, names of documents"
                    + " and more), the last word as the beginning of one; found says where. What was just written is"
                    + " found a second or so later, a whole reference such as HP-2026-0001 at once. Others than staff read a round that is not clear as ASKING, a sealed one that is over and not"
                    + " agreed as ROUND_CLOSED.")
    @GetMapping("/requests")
    Page<RequestList.Row> search(
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(required = false) @Nullable Kind kind,
            @RequestParam(required = false) @Nullable Decision decision,
            @RequestParam(required = false) @Nullable Course course,
            @RequestParam(defaultValue = "false") boolean openOnly,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = Paging.USUAL) @Min(1) @Max(Paging.MOST) int limit) {
        var filter = new RequestList.Filter(search, kind, decision, course, openOnly);
        return Paging.page(after, () -> list.page(filter, who.get(), after, limit));
    }

    @Operation(
            operationId = "getRequest",
            summary = "Read a request",
            description =
                    "Where it stands on its two axes, decision and course, what happens next and who is waited for.")
    @GetMapping("/requests/{requestId}")
    Head get(@PathVariable UUID requestId) {
        return requests.head(requestId, who.get());
    }

    @Operation(
            operationId = "cancelRequest",
            summary = "Call a request off",
            description = "Coordinators only, at any time before its end, with a reason.")
    @PostMapping("/requests/{requestId}/cancellation")
    Head cancel(@PathVariable UUID requestId, @RequestBody Reason why) {
        Refused.orDone(negotiations.cancel(requestId, why.reason(), who.get()));
        return get(requestId);
    }

    @Operation(
            operationId = "postponeRequest",
            summary = "Put a request off",
            description =
                    "Coordinators only, with a reason. It goes on with new terms. A pause that holds can only end.")
    @PostMapping("/requests/{requestId}/postponement")
    Head postpone(@PathVariable UUID requestId, @RequestBody Reason why) {
        Refused.orDone(negotiations.postpone(requestId, why.reason(), who.get()));
        return get(requestId);
    }

    @Operation(
            operationId = "closeRound",
            summary = "Wait for nobody any more",
            description = "Coordinators only, with a reason. Whoever has not answered is closed, which is no consent.")
    @PostMapping("/requests/{requestId}/round-closing")
    Head closeRound(@PathVariable UUID requestId, @RequestBody Reason why) {
        Refused.orDone(slots.closeRound(requestId, why.reason(), who.get()));
        return get(requestId);
    }
}
