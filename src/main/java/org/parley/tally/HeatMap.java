package org.parley.tally;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where requests wait in one process, drawn on its BPMN; elements that take no time are not among the steps. */
public record HeatMap(Instant asOf, String process, List<Step> steps, String bpmn) {

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
