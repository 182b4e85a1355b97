package org.parley.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.movement.Outcome;
import org.parley.overview.History;
import org.parley.overview.WindowList;
import org.parley.request.Decision;
import org.parley.request.Kind;
import org.parley.security.CurrentActor;
import org.parley.shared.Page;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Resource
@Tag(name = "History")
class OverResource {

    private final History history;
    private final WindowList windows;
    private final CurrentActor who;

    OverResource(History history, WindowList windows, CurrentActor who) {
        this.history = history;
        this.windows = windows;
        this.who = who;
    }

    @Operation(
            operationId = "listHistory",
            summary = "Find what is over",
            description =
                    "Requests that ended or were called off, as far as you may know of them; what ended last comes"
                            + " first. People asked for and people reached are two figures. Others than staff can ask for their"
                            + " own party only.")
    @GetMapping("/history")
    Page<History.Row> history(
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(required = false) @Nullable Kind kind,
            @RequestParam(required = false) @Nullable Decision decision,
            @RequestParam(required = false) @Nullable Outcome outcome,
            @RequestParam(required = false) @Nullable String askedParty,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = Paging.USUAL) @Min(1) @Max(Paging.MOST) int limit) {
        var filter = new History.Filter(search, kind, decision, outcome, askedParty, day("from", from), day("to", to));
        return Paging.page(after, () -> history.page(filter, who.get(), after, limit));
    }

    @Operation(
            operationId = "listWindows",
            summary = "List the windows of agreed pauses",
            description =
                    "Those ahead or in effect, what ends first at the top, or the past ones, the latest first; with"
                            + " the movements that need each. Violations are counted for staff only.")
    @GetMapping("/windows")
    Page<WindowList.Row> windows(
            @RequestParam(defaultValue = "false") boolean past,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = Paging.USUAL) @Min(1) @Max(Paging.MOST) int limit) {
        return Paging.page(
                after, () -> past ? windows.past(who.get(), after, limit) : windows.current(who.get(), after, limit));
    }

    /** No database keeps every year that can be written. */
    private static @Nullable LocalDate day(String name, @Nullable LocalDate day) {
        if (day != null && (day.getYear() < 1900 || day.getYear() > 2999)) throw new Refused(name, "field.malformed");
        return day;
    }
}
