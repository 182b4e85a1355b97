package org.parley.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.security.Actor;
import org.parley.shared.Characters;
import org.parley.shared.Command;
import org.parley.shared.NotFound;
import org.parley.shared.Refusal;
import org.parley.shared.Refusals;
import org.parley.shared.Result;
import org.parley.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's own filters of the inbox, at most twenty; nobody else reads them, and no journal tells of them. */
@Service
public class SavedFilters {

    private static final int MOST = 20;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_KIND = 40;

    private final JdbcClient jdbc;
    private final Clock clock;

    SavedFilters(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One's own, by name. */
    @Transactional(readOnly = true)
    public List<SavedFilter> of(Actor who) {
        return jdbc.sql("select * from saved_filter where username = :me order by lower(name), name")
                .param("me", who.username())
                .query((row, n) -> filter(row))
                .list();
    }

    /** Keeps it; what was kept under the same name is replaced. Refuses the twenty-first, and one that asks for nothing. */
    @Command
    public Result<SavedFilter> save(@Nullable String name, TaskFilter filter, Actor by) {
        lock(by);
        var known = of(by);
        var stripped = name == null ? "" : name.strip();
        var anew = known.stream().noneMatch(one -> one.name().equals(stripped));
        var refusals = refusals(name, filter, anew && known.size() >= MOST);
        if (!refusals.isEmpty()) return Result.refused(refusals);
        delete(stripped, by);
        var saved = new SavedFilter(stripped, filter);
        insert(saved, by);
        return Result.done(saved);
    }

    /** Drops the one of this name; gives those that are left. Another name is not found. */
    @Command
    public Result<List<SavedFilter>> drop(@Nullable String name, Actor by) {
        lock(by);
        if (Characters.isBlank(name))
            return Result.refused(new Refusals().required("name", name).found());
        if (of(by).stream().noneMatch(one -> one.name().equals(name.strip()))) throw new NotFound();
        delete(name.strip(), by);
        return Result.done(of(by));
    }

    private static List<Refusal> refusals(@Nullable String name, TaskFilter filter, boolean tooMany) {
        return new Refusals()
                .required("name", name)
                .atMost("name", name, LONGEST_NAME)
                .atMost("text", filter.text(), LONGEST_TEXT)
                .atMost("kind", filter.kind(), LONGEST_KIND)
                .when(filter.isNone(), "filter.asks-nothing")
                .when(tooMany, "filter.too-many")
                .found();
    }

    /** Two saves of one person queue. */
    private void lock(Actor by) {
        jdbc.sql("select username from app_user where username = :me for update")
                .param("me", by.username())
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private void delete(String name, Actor by) {
        jdbc.sql("delete from saved_filter where username = :me and name = :name")
                .param("me", by.username())
                .param("name", name)
                .update();
    }

    private void insert(SavedFilter saved, Actor by) {
        var filter = saved.filter();
        jdbc.sql("""
                        insert into saved_filter (username, name, sought, kind, due, whose, priority, follow_up, saved_at)
                        values (:me, :name, :sought, :kind, :due, :whose, :priority, :followUp, :now)""")
                .param("me", by.username())
                .param("name", saved.name())
                .param("sought", filter.text())
                .param("kind", filter.kind())
                .param("due", name(filter.due()))
                .param("whose", name(filter.whose()))
                .param("priority", name(filter.priority()))
                .param("followUp", filter.followUp())
                .param("now", Sql.utc(clock.instant()))
                .update();
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static SavedFilter filter(ResultSet row) throws SQLException {
        return new SavedFilter(
                row.getString("name"),
                new TaskFilter(
                        row.getString("sought"),
                        row.getString("kind"),
                        constant(Due.class, row.getString("due")),
                        constant(Whose.class, row.getString("whose")),
                        constant(Priority.class, row.getString("priority")),
                        row.getBoolean("follow_up")));
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
