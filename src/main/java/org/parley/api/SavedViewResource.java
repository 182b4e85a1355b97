package org.parley.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.overview.RequestList.Filter;
import org.parley.request.Course;
import org.parley.request.Decision;
import org.parley.request.Kind;
import org.parley.search.SavedView;
import org.parley.search.SavedViews;
import org.parley.security.CurrentActor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

@Resource
@Tag(name = "Requests")
class SavedViewResource {

    private final SavedViews views;
    private final CurrentActor who;

    SavedViewResource(SavedViews views, CurrentActor who) {
        this.views = views;
        this.who = who;
    }

    /** What is left out or null asks for nothing. */
    record NamedView(
            @Nullable String name,
            @Nullable String text,
            @Nullable Kind kind,
            @Nullable Decision decision,
            @Nullable Course course,
            @Nullable Boolean openOnly) {

        Filter filter() {
            return new Filter(text, kind, decision, course, Boolean.TRUE.equals(openOnly));
        }
    }

    record ViewName(@Nullable String name) {}

    record Renaming(@Nullable String name, @Nullable String newName) {}

    @Operation(
            operationId = "listViews",
            summary = "List your saved views",
            description = "Of the list of requests, by name; nobody else reads them.")
    @GetMapping("/me/views")
    List<SavedView> mine() {
        return views.of(who.get());
    }

    @Operation(
            operationId = "saveView",
            summary = "Save a view of the requests",
            description = "At most twenty. What was saved under the same name is replaced.")
    @PostMapping("/me/views")
    SavedView save(@RequestBody NamedView named) {
        return Refused.orDone(views.save(named.name(), named.filter(), who.get()));
    }

    @Operation(
            operationId = "renameView",
            summary = "Rename a saved view",
            description = "To a name that none of yours has. Gives all of them.")
    @PostMapping("/me/views/naming")
    List<SavedView> rename(@RequestBody Renaming renaming) {
        return Refused.orDone(views.rename(renaming.name(), renaming.newName(), who.get()));
    }

    @Operation(operationId = "dropView", summary = "Drop a saved view", description = "Gives those that are left.")
    @PostMapping("/me/views/removal")
    List<SavedView> drop(@RequestBody ViewName name) {
        return Refused.orDone(views.drop(name.name(), who.get()));
    }
}
