package org.parley.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.Visibility;
import org.parley.journal.Journal;
import org.parley.journal.Verification;
import org.parley.overview.Diagram;
import org.parley.overview.Diagrams;
import org.parley.overview.Matrices;
import org.parley.overview.Matrix;
import org.parley.overview.Timeline;
import org.parley.security.CurrentActor;
import org.parley.security.Forbidden;
import org.parley.shared.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Resource
@Tag(name = "History")
class HistoryResource {

    private final Matrices matrices;
    private final Timeline timeline;
    private final Diagrams diagrams;
    private final Journal journal;
    private final Visibility visibility;
    private final CurrentActor who;

    HistoryResource(
            Matrices matrices,
            Timeline timeline,
            Diagrams diagrams,
            Journal journal,
            Visibility visibility,
            CurrentActor who) {
        this.matrices = matrices;
        this.timeline = timeline;
        this.diagrams = diagrams;
        this.journal = journal;
        this.visibility = visibility;
        this.who = who;
    }

    @Operation(
            operationId = "getMatrix",
            summary = "Read who answered what",
            description = "Parties by versions of the terms, with every answer ever given. Others than staff read their"
                    + " own party's row alone. Notices stand apart: an acknowledgement is no approval.")
    @GetMapping("/requests/{requestId}/matrix")
    Matrix matrix(@PathVariable UUID requestId) {
        return matrices.of(requestId, who.get());
    }

    @Operation(
            operationId = "listTimeline",
            summary = "Read what happened",
            description =
                    "The newest first, as keys and values. When it happened and when it was entered are two times.")
    @GetMapping("/requests/{requestId}/timeline")
    Page<Timeline.Entry> timeline(
            @PathVariable UUID requestId,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = Paging.USUAL) @Min(1) @Max(Paging.MOST) int limit) {
        return Paging.page(after, () -> timeline.page(requestId, who.get(), after, limit));
    }

    @Operation(
            operationId = "getDiagram",
            summary = "Read the way it took through its process",
            description = "Steps with their counts, and the BPMN models to draw them on.")
    @GetMapping("/requests/{requestId}/diagram")
    Diagram diagram(@PathVariable UUID requestId) {
        return diagrams.of(requestId, who.get());
    }

    @Operation(
            operationId = "verifyJournal",
            summary = "Check the journal's chain",
            description = "Staff only. Computes every link's hash again; `firstBroken` is the first that does not fit.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "403", ref = "Forbidden")
    @GetMapping("/requests/{requestId}/journal/verification")
    Verification verify(@PathVariable UUID requestId) {
        var actor = who.get();
        if (!actor.isStaff()) throw new Forbidden();
        visibility.mustSee(requestId, actor);
        return journal.verify(requestId);
    }
}
