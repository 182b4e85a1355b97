package org.parley.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.parley.inbox.Inbox;
import org.parley.inbox.Task;
import org.parley.security.Actor;
import org.parley.security.CurrentActor;
import org.parley.shared.NotFound;
import org.parley.shared.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Resource
@Tag(name = "Tasks")
class TaskResource {

    private final Inbox inbox;
    private final CurrentActor who;

    TaskResource(Inbox inbox, CurrentActor who) {
        this.inbox = inbox;
        this.who = who;
    }

    @Operation(
            operationId = "listTasks",
            summary = "List what waits for you",
            description =
                    "Your open tasks, the most urgent first: your role's, and as a delegate your own party's only.")
    @GetMapping("/tasks")
    Page<Task> tasks(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = Paging.USUAL) @Min(1) @Max(Paging.MOST) int limit) {
        return Paging.page(after, () -> page(after, limit));
    }

    /** The inbox knows no such place in the list. */
    private Page<Task> page(@Nullable String after, int limit) {
        try {
            return inbox.page(who.get(), after, limit);
        } catch (NotFound unknown) {
            throw Paging.unknown();
        }
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
