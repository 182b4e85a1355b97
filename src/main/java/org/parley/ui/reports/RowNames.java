package org.parley.ui.reports;

import static org.parley.ui.kit.Texts.t;

import java.time.YearMonth;
import java.util.Map;
import org.parley.request.Kind;
import org.parley.tally.By;
import org.parley.tally.Filter;
import org.parley.ui.kit.Names;

/** What a row of figures is told for, in words, and the filter that finds it alone. */
record RowNames(Map<String, String> areas, Map<String, String> parties) {

    static RowNames of(Names names) {
        return new RowNames(names.areas(), names.parties());
    }

    String word(By by, String of) {
        return switch (by) {
            case ALL -> t("reports.all");
            case MONTH -> of;
            case KIND -> t(Kind.valueOf(of));
            case AREA -> areas.getOrDefault(of, of);
            case PARTY -> parties.getOrDefault(of, of);
        };
    }

    static Filter only(By by, String of, Filter filter) {
        return switch (by) {
            case ALL -> filter;
            case MONTH ->
                new Filter(YearMonth.parse(of), YearMonth.parse(of), filter.kind(), filter.area(), filter.party());
            case KIND -> new Filter(filter.from(), filter.to(), Kind.valueOf(of), filter.area(), filter.party());
            case AREA -> new Filter(filter.from(), filter.to(), filter.kind(), of, filter.party());
            case PARTY -> new Filter(filter.from(), filter.to(), filter.kind(), filter.area(), of);
        };
    }
}
