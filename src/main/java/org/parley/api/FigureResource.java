package org.parley.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.parley.figure.CorrectionDraft;
import org.parley.figure.Figure;
import org.parley.figure.FigureDraft;
import org.parley.figure.Figures;
import org.parley.overview.FigureList;
import org.parley.security.CurrentActor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

@Resource
@Tag(name = "Figures")
class FigureResource {

    private final Figures figures;
    private final FigureList list;
    private final CurrentActor who;

    FigureResource(Figures figures, FigureList list, CurrentActor who) {
        this.figures = figures;
        this.list = list;
        this.who = who;
    }

    @Operation(
            operationId = "listFigures",
            summary = "List a request's figures side by side",
            description = "By what they count; none is averaged, summed or left out. For staff only: others read none.")
    @GetMapping("/requests/{requestId}/figures")
    List<FigureList.Row> list(@PathVariable UUID requestId) {
        return list.of(requestId, who.get());
    }

    @Operation(
            operationId = "addFigure",
            summary = "Add a figure",
            description = "Staff only, with its source and the moment that it is true for; beside the others.")
    @PostMapping("/requests/{requestId}/figures")
    @ResponseStatus(HttpStatus.CREATED)
    Figure add(@PathVariable UUID requestId, @RequestBody FigureDraft draft) {
        return Refused.orDone(figures.add(requestId, draft, who.get()));
    }

    @Operation(
            operationId = "correctFigure",
            summary = "Correct a figure",
            description = "Staff only, with a reason. The corrected one stays readable.")
    @PostMapping("/figures/{figureId}/corrections")
    @ResponseStatus(HttpStatus.CREATED)
    Figure correct(@PathVariable UUID figureId, @RequestBody CorrectionDraft draft) {
        return Refused.orDone(figures.correct(figureId, draft, who.get()));
    }

    @Operation(
            operationId = "preferFigure",
            summary = "Go by this figure",
            description = "Coordinators only, with a reason, of those that count the same. The others stay beside it.")
    @PostMapping("/figures/{figureId}/preference")
    Figure prefer(@PathVariable UUID figureId, @RequestBody Reason why) {
        return Refused.orDone(figures.prefer(figureId, why.reason(), who.get()));
    }
}
