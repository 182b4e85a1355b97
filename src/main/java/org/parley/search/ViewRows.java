package org.parley.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.overview.RequestList.Filter;
import org.parley.request.Course;
import org.parley.request.Decision;
import org.parley.request.Kind;
import org.parley.shared.NotFound;
import org.parley.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of saved views. */
@Repository
class ViewRows {

    private final JdbcClient jdbc;

    ViewRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SavedView> of(String username) {
        return jdbc.sql("select * from saved_view where username = :me order by lower(name), name")
                .param("me", username)
                .query((row, number) -> view(row))
                .list();
    }

    /** Two deeds of one person queue. */
    void lock(String username) {
        jdbc.sql("select username from app_user where username = :me for update")
                .param("me", username)
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    void insert(SavedView saved, String username, Instant now) {
        var filter = saved.filter();
        jdbc.sql("""
                        insert into saved_view (username, name, sought, kind, decision, course, open_only, saved_at)
                        values (:me, :name, :sought, :kind, :decision, :course, :openOnly, :now)""")
                .param("me", username)
                .param("name", saved.name())
                .param("sought", filter.text())
                .param("kind", name(filter.kind()))
                .param("decision", name(filter.decision()))
                .param("course", name(filter.course()))
                .param("openOnly", filter.openOnly())
                .param("now", Sql.utc(now))
                .update();
    }

    void rename(String name, String anew, String username) {
        jdbc.sql("update saved_view set name = :anew where username = :me and name = :name")
                .param("me", username)
                .param("name", name)
                .param("anew", anew)
                .update();
    }

    void delete(String name, String username) {
        jdbc.sql("delete from saved_view where username = :me and name = :name")
                .param("me", username)
                .param("name", name)
                .update();
    }

    private static SavedView view(ResultSet row) throws SQLException {
        var filter = new Filter(
                row.getString("sought"),
                constant(Kind.class, row.getString("kind")),
                constant(Decision.class, row.getString("decision")),
                constant(Course.class, row.getString("course")),
                row.getBoolean("open_only"));
        return new SavedView(row.getString("name"), filter);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
