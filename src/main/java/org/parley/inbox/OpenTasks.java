package org.parley.inbox;

import static org.parley.shared.Sql.instant;
import static org.parley.shared.Sql.utc;
import static org.parley.shared.Sql.uuid;
import static org.parley.shared.Sql.uuidOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.security.Actor;
import org.parley.security.Role;
import org.parley.shared.Page;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the inbox. */
@Repository
class OpenTasks {

    private static final int LARGEST_PAGE = 200;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    OpenTasks(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Sets the due date of the same open task; false: there is none. */
    boolean postpone(NewTask task) {
        return jdbc.sql("""
                                update inbox_task set due_at = :due
                                where request_id = :request and kind = :kind and for_role = :role
                                    and party_code is not distinct from :party and slot_id is not distinct from :slot
                                    and closed_at is null
                                """).params(values(task)).update() > 0;
    }

    void insert(List<NewTask> fresh, Instant now) {
        batches.batchUpdate(
                """
                insert into inbox_task (id, request_id, kind, for_role, party_code, slot_id, due_at, escalated,
                    opened_at)
                values (:id, :request, :kind, :role, :party, :slot, :due, false, :now)
                """,
                fresh.stream()
                        .map(task -> new MapSqlParameterSource(values(task))
                                .addValue("id", UUID.randomUUID())
                                .addValue("now", utc(now)))
                        .toArray(SqlParameterSource[]::new));
    }

    Page<Task> page(Actor who, @Nullable Bookmark after, int limit) {
        if (who.roles().isEmpty()) return new Page<>(List.of(), null);
        int size = Math.max(1, Math.min(limit, LARGEST_PAGE));
        var rows = rows(who, after, size + 1);
        if (rows.size() <= size) return new Page<>(rows, null);
        var shown = List.copyOf(rows.subList(0, size));
        return new Page<>(shown, Bookmark.at(shown.get(size - 1)).text());
    }

    private List<Task> rows(Actor who, @Nullable Bookmark after, int limit) {
        var query = jdbc.sql("""
                        select t.*, r.reference, r.kind as request_kind, r.title
                        from (%s) t join request r on r.id = t.request_id
                        order by t.due_at, t.id
                        limit %d
                        """.formatted(firstOfEachRole(who, after, limit), limit))
                .params(person(who));
        if (after != null) query = query.param("due", utc(after.dueAt())).param("id", after.id());
        return query.query((row, n) -> task(row)).list();
    }

    /**
     * One role at a time and by the whole key of the index, constants too: both databases then read it in its order. The
     * limit is a number of the statement, since PostgreSQL plans a tenth of the table for one that it is not told.
     */
    private static String firstOfEachRole(Actor who, @Nullable Bookmark after, int limit) {
        return who.roles().stream()
                .map(role -> """
                        (select t.* from inbox_task t
                         where t.closed_at is null and %s and %s %s
                         order by t.closed_at, t.for_role, t.party_code, t.due_at, t.id
                         limit %d)
                        """.formatted(ofRole(role), ofParty(who), after == null ? "" : AFTER, limit))
                .collect(Collectors.joining("union all "));
    }

    /** Whether people leave of their own free will a protection officer finds out as well as a monitor: one task for both. */
    private static String ofRole(Role role) {
        return role == Role.PROTECTION
                ? "t.for_role = 'MONITOR' and t.kind = 'voluntariness'"
                : "t.for_role = '" + role.name() + "'";
    }

    private static final String AFTER = "and t.due_at >= :due and (t.due_at > :due or t.id > :id)";

    int count(Actor who, int atMost) {
        if (who.roles().isEmpty()) return 0;
        return jdbc.sql("select count(*) from (select t.id from (%s) t limit %d) counted"
                        .formatted(firstOfEachRole(who, null, atMost), atMost))
                .params(person(who))
                .query(Integer.class)
                .single();
    }

    /** The office's tasks belong to no party; whoever speaks for one sees those of that party only. */
    private static String ofParty(Actor who) {
        return who.party() == null ? "t.party_code is null" : "t.party_code = :party";
    }

    private static Map<String, @Nullable Object> person(Actor who) {
        var values = new HashMap<String, @Nullable Object>();
        if (who.party() != null) values.put("party", who.party());
        return values;
    }

    private static Map<String, @Nullable Object> values(NewTask task) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("request", task.requestId());
        values.put("kind", task.kind());
        values.put("role", task.forRole().name());
        values.put("party", task.party());
        values.put("slot", task.slotId());
        values.put("due", utc(task.dueAt()));
        return values;
    }

    private static Task task(ResultSet row) throws SQLException {
        return new Task(
                uuid(row, "id"),
                uuid(row, "request_id"),
                row.getString("reference"),
                row.getString("request_kind"),
                row.getString("title"),
                row.getString("kind"),
                row.getString("party_code"),
                uuidOrNull(row, "slot_id"),
                instant(row, "due_at"),
                row.getBoolean("escalated"),
                instant(row, "opened_at"));
    }
}
