package org.parley.api;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.parley.request.Kind;
import org.parley.tally.Filter;

/** Which part of everything to count, as it stands in an address; what is left out is not narrowed. */
record Wanted(
        @Parameter(description = "First month of the office's zone", example = "2016-08") @Nullable
        String from,

        @Parameter(description = "Last month, included", example = "2016-09") @Nullable
        String to,

        @Parameter(description = "Kind of request, as requests name it", example = "CONVOY") @Nullable
        String kind,

        @Parameter(description = "P-code of an area that the request touches", example = "SY0200") @Nullable
        String area,

        @Parameter(
                description = "Whose figures, or who was asked; others than staff: the own party",
                example = "GOV-SY")
        @Nullable
        String askedParty) {

    Filter filter() {
        return new Filter(month("from", from), month("to", to), known(kind), area, askedParty);
    }

    private static @Nullable Kind known(@Nullable String typed) {
        if (typed == null) return null;
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new Refused("kind", "field.malformed"));
    }

    private static @Nullable YearMonth month(String name, @Nullable String typed) {
        if (typed == null) return null;
        try {
            var month = YearMonth.parse(typed);
            if (month.getYear() >= 1900 && month.getYear() <= 2999) return month;
        } catch (DateTimeException none) {
            // told below, like a month that no database keeps
        }
        throw new Refused(name, "field.malformed");
    }
}
