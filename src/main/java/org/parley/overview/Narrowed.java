package org.parley.overview;

import org.jspecify.annotations.Nullable;
import org.parley.overview.RequestList.Filter;
import org.parley.request.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A filter of the requests' list as conditions on {@code request r}, with marks of {@link Sight}. */
final class Narrowed {

    private Narrowed() {}

    static String conditions(Filter filter) {
        var conditions = new StringBuilder(filter.kind() == Kind.PLAN ? "[seen r.id]" : "[asked r.id]");
        if (filter.text() != null) conditions.append(" and ").append(Sought.CONDITION);
        conditions.append(filter.kind() == null ? " and r.kind <> 'PLAN'" : " and r.kind = :kind");
        if (filter.decision() != null) conditions.append(" and [decision r] = :decision");
        if (filter.course() != null) conditions.append(" and [course r] = :course");
        if (filter.openOnly()) conditions.append(" and [course r] not in ('ENDED', 'CANCELLED')");
        return conditions.toString();
    }

    static JdbcClient.StatementSpec bound(JdbcClient.StatementSpec asked, Filter filter) {
        return asked.param("text", Sought.pattern(filter.text()))
                .param("kind", name(filter.kind()))
                .param("decision", name(filter.decision()))
                .param("course", name(filter.course()));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
