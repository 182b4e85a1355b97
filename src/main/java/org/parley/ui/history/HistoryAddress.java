package org.parley.ui.history;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.movement.Outcome;
import org.parley.overview.History.Filter;
import org.parley.request.Decision;
import org.parley.request.Kind;

/** A filter in the address of the page. What it does not know it ignores. */
final class HistoryAddress {

    private HistoryAddress() {}

    static QueryParameters write(Filter filter) {
        var query = new LinkedHashMap<String, String>();
        put(query, "q", filter.text());
        put(query, "kind", filter.kind());
        put(query, "decision", filter.decision());
        put(query, "outcome", filter.outcome());
        put(query, "party", filter.party());
        put(query, "from", filter.from());
        put(query, "to", filter.to());
        return QueryParameters.simple(query);
    }

    static Filter read(QueryParameters query) {
        return new Filter(
                query.getSingleParameter("q").orElse(null),
                constant(Kind.class, query, "kind"),
                constant(Decision.class, query, "decision"),
                constant(Outcome.class, query, "outcome"),
                query.getSingleParameter("party")
                        .filter(code -> !code.isBlank())
                        .orElse(null),
                day(query, "from"),
                day(query, "to"));
    }

    private static void put(Map<String, String> query, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) query.put(name, value.toString());
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, QueryParameters query, String name) {
        var text = query.getSingleParameter(name).orElse("");
        for (var constant : type.getEnumConstants()) if (constant.name().equals(text)) return constant;
        return null;
    }

    private static @Nullable LocalDate day(QueryParameters query, String name) {
        try {
            return query.getSingleParameter(name)
                    .map(LocalDate::parse)
                    .filter(HistoryAddress::isOfOurTime)
                    .orElse(null);
        } catch (DateTimeException none) {
            return null;
        }
    }

    /** No database keeps every year that can be written. */
    private static boolean isOfOurTime(LocalDate day) {
        return day.getYear() > 1900 && day.getYear() < 3000;
    }
}
