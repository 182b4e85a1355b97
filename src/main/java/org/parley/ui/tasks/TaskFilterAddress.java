package org.parley.ui.tasks;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.inbox.Due;
import org.parley.inbox.Priority;
import org.parley.inbox.TaskFilter;
import org.parley.inbox.Whose;

/** A filter in the address of the page, so that it can be kept and sent. What it does not know it ignores. */
final class TaskFilterAddress {

    private TaskFilterAddress() {}

    static QueryParameters write(TaskFilter filter) {
        var query = new LinkedHashMap<String, String>();
        put(query, "q", filter.text());
        put(query, "kind", filter.kind());
        put(query, "due", filter.due());
        put(query, "whose", filter.whose());
        put(query, "priority", filter.priority());
        if (filter.followUp()) query.put("follow-up", "true");
        return QueryParameters.simple(query);
    }

    static TaskFilter read(QueryParameters query) {
        return new TaskFilter(
                query.getSingleParameter("q").orElse(null),
                query.getSingleParameter("kind").filter(TaskKinds.ALL::contains).orElse(null),
                constant(Due.class, query, "due"),
                constant(Whose.class, query, "whose"),
                constant(Priority.class, query, "priority"),
                query.getSingleParameter("follow-up").map(Boolean::parseBoolean).orElse(false));
    }

    private static void put(Map<String, String> query, String name, @Nullable Object value) {
        if (value != null) query.put(name, value.toString());
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, QueryParameters query, String name) {
        var text = query.getSingleParameter(name).orElse("");
        for (var constant : type.getEnumConstants()) if (constant.name().equals(text)) return constant;
        return null;
    }
}
