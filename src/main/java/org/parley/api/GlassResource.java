package org.parley.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.glass.BrokenGlass;
import org.parley.glass.Glasses;
import org.parley.overview.GlassList;
import org.parley.security.CurrentActor;
import org.parley.shared.Page;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

@Resource
@Tag(name = "Access")
class GlassResource {

    private final Glasses glasses;
    private final GlassList list;
    private final CurrentActor who;

    GlassResource(Glasses glasses, GlassList list, CurrentActor who) {
        this.glasses = glasses;
        this.list = list;
        this.who = who;
    }

    /** What came of looking at it. */
    record GlassReview(@Nullable String remark) {}

    @Operation(
            operationId = "listBrokenGlass",
            summary = "List where the glass was broken",
            description = "Staff and auditors only, the latest first: who read what is confidential, why, until when,"
                    + " and which coordinator looked at it.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "403", ref = "Forbidden")
    @GetMapping("/broken-glass")
    Page<GlassList.Row> all(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = Paging.USUAL) @Min(1) @Max(Paging.MOST) int limit) {
        var reader = who.get();
        return Paging.page(after, () -> list.page(reader, after, limit));
    }

    @Operation(
            operationId = "listBrokenGlassOfRequest",
            summary = "List who broke the glass for a request",
            description = "Staff and auditors only, the latest first.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "403", ref = "Forbidden")
    @GetMapping("/requests/{requestId}/broken-glass")
    List<GlassList.Row> of(@PathVariable UUID requestId) {
        return list.of(requestId, who.get());
    }

    @Operation(
            operationId = "breakGlass",
            summary = "Read in an emergency what is confidential",
            description =
                    "Monitors and administrators: for 60 minutes they read the confidential entries of this request."
                            + " All of staff is told who did and why; nobody answers by it. A reason has at least 20 characters.")
    @PostMapping("/requests/{requestId}/broken-glass")
    @ResponseStatus(HttpStatus.CREATED)
    BrokenGlass breakFor(@PathVariable UUID requestId, @RequestBody Reason why) {
        return Refused.orDone(glasses.breakFor(requestId, why.reason(), who.get()));
    }

    @Operation(
            operationId = "reviewBrokenGlass",
            summary = "Look at why the glass was broken",
            description = "Coordinators only, once, and never for one's own.")
    @PostMapping("/broken-glass/{glassId}/review")
    BrokenGlass review(@PathVariable UUID glassId, @RequestBody GlassReview review) {
        return Refused.orDone(glasses.review(glassId, review.remark(), who.get()));
    }
}
