package org.parley.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.desk.Claims;
import org.parley.inbox.Colleague;
import org.parley.inbox.Due;
import org.parley.inbox.FollowUps;
import org.parley.inbox.Inbox;
import org.parley.inbox.Priority;
import org.parley.inbox.Task;
import org.parley.inbox.TaskFilter;
import org.parley.inbox.Whose;
import org.parley.security.Actor;
import org.parley.security.CurrentActor;
import org.parley.shared.NotFound;
import org.parley.shared.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

@Resource
@Tag(name = "Tasks")
class TaskResource {

    private final Inbox inbox;
    private final Claims claims;
    private final FollowUps followUps;
    private final CurrentActor who;

    TaskResource(Inbox inbox, Claims claims, FollowUps followUps, CurrentActor who) {
        this.inbox = inbox;
        this.claims = claims;
        this.followUps = followUps;
        this.who = who;
    }

    /** The account that it is passed on to. */
    record To(@Nullable String to) {}

    record Urgency(@Nullable Priority priority) {}

    /** Null: no reminder any more. */
    record Reminder(@Nullable Instant remindAt) {}

    @Operation(
            operationId = "listTasks",
            summary = "List what waits for you",
            description =
                    "Your open tasks, the most urgent first: your role's, and as a delegate your own party's only."
                            + " `taken` tells who sees to it; that is a courtesy and keeps nobody from doing it.")
    @GetMapping("/tasks")
    Page<Task> tasks(
            @RequestParam(required = false) @Nullable String search,
            @Parameter(description = "Only tasks of this kind", example = "answer")
                    @RequestParam(required = false)
                    @Nullable
                    String kind,
            @Parameter(description = "Only those that are due then, in days of your zone")
                    @RequestParam(required = false)
                    @Nullable
                    Due due,
            @Parameter(description = "Only those that you took, or that nobody took")
                    @RequestParam(required = false)
                    @Nullable
                    Whose whose,
            @Parameter(description = "Only those that are as urgent as this") @RequestParam(required = false) @Nullable
                    Priority priority,
            @Parameter(description = "Only those of which you wanted to be reminded by now")
                    @RequestParam(defaultValue = "false")
                    boolean followUp,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = Paging.USUAL) @Min(1) @Max(Paging.MOST) int limit) {
        var filter = new TaskFilter(search, kind, due, whose, priority, followUp);
        return Paging.page(after, () -> page(filter, after, limit));
    }

    /** The inbox knows no such place in the list. */
    private Page<Task> page(TaskFilter filter, @Nullable String after, int limit) {
        try {
            return inbox.page(filter, who.get(), after, limit);
        } catch (NotFound unknown) {
            throw Paging.unknown();
        }
    }

    @Operation(
            operationId = "takeTask",
            summary = "Say that you see to a task",
            description = "Refused where somebody else has it, and an answer to whoever opened or revised the request."
                    + " What was taken by somebody for whom you stand in, you take on.")
    @PostMapping("/tasks/{taskId}/taking")
    Task take(@PathVariable UUID taskId) {
        return Refused.orDone(claims.take(taskId, who.get()));
    }

    @Operation(
            operationId = "releaseTask",
            summary = "Give a task back",
            description = "By whoever took it, or stands in for them.")
    @PostMapping("/tasks/{taskId}/release")
    Task release(@PathVariable UUID taskId) {
        return Refused.orDone(claims.release(taskId, who.get()));
    }

    @Operation(
            operationId = "listColleagues",
            summary = "List to whom a task can be passed on",
            description = "Accounts of its role and its party. For those who may pass it on.")
    @GetMapping("/tasks/{taskId}/colleagues")
    List<Colleague> colleagues(@PathVariable UUID taskId) {
        return claims.colleagues(taskId, who.get());
    }

    @Operation(
            operationId = "passOnTask",
            summary = "Pass a task on to a colleague",
            description = "Coordinators pass on what waits for staff; a party's people theirs among themselves.")
    @PostMapping("/tasks/{taskId}/assignment")
    Task passOn(@PathVariable UUID taskId, @RequestBody To colleague) {
        return Refused.orDone(claims.passOn(taskId, colleague.to(), who.get()));
    }

    @Operation(
            operationId = "prioritiseTask",
            summary = "Say how urgent a task is",
            description = "For all whom it waits for. The list stays in the order of the due dates.")
    @PostMapping("/tasks/{taskId}/priority")
    Task prioritise(@PathVariable UUID taskId, @RequestBody Urgency urgency) {
        return Refused.orDone(claims.prioritise(taskId, urgency.priority(), who.get()));
    }

    @Operation(
            operationId = "remindOfTask",
            summary = "Be reminded of a task",
            description = "Nobody else reads when. Without a moment there is no reminder any more.")
    @PostMapping("/tasks/{taskId}/follow-up")
    Task remind(@PathVariable UUID taskId, @RequestBody Reminder reminder) {
        return Refused.orDone(followUps.set(taskId, reminder.remindAt(), who.get()));
    }

    @Operation(
            operationId = "getMyself",
            summary = "Read who you are here",
            description = "Your account, roles and, as a delegate or guarantor, your one party.")
    @GetMapping("/me")
    Actor me() {
        return who.get();
    }
}
