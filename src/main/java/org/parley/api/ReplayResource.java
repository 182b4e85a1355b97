package org.parley.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.replay.Moment;
import org.parley.replay.Reading;
import org.parley.replay.RequestReviews;
import org.parley.replay.Review;
import org.parley.replay.Stories;
import org.parley.replay.TwoRequests;
import org.parley.security.CurrentActor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Resource
@Tag(name = "History")
class ReplayResource {

    private static final String CLOCK = "`KNOWN`: what had been entered by then; `WAS`: what is known today about then";

    private final Stories stories;
    private final RequestReviews reviews;
    private final CurrentActor who;
    private final Clock time;

    ReplayResource(Stories stories, RequestReviews reviews, CurrentActor who, Clock time) {
        this.stories = stories;
        this.reviews = reviews;
        this.who = who;
        this.time = time;
    }

    @Operation(
            operationId = "getReview",
            summary = "Read how a request went",
            description =
                    "Every step that it reached, of each party's part too: when, how often, how long it waited, and by"
                            + " whom where that is known; and whatever happened, on one axis of time. Others than staff read of the"
                            + " request's own process only which steps were reached, and of the parts their own.")
    @GetMapping("/requests/{requestId}/review")
    Review review(@PathVariable UUID requestId) {
        return reviews.of(requestId, who.get());
    }

    @Operation(
            operationId = "listStops",
            summary = "List the moments at which something happened",
            description = "The earliest first, by the clock that is asked for: what a replay stops at.")
    @GetMapping("/requests/{requestId}/stops")
    List<Instant> stops(
            @PathVariable UUID requestId,
            @Parameter(description = CLOCK) @RequestParam(defaultValue = "KNOWN") Reading clock) {
        return stories.of(requestId, who.get()).stops(clock);
    }

    @Operation(
            operationId = "getMoment",
            summary = "Replay a moment",
            description =
                    "Where the request stood at that moment: decision and course, terms, answers, steps, conditions,"
                            + " movement, figures, violations. Others than staff read the last moment at which something was told"
                            + " to them: `shown`.")
    @GetMapping("/requests/{requestId}/replay")
    Moment moment(
            @PathVariable UUID requestId,
            @Parameter(description = "A moment in UTC; none: now", example = "2016-08-26T12:00:00Z")
                    @RequestParam(required = false)
                    @Nullable
                    Instant at,
            @Parameter(description = CLOCK) @RequestParam(defaultValue = "KNOWN") Reading clock) {
        return stories.of(requestId, who.get()).at(at == null ? time.instant() : at, clock);
    }

    @Operation(
            operationId = "compareRequests",
            summary = "Compare two requests",
            description = "How each went, and field by field what the terms of the first ask differently: `was` is the"
                    + " other's.")
    @GetMapping("/requests/{requestId}/comparison/{otherId}")
    TwoRequests compare(@PathVariable UUID requestId, @PathVariable UUID otherId) {
        var me = who.get();
        return TwoRequests.of(stories.of(requestId, me), stories.of(otherId, me));
    }
}
