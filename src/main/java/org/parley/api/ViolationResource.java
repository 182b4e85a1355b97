package org.parley.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.incident.Status;
import org.parley.incident.Violation;
import org.parley.incident.ViolationDraft;
import org.parley.incident.Violations;
import org.parley.overview.MovementPanel;
import org.parley.overview.MovementPanels;
import org.parley.security.CurrentActor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

@Resource
@Tag(name = "Pauses")
class ViolationResource {

    private final Violations violations;
    private final MovementPanels panels;
    private final CurrentActor who;

    ViolationResource(Violations violations, MovementPanels panels, CurrentActor who) {
        this.violations = violations;
        this.panels = panels;
        this.who = who;
    }

    /** How sure it is now; {@code seenVersion} is the violation as it was read. */
    record Assessment(Status status, @Nullable String note, long seenVersion) {}

    @Operation(
            operationId = "listViolations",
            summary = "List the violations of a pause",
            description = "The latest first. Who reported one, and every remark, is for staff only.")
    @GetMapping("/requests/{requestId}/violations")
    List<MovementPanel.Violation> list(@PathVariable UUID requestId) {
        return panels.of(requestId, who.get()).violations();
    }

    @Operation(
            operationId = "reportViolation",
            summary = "Report a violation of a pause",
            description = "Staff only; also after the pause ended. It is alleged until somebody assesses it.")
    @PostMapping("/requests/{requestId}/violations")
    @ResponseStatus(HttpStatus.CREATED)
    Violation report(@PathVariable UUID requestId, @RequestBody ViolationDraft draft) {
        return Refused.orDone(violations.report(requestId, draft, who.get()));
    }

    @Operation(
            operationId = "assessViolation",
            summary = "Say how sure a violation is",
            description = "Staff only. The earlier status stays in the journal.")
    @PostMapping("/violations/{violationId}/assessment")
    Violation assess(@PathVariable UUID violationId, @RequestBody Assessment assessment) {
        var note = assessment.note() == null ? "" : assessment.note();
        return Refused.orDone(
                violations.assess(violationId, assessment.status(), note, assessment.seenVersion(), who.get()));
    }
}
