package org.parley.ui.reports;

import static org.parley.ui.kit.AddressParts.constant;
import static org.parley.ui.kit.AddressParts.date;
import static org.parley.ui.kit.AddressParts.put;

import com.vaadin.flow.router.QueryParameters;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.request.Kind;
import org.parley.tally.By;
import org.parley.tally.Filter;
import org.parley.tally.Measure;

/** What to count, in the address of the page, so that a view can be sent. What it does not know it ignores. */
final class ReportsAddress {

    private ReportsAddress() {}

    static Map<String, String> write(Filter filter) {
        var query = new LinkedHashMap<String, String>();
        put(query, "from", filter.from());
        put(query, "to", filter.to());
        put(query, "kind", filter.kind());
        put(query, "area", filter.area());
        put(query, "party", filter.party());
        return query;
    }

    static QueryParameters write(Filter filter, String name, @Nullable Object more) {
        var query = write(filter);
        put(query, name, more);
        return QueryParameters.simple(query);
    }

    /** The page with the requests that a figure counts. */
    static String behind(Measure measure, @Nullable String detail, Filter filter) {
        var query = write(filter);
        put(query, "measure", measure);
        put(query, "detail", detail);
        return "reports/requests?" + QueryParameters.simple(query).getQueryString();
    }

    static Filter read(QueryParameters query) {
        return new Filter(
                date(YearMonth::parse, query, "from"),
                date(YearMonth::parse, query, "to"),
                constant(Kind.class, query, "kind"),
                text(query, "area"),
                text(query, "party"));
    }

    static By by(QueryParameters query) {
        var by = constant(By.class, query, "by");
        return by == null || by == By.ALL ? By.MONTH : by;
    }

    static Measure measure(QueryParameters query) {
        var measure = constant(Measure.class, query, "measure");
        return measure == null ? Measure.DECISION : measure;
    }

    /** Of a process; null: all. */
    static @Nullable Integer version(QueryParameters query) {
        return query.getSingleParameter("version")
                .filter(text -> text.matches("[1-9]\\d{0,5}"))
                .map(Integer::valueOf)
                .orElse(null);
    }

    static @Nullable String text(QueryParameters query, String name) {
        return query.getSingleParameter(name).filter(text -> !text.isBlank()).orElse(null);
    }
}
