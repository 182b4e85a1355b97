package org.parley.ui.tasks;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import org.parley.inbox.Due;
import org.parley.inbox.Priority;
import org.parley.inbox.TaskFilter;
import org.parley.inbox.Whose;
import org.parley.security.Actor;
import org.parley.ui.kit.Fields;

/** Which of my tasks to show; every change by hand gives a whole filter. */
class TaskFilterBar extends Div {

    private final TextField text = new TextField(t("tasks.search"));
    private final Select<String> kind = new Select<>();
    private final Select<Due> due = Fields.any("tasks-due", "tasks.filter.due", Due.values());
    private final Select<Whose> whose = Fields.any("tasks-whose", "tasks.filter.whose", Whose.values());
    private final Select<Priority> priority = Fields.any("tasks-priority", "tasks.filter.priority", Priority.values());
    private final Checkbox followUp = new Checkbox(t("tasks.filter.follow-up"));

    TaskFilterBar(Actor who, Consumer<TaskFilter> changed) {
        addClassName("filters");
        getElement().setAttribute("role", "search");
        text.setId("tasks-search");
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setClearButtonVisible(true);
        text.getElement().setAttribute("dir", "auto");
        kinds(TaskKinds.of(who));
        followUp.setId("tasks-follow-up");
        add(text, kind, due, whose, priority, followUp);
        for (var field : new HasValue<?, ?>[] {text, kind, due, whose, priority, followUp}) {
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) changed.accept(value());
            });
        }
    }

    private void kinds(List<String> kinds) {
        kind.setId("tasks-kind");
        kind.setLabel(t("tasks.filter.kind"));
        kind.setItems(kinds);
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(t("requests.any"));
        kind.setItemLabelGenerator(one -> one == null ? t("requests.any") : t("task." + one));
    }

    TaskFilter value() {
        return new TaskFilter(
                text.getValue(),
                kind.getValue(),
                due.getValue(),
                whose.getValue(),
                priority.getValue(),
                followUp.getValue());
    }

    void show(TaskFilter filter) {
        text.setValue(filter.text() == null ? "" : filter.text());
        kind.setValue(filter.kind());
        due.setValue(filter.due());
        whose.setValue(filter.whose());
        priority.setValue(filter.priority());
        followUp.setValue(filter.followUp());
    }
}
