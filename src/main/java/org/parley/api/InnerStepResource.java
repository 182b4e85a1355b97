package org.parley.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.InnerOffice;
import org.parley.clearance.InnerProgress;
import org.parley.clearance.InnerStep;
import org.parley.clearance.InnerStepNote;
import org.parley.clearance.InnerWays;
import org.parley.overview.InnerStepList;
import org.parley.request.Kind;
import org.parley.security.CurrentActor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

@Resource
class InnerStepResource {

    private final InnerProgress steps;
    private final InnerWays ways;
    private final InnerStepList list;
    private final CurrentActor who;

    InnerStepResource(InnerProgress steps, InnerWays ways, InnerStepList list, CurrentActor who) {
        this.steps = steps;
        this.ways = ways;
        this.list = list;
        this.who = who;
    }

    /** None: the party answers at once again. */
    record Way(@Nullable Kind kind, @Nullable List<InnerOffice> offices) {}

    @Operation(
            operationId = "listInnerSteps",
            summary = "List where a request lies inside the parties",
            description = "By party, in their order, with since when it lies there. A party reads its own steps alone.")
    @Tag(name = "Answers")
    @GetMapping("/requests/{requestId}/steps")
    List<InnerStepList.Row> list(@PathVariable UUID requestId) {
        return list.of(requestId, who.get());
    }

    @Operation(
            operationId = "noteInnerStep",
            summary = "Note that an office inside the party did its step, or refused",
            description = "The party's own delegate, or a coordinator who did not write the terms. In their order only;"
                    + " the party's approval is clear after the last one.")
    @Tag(name = "Answers")
    @PostMapping("/steps/{stepId}")
    InnerStep note(@PathVariable UUID stepId, @RequestBody InnerStepNote note) {
        return Refused.orDone(steps.note(stepId, note, who.get()));
    }

    @Operation(
            operationId = "listInnerWays",
            summary = "List the offices that a request goes through inside a party",
            description = "Administrators and coordinators. By kind of request, in their order.")
    @Tag(name = "Parties")
    @GetMapping("/parties/{code}/steps")
    List<InnerWays.Office> ways(@PathVariable String code) {
        return ways.of(code, who.get());
    }

    @Operation(
            operationId = "setInnerWay",
            summary = "Set the offices that a kind of request goes through inside a party",
            description = "Administrators only. For slots that open from now on; an empty list ends the way.")
    @Tag(name = "Parties")
    @PostMapping("/parties/{code}/steps")
    List<InnerWays.Office> set(@PathVariable String code, @RequestBody Way way) {
        return Refused.orDone(ways.set(code, way.kind(), way.offices(), who.get()));
    }
}
