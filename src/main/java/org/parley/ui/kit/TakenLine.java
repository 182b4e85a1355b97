package org.parley.ui.kit;

import static org.parley.ui.kit.Texts.t;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.inbox.Inbox;
import org.parley.inbox.Task;
import org.parley.security.CurrentActor;
import org.springframework.stereotype.Component;

/** Warns, before a deed, that somebody else sees to it already; it keeps nobody from doing it. */
@Component
public class TakenLine {

    private final Inbox inbox;
    private final CurrentActor me;
    private final Times times;

    TakenLine(Inbox inbox, CurrentActor me, Times times) {
        this.inbox = inbox;
        this.me = me;
        this.times = times;
    }

    /** What others took of mine about this request, or its one slot; nothing where nobody took any. */
    public Optional<com.vaadin.flow.component.Component> of(UUID request, @Nullable UUID slot) {
        var lines = inbox.taken(request, me.get()).stream()
                .filter(Task::isAnothers)
                .filter(task -> slot == null || slot.equals(task.slotId()))
                .map(this::line)
                .toList();
        if (lines.isEmpty()) return Optional.empty();
        var note = Spans.div("stack", lines.toArray(com.vaadin.flow.component.Component[]::new));
        note.setId("taken-by-others");
        note.getElement().setAttribute("role", "note");
        return Optional.of(note);
    }

    private com.vaadin.flow.component.Component line(Task task) {
        var taken = task.taken();
        if (taken == null) return Spans.of("");
        return Spans.row(
                Spans.of(t("task." + task.kind()), "strong"),
                Spans.of(t("tasks.taken-warning", taken.name(), times.local(taken.at()))));
    }
}
