package org.parley.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.Answer;
import org.parley.overview.PlanList;
import org.parley.overview.PlanPage;
import org.parley.overview.PlanPage.Plan;
import org.parley.plan.PlanAnswers;
import org.parley.plan.PlanDraft;
import org.parley.plan.PlanTerms;
import org.parley.plan.Plans;
import org.parley.plan.WholeAnswer;
import org.parley.request.Terms;
import org.parley.request.TermsVersion;
import org.parley.security.CurrentActor;
import org.parley.shared.Page;
import org.parley.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

@Resource
@Tag(name = "Plans")
class PlanResource {

    private final PlanList list;
    private final PlanPage page;
    private final Plans plans;
    private final PlanAnswers answers;
    private final CurrentActor who;

    PlanResource(PlanList list, PlanPage page, Plans plans, PlanAnswers answers, CurrentActor who) {
        this.list = list;
        this.page = page;
        this.plans = plans;
        this.answers = answers;
        this.who = who;
    }

    /** Either the terms of a new request, with their {@code kind}, or a request that is there already. */
    record NewPoint(
            @Nullable Terms terms,
            @Nullable UUID requestId,
            @Nullable String emergencyReason) {}

    @Operation(
            operationId = "searchPlans",
            summary = "Find plans",
            description = "Those with a point that you may know of, the newest first. How many points there are and how"
                    + " they stand is told to staff only.")
    @GetMapping("/plans")
    Page<PlanList.Row> search(
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(defaultValue = "false") boolean openOnly,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = Paging.USUAL) @Min(1) @Max(Paging.MOST) int limit) {
        return Paging.page(after, () -> list.page(new PlanList.Filter(search, openOnly), who.get(), after, limit));
    }

    @Operation(
            operationId = "getPlan",
            summary = "Read a plan",
            description =
                    "With those of its points that you may know of, numbered among these. A plan is a request too:"
                            + " its terms, timeline, documents and diagram are read there.")
    @GetMapping("/plans/{planId}")
    Plan get(@PathVariable UUID planId) {
        return page.of(planId, who.get());
    }

    @Operation(
            operationId = "openPlan",
            summary = "Ask for everything in a plan at once",
            description = "Coordinators only; all of it or nothing. Points name their `kind` and no pause: they are put"
                    + " under the plan's. The number of people is entered and never summed. With `emergencyReason` every point"
                    + " may begin sooner than the lead times allow, and is marked.")
    @PostMapping("/plans")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Plan> open(@RequestBody PlanDraft draft) {
        var opened = Refused.orDone(plans.open(draft, who.get()));
        return ResponseEntity.created(URI.create(Resource.BASE + "/plans/" + opened.id()))
                .body(get(opened.id()));
    }

    @Operation(
            operationId = "addPoint",
            summary = "Add a point to a plan",
            description = "Coordinators only, until the plan is over. New terms are asked for at once, under the plan's"
                    + " pause where they name none, and with `emergencyReason` sooner than the lead times allow; a request that is"
                    + " there already goes on as it is.")
    @PostMapping("/plans/{planId}/points")
    @ResponseStatus(HttpStatus.CREATED)
    Plan add(@PathVariable UUID planId, @RequestBody NewPoint point) {
        if ((point.terms() == null) == (point.requestId() == null)) throw new Refused("terms", "plan.one-of-two");
        if (point.terms() != null) ask(planId, point.terms(), point.emergencyReason());
        if (point.requestId() != null) Refused.orDone(plans.addExisting(planId, point.requestId(), who.get()));
        return get(planId);
    }

    /** The rules name a field of the terms; the caller wrote them one level deeper. */
    private void ask(UUID planId, Terms terms, @Nullable String emergencyReason) {
        var added = plans.addPoint(planId, terms, emergencyReason, who.get());
        if (added.refusals().isEmpty()) return;
        throw new Refused(added.refusals().stream().map(PlanResource::inBody).toList());
    }

    private static Refusal inBody(Refusal refusal) {
        var field = refusal.field();
        if (field == null || field.equals("emergencyReason")) return refusal;
        return new Refusal("terms." + field, refusal.key(), refusal.args());
    }

    @Operation(
            operationId = "answerPlan",
            summary = "Answer a plan as a whole",
            description = "Delegates and guarantors: the same answer in each open slot of their own party, all or none."
                    + " Names the terms of each of these points as they were read; other ones are a conflict. Notices"
                    + " are acknowledged one by one and never counted.")
    @PostMapping("/plans/{planId}/answers")
    @ResponseStatus(HttpStatus.CREATED)
    List<Answer> answer(@PathVariable UUID planId, @RequestBody WholeAnswer answer) {
        return Refused.orDone(answers.answer(planId, answer, who.get()));
    }

    @Operation(
            operationId = "cancelPlan",
            summary = "Call a plan off",
            description =
                    "Coordinators only, with a reason. Each point that has not begun is called off with it; what is"
                            + " on the road goes on.")
    @PostMapping("/plans/{planId}/cancellation")
    Plan cancel(@PathVariable UUID planId, @RequestBody Reason why) {
        Refused.orDone(plans.cancel(planId, why.reason(), who.get()));
        return get(planId);
    }

    @Operation(
            operationId = "revisePlan",
            summary = "Describe a plan anew",
            description =
                    "Coordinators only, until it is over. A new version of what the plan says of itself; nobody is"
                            + " asked again.")
    @PostMapping("/plans/{planId}/revisions")
    @ResponseStatus(HttpStatus.CREATED)
    TermsVersion revise(@PathVariable UUID planId, @RequestBody Amendment<PlanTerms> revision) {
        return Refused.orDone(
                plans.revise(planId, revision.seenVersion(), revision.terms(), revision.note(), who.get()));
    }
}
