package org.parley.tally;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where requests wait in one process, drawn on its BPMN of today; elements that take no time are not among the steps.
 * {@code version} of the process, null: those of all {@code versions} in which requests waited are counted together.
 */
public record HeatMap(
        Instant asOf,
        String process,
        @Nullable Integer version,
        List<Integer> versions,
        List<Step> steps,
        String bpmn) {

    /** A step as figures name it, for the requests behind it. */
    public String detail(Step step) {
        return process + (version == null ? "" : ":" + version) + "/" + step.element;
    }

    /**
     * One element: how often it was waited for and for how many days, and how many wait now. Median and p90 are null where
     * none has left it yet.
     */
    public record Step(
            String element,
            long n,
            @Nullable BigDecimal median,
            @Nullable BigDecimal p90,
            long waiting) {}
}
