package org.parley.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.RequiredAnswerRule;
import org.parley.clearance.WhoMustAnswer;
import org.parley.clearance.WhoMustAnswer.Asked;
import org.parley.clearance.WhoMustAnswer.Case;
import org.parley.party.Control;
import org.parley.party.ControlDeeds;
import org.parley.party.ControlDraft;
import org.parley.request.Kind;
import org.parley.request.Modality;
import org.parley.security.CurrentActor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

@Resource
@Tag(name = "Parties")
class ControlResource {

    private final ControlDeeds controls;
    private final WhoMustAnswer whoMustAnswer;
    private final CurrentActor who;

    ControlResource(ControlDeeds controls, WhoMustAnswer whoMustAnswer, CurrentActor who) {
        this.controls = controls;
        this.whoMustAnswer = whoMustAnswer;
        this.who = who;
    }

    /** Null is nobody's last day: it is refused. */
    record LastDay(@Nullable LocalDate until) {}

    @Operation(
            operationId = "listControls",
            summary = "List who controls what since when",
            description = "Administrators and coordinators. By place and first day, at most 1,000.")
    @GetMapping("/controls")
    List<Control> list(
            @Parameter(description = "Only what this party controls", example = "GROUP-N")
                    @RequestParam(required = false)
                    @Nullable
                    String party,
            @Parameter(description = "What was corrected since, too") @RequestParam(defaultValue = "false")
                    boolean corrected) {
        return controls.all(party, corrected, who.get());
    }

    @Operation(
            operationId = "recordControl",
            summary = "Record who controls an area or a route",
            description = "Administrators only. Nothing is overwritten: another party's control there ends on the day"
                    + " before, unless it is contested. Gives what is known of the place.")
    @PostMapping("/controls")
    @ResponseStatus(HttpStatus.CREATED)
    List<Control> record(@RequestBody ControlDraft draft) {
        return Refused.orDone(controls.record(draft, who.get()));
    }

    @Operation(
            operationId = "endControl",
            summary = "End a party's control of a place",
            description = "Administrators only, with the last day. Gives what is known of the place.")
    @PostMapping("/controls/{control}/end")
    List<Control> end(@PathVariable long control, @RequestBody LastDay lastDay) {
        return Refused.orDone(controls.end(control, lastDay.until(), who.get()));
    }

    @Operation(
            operationId = "strikeControl",
            summary = "Strike what was recorded in error",
            description = "Administrators only: it never was so. The row stays, marked.")
    @PostMapping("/controls/{control}/striking")
    List<Control> strike(@PathVariable long control) {
        return Refused.orDone(controls.strike(control, who.get()));
    }

    @Operation(
            operationId = "listRequiredAnswers",
            summary = "List the decision table of required answers",
            description = "Administrators and coordinators. In its order: the first row that fits decides.")
    @GetMapping("/required-answers")
    List<RequiredAnswerRule> rules() {
        return whoMustAnswer.rules(who.get());
    }

    @Operation(
            operationId = "whoMustAnswer",
            summary = "Ask who would have to answer",
            description = "Administrators and coordinators. Evaluates the decision table for a request that nobody has"
                    + " made, with who controls what on its first day.")
    @GetMapping("/required-answers/asked")
    List<Asked> asked(
            @Parameter(description = "The kind of request", example = "CONVOY")
                    @RequestParam(required = false)
                    @Nullable
                    Kind kind,
            @Parameter(description = "How it moves", example = "CROSS_LINE") @RequestParam(required = false) @Nullable
                    Modality modality,
            @Parameter(description = "P-codes of the areas that it touches, with commas between", example = "SY020000")
                    @RequestParam(defaultValue = "")
                    String areas,
            @Parameter(description = "Codes of its routes, with commas between", example = "CASTELLO")
                    @RequestParam(defaultValue = "")
                    String routes,
            @Parameter(description = "Its first day", example = "2026-02-06") @RequestParam(required = false) @Nullable
                    LocalDate on) {
        var made = new Case(kind, modality, codes(areas), codes(routes), on);
        return Refused.orDone(whoMustAnswer.of(made, who.get()));
    }

    private static List<String> codes(String typed) {
        return Arrays.stream(typed.split(",")).filter(code -> !code.isBlank()).toList();
    }
}
