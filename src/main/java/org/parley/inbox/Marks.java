package org.parley.inbox;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what people say of a task; whether they may is for whoever calls, under the lock of the request's head row. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Marks {

    private final JdbcClient jdbc;

    Marks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From now on this person has it; {@code instead}: for somebody who is away. */
    public void take(UUID task, String by, @Nullable String instead, Instant at) {
        mark(task, "taken_by = :by, taken_for = :instead, taken_at = :at", taken(by, instead, at));
    }

    /** Nobody has it any more. */
    public void release(UUID task) {
        mark(task, "taken_by = :by, taken_for = :instead, taken_at = :at", taken(null, null, null));
    }

    /** How urgent it is. */
    public void prioritise(UUID task, Priority priority) {
        var values = taken(null, null, null);
        values.put("priority", priority.name());
        mark(task, "priority = :priority", values);
    }

    private static Map<String, @Nullable Object> taken(
            @Nullable String by, @Nullable String instead, @Nullable Instant at) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("by", by);
        values.put("instead", instead);
        values.put("at", Sql.utcOrNull(at));
        values.put("priority", Priority.NORMAL.name());
        return values;
    }

    private void mark(UUID task, String change, Map<String, @Nullable Object> values) {
        var update = jdbc.sql("update inbox_mark set " + change + " where task_id = :task");
        if (update.params(values).param("task", task).update() > 0) return;
        jdbc.sql("""
                        insert into inbox_mark (task_id, priority, taken_by, taken_for, taken_at)
                        values (:task, :priority, :by, :instead, :at)""").params(values).param("task", task).update();
    }
}
