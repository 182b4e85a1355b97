package org.parley.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.code.Code;
import org.parley.code.CodeDeeds;
import org.parley.code.CodeDraft;
import org.parley.code.CodeEvents;
import org.parley.code.Codes;
import org.parley.security.CurrentActor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

@Resource
@Tag(name = "Reference")
class CodeResource {

    private final Codes codes;
    private final CodeDeeds deeds;
    private final CodeEvents events;
    private final CurrentActor who;

    CodeResource(Codes codes, CodeDeeds deeds, CodeEvents events, CurrentActor who) {
        this.codes = codes;
        this.deeds = deeds;
        this.events = events;
        this.who = who;
    }

    /** Right before this code of the same list; none: as the last. */
    record Place(@Nullable String before) {}

    @Operation(
            operationId = "listCodes",
            summary = "List the code lists",
            description =
                    "Categories of violations, items, severities, names of crossings and others, each in the order"
                            + " in which it is offered, with the words of both languages. A retired code is read in what was"
                            + " written before and can't be chosen anew; one that is needed is named by a rule.")
    @GetMapping("/code-lists")
    List<Codes.Listing> codes() {
        return codes.all();
    }

    @Operation(
            operationId = "listCodeEvents",
            summary = "List what was done to a code list",
            description = "Administrators, coordinators and auditors. Newest first, at most 200: who, what, when.")
    @GetMapping("/code-lists/{list}/events")
    List<CodeEvents.Entry> events(@PathVariable String list) {
        return events.of(list, who.get());
    }

    @Operation(
            operationId = "addCode",
            summary = "Add a code to an open list",
            description =
                    "Administrators only. It is offered as the last of its list, and stays under its code for good.")
    @PostMapping("/code-lists/{list}/codes")
    @ResponseStatus(HttpStatus.CREATED)
    Code add(@PathVariable String list, @RequestBody CodeDraft draft) {
        return Refused.orDone(deeds.add(list, draft, who.get()));
    }

    @Operation(
            operationId = "changeCode",
            summary = "Change the words of a code",
            description =
                    "Administrators only. Everything that was written with it reads so from now on. Its version is"
                            + " that of the words that you read; where somebody was first, nothing is written.")
    @PostMapping("/code-lists/{list}/codes/{listed}")
    Code change(@PathVariable String list, @PathVariable String listed, @RequestBody CodeDraft draft) {
        return Refused.orDone(deeds.change(list, listed, draft, who.get()));
    }

    @Operation(
            operationId = "retireCode",
            summary = "Retire a code",
            description = "Administrators only. It can't be chosen anew; what was written with it is read as before."
                    + " Refused where a rule needs it.")
    @PostMapping("/code-lists/{list}/codes/{listed}/retirement")
    Code retire(@PathVariable String list, @PathVariable String listed) {
        return Refused.orDone(deeds.retire(list, listed, who.get()));
    }

    @Operation(
            operationId = "bringBackCode",
            summary = "Bring a retired code back",
            description = "Administrators only. Refused while another code of its list has its words.")
    @PostMapping("/code-lists/{list}/codes/{listed}/return")
    Code bringBack(@PathVariable String list, @PathVariable String listed) {
        return Refused.orDone(deeds.bringBack(list, listed, who.get()));
    }

    @Operation(
            operationId = "placeCode",
            summary = "Move a code within its list",
            description =
                    "Administrators only. Right before another code, wherever that stands by now, or as the last.")
    @PostMapping("/code-lists/{list}/codes/{listed}/place")
    Code place(@PathVariable String list, @PathVariable String listed, @RequestBody Place place) {
        return Refused.orDone(deeds.place(list, listed, place.before(), who.get()));
    }
}
