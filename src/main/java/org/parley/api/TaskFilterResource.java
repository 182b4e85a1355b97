package org.parley.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.inbox.Due;
import org.parley.inbox.Priority;
import org.parley.inbox.SavedFilter;
import org.parley.inbox.SavedFilters;
import org.parley.inbox.TaskFilter;
import org.parley.inbox.Whose;
import org.parley.security.CurrentActor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

@Resource
@Tag(name = "Tasks")
class TaskFilterResource {

    private final SavedFilters filters;
    private final CurrentActor who;

    TaskFilterResource(SavedFilters filters, CurrentActor who) {
        this.filters = filters;
        this.who = who;
    }

    /** What is left out or null asks for nothing. */
    record Named(
            @Nullable String name,
            @Nullable String text,
            @Nullable String kind,
            @Nullable Due due,
            @Nullable Whose whose,
            @Nullable Priority priority,
            @Nullable Boolean followUp) {

        TaskFilter filter() {
            return new TaskFilter(text, kind, due, whose, priority, Boolean.TRUE.equals(followUp));
        }
    }

    record Name(@Nullable String name) {}

    @Operation(
            operationId = "listTaskFilters",
            summary = "List your saved filters",
            description = "Of your tasks, by name; nobody else reads them.")
    @GetMapping("/me/task-filters")
    List<SavedFilter> mine() {
        return filters.of(who.get());
    }

    @Operation(
            operationId = "saveTaskFilter",
            summary = "Save a filter of your tasks",
            description = "At most twenty. What was saved under the same name is replaced.")
    @PostMapping("/me/task-filters")
    SavedFilter save(@RequestBody Named named) {
        return Refused.orDone(filters.save(named.name(), named.filter(), who.get()));
    }

    @Operation(
            operationId = "dropTaskFilter",
            summary = "Drop a saved filter",
            description = "Gives those that are left.")
    @PostMapping("/me/task-filters/removal")
    List<SavedFilter> drop(@RequestBody Name name) {
        return Refused.orDone(filters.drop(name.name(), who.get()));
    }
}
