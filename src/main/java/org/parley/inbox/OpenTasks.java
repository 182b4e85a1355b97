package org.parley.inbox;

import static org.parley.shared.Sql.instant;
import static org.parley.shared.Sql.instantOrNull;
import static org.parley.shared.Sql.utc;
import static org.parley.shared.Sql.uuid;
import static org.parley.shared.Sql.uuidOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.inbox.Task.Taken;
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
                                    and\s""" + Inbox.STILL_OPEN).params(values(task)).update() > 0;
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

    Page<Task> page(TaskQuery query, @Nullable Bookmark after, int limit) {
        if (query.who().roles().isEmpty()) return new Page<>(List.of(), null);
        int size = Math.max(1, Math.min(limit, LARGEST_PAGE));
        var rows = jdbc.sql(query.page(after, size + 1))
                .params(after == null ? query.values() : query.values(after))
                .query((row, n) -> task(row, query))
                .list();
        if (rows.size() <= size) return new Page<>(rows, null);
        var shown = List.copyOf(rows.subList(0, size));
        return new Page<>(shown, Bookmark.at(shown.get(size - 1)).text());
    }

    int count(TaskQuery query, int atMost) {
        if (query.who().roles().isEmpty()) return 0;
        return jdbc.sql(query.count(atMost))
                .params(query.values())
                .query(Integer.class)
                .single();
    }

    /** An open one that this person may read; {@code asLead}: or pass on. */
    Optional<Task> find(UUID id, boolean asLead, TaskQuery query) {
        if (query.who().roles().isEmpty()) return Optional.empty();
        return jdbc.sql(query.one(asLead))
                .params(query.values())
                .param("id", id)
                .query((row, n) -> task(row, query))
                .optional();
    }

    List<Task> taken(UUID request, TaskQuery query) {
        if (query.who().roles().isEmpty()) return List.of();
        return jdbc.sql(query.taken())
                .params(query.values())
                .param("request", request)
                .query((row, n) -> task(row, query))
                .list();
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

    private static Task task(ResultSet row, TaskQuery query) throws SQLException {
        var priority = row.getString("priority");
        return new Task(
                uuid(row, "id"),
                uuid(row, "request_id"),
                row.getString("reference"),
                row.getString("request_kind"),
                row.getString("title"),
                row.getString("kind"),
                Role.valueOf(row.getString("for_role")),
                row.getString("party_code"),
                uuidOrNull(row, "slot_id"),
                instant(row, "due_at"),
                row.getBoolean("escalated"),
                instant(row, "opened_at"),
                priority == null ? Priority.NORMAL : Priority.valueOf(priority),
                taken(row, query.who().username()),
                instantOrNull(row, "remind_at"));
    }

    private static @Nullable Taken taken(ResultSet row, String reader) throws SQLException {
        var by = row.getString("taken_by");
        if (by == null) return null;
        return new Taken(
                by,
                row.getString("taker_name"),
                instant(row, "taken_at"),
                by.equals(reader),
                row.getBoolean("standing_in"),
                row.getString("instead_name"));
    }
}
