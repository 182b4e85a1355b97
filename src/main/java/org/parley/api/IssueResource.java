package org.parley.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.IssueDraft;
import org.parley.clearance.Issues;
import org.parley.clearance.OpenIssue;
import org.parley.security.CurrentActor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

@Resource
@Tag(name = "Requests")
class IssueResource {

    private final Issues issues;
    private final CurrentActor who;

    IssueResource(Issues issues, CurrentActor who) {
        this.issues = issues;
        this.who = who;
    }

    /** How it was settled. */
    record Resolution(@Nullable String resolution) {}

    @Operation(
            operationId = "listIssues",
            summary = "List what is still to be ironed out",
            description = "Staff only: those that are open first. An open issue informs; nothing waits for it.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "403", ref = "Forbidden")
    @GetMapping("/requests/{requestId}/issues")
    List<OpenIssue> list(@PathVariable UUID requestId) {
        return issues.of(requestId, who.get());
    }

    @Operation(
            operationId = "raiseIssue",
            summary = "Note a point to be ironed out",
            description = "Coordinators only. It names the office that has to settle it; a due date is optional.")
    @PostMapping("/requests/{requestId}/issues")
    @ResponseStatus(HttpStatus.CREATED)
    OpenIssue raise(@PathVariable UUID requestId, @RequestBody IssueDraft draft) {
        return Refused.orDone(issues.raise(requestId, draft, who.get()));
    }

    @Operation(
            operationId = "resolveIssue",
            summary = "Say how an issue was settled",
            description = "Coordinators only. What was said before stays in the journal.")
    @PostMapping("/issues/{issueId}/resolution")
    OpenIssue resolve(@PathVariable UUID issueId, @RequestBody Resolution resolution) {
        return Refused.orDone(issues.resolve(issueId, resolution.resolution(), who.get()));
    }

    @Operation(
            operationId = "reopenIssue",
            summary = "Open a settled issue again",
            description = "Coordinators only, with a reason, while the request is not over.")
    @PostMapping("/issues/{issueId}/reopening")
    OpenIssue reopen(@PathVariable UUID issueId, @RequestBody Reason why) {
        return Refused.orDone(issues.reopen(issueId, why.reason(), who.get()));
    }
}
