package org.parley.ui.tasks;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.inbox.Priority;
import org.parley.inbox.Task;
import org.parley.request.Kind;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Names;
import org.parley.ui.kit.RowLink;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Status;
import org.parley.ui.kit.Times;
import org.springframework.stereotype.Component;

/** One task: what is asked, of whom, since when, until when, who sees to it; it leads to the place where it is done. */
@Component
class TaskRow {

    private final Times times;
    private final TaskDialogs dialogs;

    TaskRow(Times times, TaskDialogs dialogs) {
        this.times = times;
        this.dialogs = dialogs;
    }

    /** Names of areas and parties by their codes, read once for all rows. */
    record Known(Map<String, String> places, Map<String, String> parties) {

        static Known by(Names names) {
            return new Known(names.areas(), names.parties());
        }
    }

    /** {@code after} runs once something was said of it. */
    RowLink of(Task task, Known known, Runnable after) {
        var what = Spans.of(t("task." + task.kind()), "row-title");
        var about = Spans.row(
                Status.icon(Kind.valueOf(task.requestKind())).create(),
                Spans.code(task.reference()),
                Spans.typed(Names.inWords(task.title(), known.places)));
        var when = Spans.row(
                Spans.named(t("tasks.until"), times.span(task.dueAt())),
                Spans.of(t("tasks.since", times.local(task.openedAt())), "quiet"));
        var first = Spans.row(what, ofWhom(task, known));
        if (task.priority() != Priority.NORMAL) first.add(priority(task.priority()));
        var row = new RowLink(address(task), "task-" + task.kind(), first, about, when);
        if (task.escalated()) row.addClassName("escalated");
        if (task.dueAt().isBefore(times.now())) row.addClassName("overdue");
        row.add(said(task, after));
        return row;
    }

    private static Span ofWhom(Task task, Known known) {
        if (task.escalated()) return Status.alarm("tasks.escalated");
        return Spans.of(task.party() == null ? "" : known.parties.getOrDefault(task.party(), task.party()), "quiet");
    }

    private static Span priority(Priority priority) {
        var icon = priority == Priority.HIGH ? VaadinIcon.ARROW_UP : VaadinIcon.ARROW_DOWN;
        return Status.badge("priority", priority.name().toLowerCase(Locale.ROOT), "Priority." + priority, icon);
    }

    /** Who sees to it, my reminder, and what can be said of it. */
    private Div said(Task task, Runnable after) {
        var said = Spans.row();
        taker(task).ifPresent(words -> said.add(Spans.of(words, "quiet")));
        if (task.remindAt() != null) {
            var past = !task.remindAt().isAfter(times.now());
            said.add(
                    Spans.of(t(past ? "tasks.reminder-due" : "tasks.reminder", times.local(task.remindAt())), "quiet"));
        }
        said.add(deeds(task, after));
        return said;
    }

    private Optional<String> taker(Task task) {
        var taken = task.taken();
        if (taken == null) return Optional.empty();
        if (taken.standingIn()) return Optional.of(t("tasks.taken-absent", taken.name()));
        if (!taken.mine()) return Optional.of(t("tasks.taken-by", taken.name(), times.local(taken.at())));
        var instead = taken.instead() == null ? "" : " · " + t("tasks.taken-instead", taken.instead());
        return Optional.of(t("tasks.taken-mine") + instead);
    }

    private Div deeds(Task task, Runnable after) {
        var bar = Spans.div("actions");
        var taken = task.taken();
        if (taken == null) bar.add(button("take", "tasks.take", task, () -> dialogs.take(task, after)));
        else if (taken.mine()) bar.add(button("release", "tasks.release", task, () -> dialogs.release(task, after)));
        else if (taken.standingIn()) bar.add(button("take", "tasks.take-on", task, () -> dialogs.take(task, after)));
        bar.add(button("more", "tasks.more", task, () -> dialogs.more(task, after)));
        return bar;
    }

    /** Many rows have the same buttons: whoever hears them is told which request each is about. */
    private static Button button(String deed, String label, Task task, Runnable run) {
        var button = Fields.button(deed + "-" + task.id(), label, run);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(t(label) + " – " + task.reference());
        return button;
    }

    /** An answer is given on its own screen; everything else on the request's. */
    private static String address(Task task) {
        if (task.kind().equals("answer") && task.slotId() != null) return "answer/" + task.slotId();
        return "request/" + task.reference();
    }
}
