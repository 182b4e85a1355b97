package org.parley.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.security.Actor;
import org.parley.shared.Command;
import org.parley.shared.NotFound;
import org.parley.shared.Refusal;
import org.parley.shared.Refusals;
import org.parley.shared.Result;
import org.parley.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** When a person wants to be reminded of a task: their own affair, so no journal tells of it. */
@Service
public class FollowUps {

    private static final Duration AT_MOST = Duration.ofDays(366);

    private final JdbcClient jdbc;
    private final Inbox inbox;
    private final Clock clock;

    FollowUps(JdbcClient jdbc, Inbox inbox, Clock clock) {
        this.jdbc = jdbc;
        this.inbox = inbox;
        this.clock = clock;
    }

    /** Reminds of it then, or, where {@code at} is null, no more. Refuses what is past, and more than a year ahead. */
    @Command
    public Result<Task> set(UUID task, @Nullable Instant at, Actor by) {
        var known = inbox.find(task, by).orElseThrow(NotFound::new);
        var refusals = at == null ? List.<Refusal>of() : refusals(at);
        if (!refusals.isEmpty()) return Result.refused(refusals);
        forget(known.id(), by);
        if (at != null) write(known.id(), at.truncatedTo(ChronoUnit.MICROS), by);
        return Result.done(inbox.find(task, by).orElseThrow(NotFound::new));
    }

    private List<Refusal> refusals(Instant at) {
        var now = clock.instant();
        return new Refusals()
                .when(!at.isAfter(now), "remindAt", "task.remind-past")
                .when(at.isAfter(now.plus(AT_MOST)), "remindAt", "task.remind-too-late")
                .found();
    }

    private void forget(UUID task, Actor by) {
        jdbc.sql("delete from follow_up where username = :me and task_id = :task")
                .param("me", by.username())
                .param("task", task)
                .update();
    }

    private void write(UUID task, Instant at, Actor by) {
        jdbc.sql("insert into follow_up (username, task_id, remind_at) values (:me, :task, :at)")
                .param("me", by.username())
                .param("task", task)
                .param("at", Sql.utc(at))
                .update();
    }
}
