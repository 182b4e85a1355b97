package org.parley.inbox;

import static org.parley.shared.Sql.utc;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
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

    /** So put that no database takes the index of all open tasks for the few of one request or slot. */
    static final String STILL_OPEN = "(closed_at is null) is true";

    private final JdbcClient jdbc;
    private final OpenTasks tasks;
    private final Zones zones;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Inbox(JdbcClient jdbc, OpenTasks tasks, Zones zones, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.zones = zones;
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
                        where request_id = :request and kind = :kind and\s""" + STILL_OPEN)
                .param("now", utc(clock.instant()))
                .param("request", requestId)
                .param("kind", kind)
                .update();
        if (closed > 0) tell(requestId);
    }

    /** This one waits for nobody, whatever else is open. */
    public void closeOne(UUID task) {
        jdbc.sql("update inbox_task set closed_at = :now where id = :task and closed_at is null")
                .param("now", utc(clock.instant()))
                .param("task", task)
                .update();
        tell(jdbc.sql("select request_id from inbox_task where id = :task")
                .param("task", task)
                .query(UUID.class)
                .single());
    }

    /** The slot waits for nobody any more. */
    public void closeForSlot(UUID requestId, UUID slotId) {
        var closed = jdbc.sql("update inbox_task set closed_at = :now where slot_id = :slot and " + STILL_OPEN)
                .param("now", utc(clock.instant()))
                .param("slot", slotId)
                .update();
        if (closed > 0) tell(requestId);
    }

    /** The request waits for nobody any more. */
    public void closeAll(UUID requestId) {
        var closed = jdbc.sql("update inbox_task set closed_at = :now where request_id = :request and " + STILL_OPEN)
                .param("now", utc(clock.instant()))
                .param("request", requestId)
                .update();
        if (closed > 0) tell(requestId);
    }

    /** Marks the slot's open task as one that was passed on for lack of an answer. */
    public void escalate(UUID requestId, UUID slotId) {
        var passedOn = jdbc.sql("update inbox_task set escalated = true where slot_id = :slot and " + STILL_OPEN)
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
        return page(TaskFilter.NONE, who, after, limit);
    }

    /** Those of them that the filter asks for. */
    @Transactional(readOnly = true)
    public Page<Task> page(TaskFilter filter, Actor who, @Nullable String after, int limit) {
        return tasks.page(query(filter, who), after == null ? null : Bookmark.read(after), limit);
    }

    /** How many tasks wait for the person; 100 means that many or more. */
    @Transactional(readOnly = true)
    public int count(Actor who) {
        return count(TaskFilter.NONE, who);
    }

    /** How many of them the filter asks for; 100 means that many or more. */
    @Transactional(readOnly = true)
    public int count(TaskFilter filter, Actor who) {
        return tasks.count(query(filter, who), COUNTED_AT_MOST);
    }

    /** One open task of the person's; empty where it is done or not theirs. */
    @Transactional(readOnly = true)
    public Optional<Task> find(UUID task, Actor who) {
        return tasks.find(task, false, query(TaskFilter.NONE, who));
    }

    /** The same, and for coordinators any of staff, since they pass those on. */
    @Transactional(readOnly = true)
    public Optional<Task> findAsLead(UUID task, Actor who) {
        return tasks.find(task, true, query(TaskFilter.NONE, who));
    }

    /** Of the person's own open tasks about this request, those that somebody took. */
    @Transactional(readOnly = true)
    public List<Task> taken(UUID request, Actor who) {
        return tasks.taken(request, query(TaskFilter.NONE, who));
    }

    /** Only who asks for days wants to know whose days they are. */
    private TaskQuery query(TaskFilter filter, Actor who) {
        var now = clock.instant();
        return new TaskQuery(who, filter, filter.due() == null ? Days.at(now) : Days.around(now, zones.of(who)));
    }
}
