package org.parley.ui.requests;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.overview.RequestList.Filter;
import org.parley.request.Course;
import org.parley.request.Decision;
import org.parley.request.Kind;

/** A filter in the address of the page, so that a view can be sent to a colleague. What it does not know it ignores. */
final class FilterAddress {

    private FilterAddress() {}

    static QueryParameters write(Filter filter) {
        var query = new LinkedHashMap<String, String>();
        put(query, "q", filter.text());
        put(query, "kind", filter.kind());
        put(query, "decision", filter.decision());
        put(query, "course", filter.course());
        if (filter.openOnly()) query.put("open", "true");
        return QueryParameters.simple(query);
    }

    static Filter read(QueryParameters query) {
        return new Filter(
                query.getSingleParameter("q").orElse(null),
                constant(Kind.class, query, "kind"),
                constant(Decision.class, query, "decision"),
                constant(Course.class, query, "course"),
                query.getSingleParameter("open").map(Boolean::parseBoolean).orElse(false));
    }

    private static void put(Map<String, String> query, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) query.put(name, value.toString());
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, QueryParameters query, String name) {
        var text = query.getSingleParameter(name).orElse("");
        for (var constant : type.getEnumConstants()) if (constant.name().equals(text)) return constant;
        return null;
    }
}
