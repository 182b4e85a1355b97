package org.parley.ui.tasks;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDateTime;
import java.util.List;
import org.parley.desk.Claims;
import org.parley.inbox.Colleague;
import org.parley.inbox.FollowUps;
import org.parley.inbox.Priority;
import org.parley.inbox.Task;
import org.parley.security.CurrentActor;
import org.parley.security.Role;
import org.parley.shared.Result;
import org.parley.ui.kit.DeedDialog;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Tell;
import org.parley.ui.kit.Times;
import org.springframework.stereotype.Component;

/** What can be said of a task, beside doing it. */
@Component
class TaskDialogs {

    private final Claims claims;
    private final FollowUps followUps;
    private final CurrentActor me;
    private final Times times;

    TaskDialogs(Claims claims, FollowUps followUps, CurrentActor me, Times times) {
        this.claims = claims;
        this.followUps = followUps;
        this.me = me;
        this.times = times;
    }

    /** I see to it; where somebody else was first, it says who. */
    void take(Task task, Runnable after) {
        told(claims.take(task.id(), me.get()), after);
    }

    void release(Task task, Runnable after) {
        told(claims.release(task.id(), me.get()), after);
    }

    private static void told(Result<Task> result, Runnable after) {
        if (result.refusals().isEmpty()) Tell.done(t("deed.done"));
        else Tell.refused(result.refusals());
        after.run();
    }

    /** What is done more rarely. */
    void more(Task task, Runnable after) {
        var dialog = new Dialog();
        dialog.setId("task-dialog");
        dialog.setHeaderTitle(t("deed.task-dialog.title"));
        dialog.setMaxWidth("96vw");
        var deeds = Spans.div("stack", Spans.of(t("task." + task.kind()), "strong"), Spans.code(task.reference()));
        if (mayPassOn(task)) offer(deeds, dialog, "pass-on", "tasks.pass-on", () -> passOn(task, after));
        offer(deeds, dialog, "prioritise", "tasks.priority", () -> prioritise(task, after));
        offer(deeds, dialog, "remind", "tasks.remind", () -> remind(task, after));
        dialog.add(deeds);
        dialog.getFooter().add(Fields.button("task-dialog-close", "deed.task-dialog.deed", dialog::close));
        dialog.open();
    }

    private static void offer(Div deeds, Dialog dialog, String id, String label, Runnable deed) {
        deeds.add(Fields.button(id, label, () -> {
            dialog.close();
            deed.run();
        }));
    }

    private boolean mayPassOn(Task task) {
        return task.party() != null || me.get().is(Role.COORDINATOR);
    }

    private void passOn(Task task, Runnable after) {
        var to = new ComboBox<Colleague>(t("tasks.colleague"));
        to.setId("task-colleague");
        to.setItems(claims.colleagues(task.id(), me.get()));
        to.setItemLabelGenerator(one -> one.office() + " (" + one.username() + ")");
        to.setWidthFull();
        new DeedDialog("pass-on-dialog")
                .says(t("deed.pass-on-dialog.says"))
                .field("to", to)
                .does(
                        () -> claims.passOn(
                                task.id(),
                                to.getValue() == null ? null : to.getValue().username(),
                                me.get()),
                        after);
    }

    private void prioritise(Task task, Runnable after) {
        var priority = Fields.choice("task-priority", "tasks.priority", List.of(Priority.values()));
        priority.setValue(task.priority());
        new DeedDialog("priority-dialog")
                .says(t("deed.priority-dialog.says"))
                .field("priority", priority)
                .does(() -> claims.prioritise(task.id(), priority.getValue(), me.get()), after);
    }

    private void remind(Task task, Runnable after) {
        var at = Fields.moment("task-remind-at", "tasks.remind-at");
        if (task.remindAt() != null) at.setValue(LocalDateTime.ofInstant(task.remindAt(), times.zone()));
        new DeedDialog("remind-dialog")
                .says(t("deed.remind-dialog.says"))
                .field("remindAt", at)
                .does(() -> followUps.set(task.id(), Fields.moment(at, times), me.get()), after);
    }
}
