package org.parley.inbox;

import static org.parley.shared.Sql.utc;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.security.Actor;
import org.parley.shared.Changed;
import org.parley.shared.Page;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens and closes tasks in the running transaction, and shows each person their own, the most urgent first. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Inbox {

    /** A badge says "99+" beyond; counting further would read for nothing. */
    private static final int COUNTED_AT_MOST = 100;

    private final JdbcClient jdbc;
    private final OpenTasks tasks;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Inbox(JdbcClient jdbc, OpenTasks tasks, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.clock = clock;
        this.events = events;
    }

    /** Opens a task; where the same one is open already, only its due date changes. */
    public void open(NewTask task) {
        if (!tasks.postpone(task)) tasks.insert(List.of(task), clock.instant());
        tell(task.requestId());
    }

    /** Opens tasks for what came to be in the running transaction, so that none of them is open already. */
    public void openNew(List<NewTask> fresh) {
        tasks.insert(fresh, clock.instant());
        fresh.stream().map(NewTask::requestId).distinct().forEach(this::tell);
    }

    /** Nothing of this kind waits for this request any more. */
    public void close(UUID requestId, String kind) {
        var closed = jdbc.sql("""
                        update inbox_task set closed_at = :now
                        where request_id = :request and kind = :kind and closed_at is null
                        """)
                .param("now", utc(clock.instant()))
                .param("request", requestId)
                .param("kind", kind)
                .update();
        if (closed > 0) tell(requestId);
    }

    /** The slot waits for nobody any more. */
    public void closeForSlot(UUID requestId, UUID slotId) {
        var closed = jdbc.sql("update inbox_task set closed_at = :now where slot_id = :slot and closed_at is null")
                .param("now", utc(clock.instant()))
                .param("slot", slotId)
                .update();
        if (closed > 0) tell(requestId);
    }

    /** The request waits for nobody any more. */
    public void closeAll(UUID requestId) {
        var closed = jdbc.sql(
                        "update inbox_task set closed_at = :now where request_id = :request and closed_at is null")
                .param("now", utc(clock.instant()))
                .param("request", requestId)
                .update();
        if (closed > 0) tell(requestId);
    }

    /** Marks the slot's open task as one that was passed on for lack of an answer. */
    public void escalate(UUID requestId, UUID slotId) {
        var passedOn = jdbc.sql("update inbox_task set escalated = true where slot_id = :slot and closed_at is null")
                .param("slot", slotId)
                .update();
        if (passedOn > 0) tell(requestId);
    }

    private void tell(UUID requestId) {
        events.publishEvent(new Changed(requestId));
    }

    /**
     * The person's open tasks by due date, at most {@code limit}, after the key that the page before gave. A delegate
     * sees those of the own party only, staff those that belong to no party.
     */
    @Transactional(readOnly = true)
    public Page<Task> page(Actor who, @Nullable String after, int limit) {
        return tasks.page(who, after == null ? null : Bookmark.read(after), limit);
    }

    /** How many tasks wait for the person; 100 means that many or more. */
    @Transactional(readOnly = true)
    public int count(Actor who) {
        return tasks.count(who, COUNTED_AT_MOST);
    }
}
