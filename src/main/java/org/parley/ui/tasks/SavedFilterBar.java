package org.parley.ui.tasks;

import static org.parley.ui.kit.Fields.typed;
import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.parley.inbox.SavedFilter;
import org.parley.inbox.SavedFilters;
import org.parley.inbox.TaskFilter;
import org.parley.security.CurrentActor;
import org.parley.ui.kit.DeedDialog;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Spans;

/** My filters by name: each a link, so that it can be opened beside; and the one in use can be kept. */
@org.springframework.stereotype.Component
class SavedFilterBar {

    private final SavedFilters filters;
    private final CurrentActor me;

    SavedFilterBar(SavedFilters filters, CurrentActor me) {
        this.filters = filters;
        this.me = me;
    }

    /** Draws them anew; {@code after} runs once one was kept or forgotten. */
    void show(Div bar, TaskFilter used, Runnable after) {
        bar.removeAll();
        var saved = filters.of(me.get());
        if (!saved.isEmpty()) bar.add(list(saved, used, after));
        if (used.isNone() || saved.stream().anyMatch(one -> one.filter().equals(used))) return;
        bar.add(Fields.button("save-filter", "tasks.save-filter", () -> save(used, after)));
    }

    private Div list(List<SavedFilter> saved, TaskFilter used, Runnable after) {
        var list = Spans.row();
        list.setId("saved-filters");
        list.getElement().setAttribute("role", "list").setAttribute("aria-label", t("tasks.filters"));
        for (int i = 0; i < saved.size(); i++) list.add(one(i, saved.get(i), used, after));
        return list;
    }

    private Component one(int place, SavedFilter saved, TaskFilter used, Runnable after) {
        var query = TaskFilterAddress.write(saved.filter()).getQueryString();
        var link = new Anchor("?" + query, Spans.typed(saved.name()));
        link.setId("saved-filter-" + place);
        if (saved.filter().equals(used)) link.getElement().setAttribute("aria-current", "true");
        var forget = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> drop(saved, after));
        forget.setId("drop-filter-" + place);
        forget.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        forget.setAriaLabel(t("tasks.drop-filter", saved.name()));
        var both = Spans.row(link, forget);
        both.getElement().setAttribute("role", "listitem");
        return both;
    }

    private void save(TaskFilter used, Runnable after) {
        var name = Fields.text("filter-name", "tasks.filter-name");
        name.setHelperText(t("tasks.filter-name-help"));
        new DeedDialog("save-filter-dialog")
                .field("name", name)
                .does(() -> filters.save(typed(name.getValue()), used, me.get()), after);
    }

    private void drop(SavedFilter saved, Runnable after) {
        new DeedDialog("drop-filter-dialog")
                .says(t("deed.drop-filter-dialog.says", saved.name()))
                .does(() -> filters.drop(saved.name(), me.get()), after);
    }
}
