package org.parley.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.parley.security.CurrentActor;
import org.parley.shared.Page;
import org.parley.tally.Behind;
import org.parley.tally.By;
import org.parley.tally.Calm;
import org.parley.tally.FieldIndicators;
import org.parley.tally.HeatMap;
import org.parley.tally.HeatMaps;
import org.parley.tally.Indicator.Counts;
import org.parley.tally.Indicator.Delivery;
import org.parley.tally.Indicator.Lengths;
import org.parley.tally.Indicators;
import org.parley.tally.Measure;
import org.parley.tally.Reach;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Resource
@Tag(name = "Indicators")
class IndicatorResource {

    private final Indicators indicators;
    private final FieldIndicators field;
    private final Behind behind;
    private final HeatMaps heat;
    private final CurrentActor who;

    IndicatorResource(Indicators indicators, FieldIndicators field, Behind behind, HeatMaps heat, CurrentActor who) {
        this.indicators = indicators;
        this.field = field;
        this.behind = behind;
        this.heat = heat;
        this.who = who;
    }

    @Operation(
            operationId = "listIndicators",
            summary = "Count",
            description = "A measure by month, kind, area or party, as of the moment of the last count. Staff reads"
                    + " everything; others the requests that they know of, and of parties their own. `amount` is people,"
                    + " of pauses minutes, of violations how many are verified. A request that touches several areas or"
                    + " asks several parties counts under each of them.")
    @GetMapping("/indicators")
    Counts counts(
            @Parameter(description = "What to count", example = "DECISION") @RequestParam(defaultValue = "DECISION")
                    Measure measure,
            @Parameter(description = "What it is told by", example = "MONTH") @RequestParam(defaultValue = "MONTH")
                    By by,
            @ParameterObject Wanted wanted) {
        return indicators.counts(measure, by, wanted.filter(), who.get());
    }

    @Operation(
            operationId = "listLengths",
            summary = "Read how long it takes",
            description = "Median and p90 in days, to one decimal, of a measure that ends in `_DAYS`.")
    @GetMapping("/indicators/lengths")
    Lengths lengths(
            @Parameter(description = "What takes time", example = "ANSWER_DAYS")
                    @RequestParam(defaultValue = "ANSWER_DAYS")
                    Measure measure,
            @Parameter(description = "What it is told by", example = "PARTY") @RequestParam(defaultValue = "PARTY")
                    By by,
            @ParameterObject Wanted wanted) {
        if (!measure.isDuration()) throw new Refused("measure", "field.malformed");
        return indicators.lengths(measure, by, wanted.filter(), who.get());
    }

    @Operation(
            operationId = "listPending",
            summary = "Count what waits for answers, by age",
            description = "Staff only; others read none. Under a week, one to four weeks, more than four weeks.")
    @GetMapping("/indicators/pending")
    Counts pending(@ParameterObject Wanted wanted) {
        return indicators.pending(wanted.filter(), who.get());
    }

    @Operation(
            operationId = "getDelivery",
            summary = "Compare what was asked for, approved and delivered",
            description = "Of movements: how many, and how many people. Three figures that are never added; shares in"
                    + " percent, with one decimal.")
    @GetMapping("/indicators/delivery")
    Delivery delivery(@ParameterObject Wanted wanted) {
        return indicators.delivery(wanted.filter(), who.get());
    }

    @Operation(
            operationId = "getReach",
            summary = "Read which places were reached",
            description = "Staff only; others read none. Places that convoys and repair missions were for and that they"
                    + " reached, with the people: `cumulative` counts them each time, `unique` takes of each place the most"
                    + " that one movement reached.")
    @GetMapping("/indicators/places")
    Reach reach(@ParameterObject Wanted wanted) {
        return field.reach(wanted.filter(), who.get());
    }

    @Operation(
            operationId = "getCalm",
            summary = "Read how pauses were kept",
            description =
                    "Staff only; others read none. Of pauses that are over: violations while they held, the minutes"
                            + " that they held, agreed hours alone, and violations in 24 hours of pause, to one decimal.")
    @GetMapping("/indicators/pauses")
    Calm calm(
            @Parameter(description = "What it is told by", example = "MONTH") @RequestParam(defaultValue = "ALL") By by,
            @ParameterObject Wanted wanted) {
        return field.calm(by, wanted.filter(), who.get());
    }

    @Operation(
            operationId = "listRequestsBehind",
            summary = "List the requests behind a figure",
            description = "Those that a figure of the measure counts, the newest first, as far as you may know of them."
                    + " `detail` is the figure's; of what is pending its age; of a step `convoy/await-departure`, or"
                    + " `convoy:2/await-departure` for one version of the process.")
    @GetMapping("/indicators/requests")
    Page<Behind.Row> requests(
            @Parameter(description = "What to count", example = "DECISION") @RequestParam(defaultValue = "DECISION")
                    Measure measure,
            @Parameter(description = "As the figure names it", example = "APPROVED")
                    @RequestParam(required = false)
                    @Nullable
                    String detail,
            @ParameterObject Wanted wanted,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = Paging.USUAL) @Min(1) @Max(Paging.MOST) int limit) {
        return Paging.page(after, () -> behind.page(measure, detail, wanted.filter(), who.get(), after, limit));
    }

    @Operation(
            operationId = "getHeatMap",
            summary = "Read where requests wait",
            description = "Each step of a process in which requests wait: how many did, median and p90 of the days, and"
                    + " how many wait now; with the BPMN to draw it on. Staff reads every process, others the one that"
                    + " asks a party, of their own party alone. Versions of a process are counted together unless one is"
                    + " chosen; `versions` says which there are.")
    @GetMapping("/heat-map")
    HeatMap heatMap(
            @Parameter(description = "Key of a process", example = "convoy")
                    @RequestParam(defaultValue = HeatMaps.OF_A_PARTY)
                    String process,
            @Parameter(description = "Version of the process; none: all", example = "1")
                    @RequestParam(required = false)
                    @Nullable
                    Integer version,
            @ParameterObject Wanted wanted) {
        return heat.of(process, version, wanted.filter(), who.get());
    }
}
