package org.parley.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.parley.criteria.Checklist;
import org.parley.criteria.Concern;
import org.parley.criteria.ConcernDraft;
import org.parley.criteria.Concerns;
import org.parley.criteria.Criteria;
import org.parley.criteria.CriterionDraft;
import org.parley.criteria.CriterionFinding;
import org.parley.overview.CriteriaList;
import org.parley.security.CurrentActor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

@Resource
@Tag(name = "Criteria")
class CriteriaResource {

    private final Criteria criteria;
    private final Concerns concerns;
    private final CriteriaList list;
    private final CurrentActor who;

    CriteriaResource(Criteria criteria, Concerns concerns, CriteriaList list, CurrentActor who) {
        this.criteria = criteria;
        this.concerns = concerns;
        this.list = list;
        this.who = who;
    }

    @Operation(
            operationId = "listCriteria",
            summary = "List the criteria with what was found of each",
            description =
                    "Unmet first, then unknown, then met; the last found counts. For staff only: others read none.")
    @GetMapping("/requests/{requestId}/criteria")
    Checklist list(@PathVariable UUID requestId) {
        return list.of(requestId, who.get());
    }

    @Operation(
            operationId = "assessCriterion",
            summary = "Say whether a criterion is met",
            description = "Staff only, of an evacuation or an agreement made without the UN, on evidence. An unmet one"
                    + " holds an evacuation of the UN, and only describes one of others.")
    @PostMapping("/requests/{requestId}/criteria")
    @ResponseStatus(HttpStatus.CREATED)
    CriterionFinding assess(@PathVariable UUID requestId, @RequestBody CriterionDraft draft) {
        return Refused.orDone(criteria.assess(requestId, draft, who.get()));
    }

    @Operation(
            operationId = "listStatements",
            summary = "List the statements of concern",
            description = "In the order in which they were issued, for everybody who sees the request.")
    @GetMapping("/requests/{requestId}/statements")
    List<CriteriaList.Statement> statements(@PathVariable UUID requestId) {
        return list.statements(requestId, who.get());
    }

    @Operation(
            operationId = "issueStatement",
            summary = "Record a statement of concern",
            description = "Coordinators only, as written: in English, Arabic or both.")
    @PostMapping("/requests/{requestId}/statements")
    @ResponseStatus(HttpStatus.CREATED)
    Concern issue(@PathVariable UUID requestId, @RequestBody ConcernDraft draft) {
        return Refused.orDone(concerns.issue(requestId, draft, who.get()));
    }
}
