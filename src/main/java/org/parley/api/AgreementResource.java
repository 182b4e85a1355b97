package org.parley.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.parley.agreement.AgreementTerms;
import org.parley.agreement.Agreements;
import org.parley.agreement.ClosingDraft;
import org.parley.agreement.FollowedGroup;
import org.parley.agreement.GroupReport;
import org.parley.overview.FollowedGroupList;
import org.parley.overview.RequestPage;
import org.parley.overview.RequestPage.Head;
import org.parley.request.TermsVersion;
import org.parley.security.CurrentActor;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

@Resource
@Tag(name = "Agreements")
class AgreementResource {

    private final Agreements agreements;
    private final FollowedGroupList groups;
    private final RequestPage requests;
    private final CurrentActor who;

    AgreementResource(Agreements agreements, FollowedGroupList groups, RequestPage requests, CurrentActor who) {
        this.agreements = agreements;
        this.groups = groups;
        this.requests = requests;
        this.who = who;
    }

    @Operation(
            operationId = "recordAgreement",
            summary = "Record an agreement made without the UN",
            description = "Coordinators only. Nobody is asked; staff looks at the criteria and states its concern.")
    @PostMapping("/agreements")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Head> record(@RequestBody AgreementTerms terms) {
        var recorded = Refused.orDone(agreements.record(terms, who.get()));
        return ResponseEntity.created(URI.create(Resource.BASE + "/requests/" + recorded.id()))
                .body(requests.head(recorded.id(), who.get()));
    }

    @Operation(
            operationId = "amendAgreement",
            summary = "Write down what is known by now",
            description = "Coordinators only. A new version; the earlier ones stay, and nobody is asked.")
    @PostMapping("/agreements/{requestId}/amendments")
    @ResponseStatus(HttpStatus.CREATED)
    TermsVersion amend(@PathVariable UUID requestId, @RequestBody Amendment<AgreementTerms> amendment) {
        return Openings.inBody(
                agreements.amend(requestId, amendment.seenVersion(), amendment.terms(), amendment.note(), who.get()));
    }

    @Operation(
            operationId = "closeAgreement",
            summary = "Follow an agreement no longer",
            description = "Coordinators only, with a reason: it came to its end, or it was recorded in error.")
    @PostMapping("/agreements/{requestId}/closing")
    Head close(@PathVariable UUID requestId, @RequestBody ClosingDraft closing) {
        Refused.orDone(agreements.close(requestId, closing, who.get()));
        return requests.head(requestId, who.get());
    }

    @Operation(
            operationId = "listFollowedGroups",
            summary = "List how far the groups have come",
            description = "Those of which something was reported. Their counts are figures of the request.")
    @GetMapping("/agreements/{requestId}/groups")
    List<FollowedGroupList.Row> groups(@PathVariable UUID requestId) {
        return groups.of(requestId, who.get());
    }

    @Operation(
            operationId = "reportFollowedDeparture",
            summary = "Report that a group is said to have left",
            description = "Staff only. Each count becomes a figure of its own, as alleged.")
    @PostMapping("/agreements/{requestId}/groups/{groupNo}/departure")
    FollowedGroup depart(@PathVariable UUID requestId, @PathVariable int groupNo, @RequestBody GroupReport report) {
        return Refused.orDone(agreements.reportDeparture(requestId, groupNo, report, who.get()));
    }

    @Operation(
            operationId = "reportFollowedArrival",
            summary = "Report that a group is said to have arrived",
            description = "Staff only, also where nobody saw it leave. Each count becomes a figure, as alleged.")
    @PostMapping("/agreements/{requestId}/groups/{groupNo}/arrival")
    FollowedGroup arrive(@PathVariable UUID requestId, @PathVariable int groupNo, @RequestBody GroupReport report) {
        return Refused.orDone(agreements.reportArrival(requestId, groupNo, report, who.get()));
    }
}
