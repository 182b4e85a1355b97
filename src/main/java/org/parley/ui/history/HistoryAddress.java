package org.parley.ui.history;

import static org.parley.ui.kit.AddressParts.constant;
import static org.parley.ui.kit.AddressParts.date;
import static org.parley.ui.kit.AddressParts.put;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.LinkedHashMap;
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
                date(LocalDate::parse, query, "from"),
                date(LocalDate::parse, query, "to"));
    }
}
