package org.parley.ui.requests;

import static org.parley.ui.kit.Fields.typed;
import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.parley.overview.RequestList.Filter;
import org.parley.search.SavedView;
import org.parley.search.SavedViews;
import org.parley.security.CurrentActor;
import org.parley.ui.kit.DeedDialog;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Spans;

/** My views by name: each a link, so that it can be opened beside, renamed and forgotten; and the one in use can be kept. */
@org.springframework.stereotype.Component
class SavedViewBar {

    private final SavedViews views;
    private final CurrentActor me;

    SavedViewBar(SavedViews views, CurrentActor me) {
        this.views = views;
        this.me = me;
    }

    /** Draws them anew, and again once one was kept, renamed or forgotten. */
    void show(Div bar, Filter used) {
        bar.removeAll();
        var saved = views.of(me.get());
        if (!saved.isEmpty()) bar.add(list(saved, used, () -> show(bar, used)));
        if (used.equals(Filter.NONE)
                || saved.stream().anyMatch(one -> one.filter().equals(used))) return;
        bar.add(Fields.button("save-view", "view.save", () -> save(used, () -> show(bar, used))));
    }

    private Div list(List<SavedView> saved, Filter used, Runnable after) {
        var list = Spans.row();
        list.setId("saved-views");
        list.getElement().setAttribute("role", "list").setAttribute("aria-label", t("view.mine"));
        for (int i = 0; i < saved.size(); i++) list.add(one(i, saved.get(i), used, after));
        return list;
    }

    private Component one(int place, SavedView saved, Filter used, Runnable after) {
        var query = FilterAddress.write(saved.filter()).getQueryString();
        var link = new Anchor("requests?" + query, Spans.typed(saved.name()));
        link.setId("saved-view-" + place);
        if (saved.filter().equals(used)) link.getElement().setAttribute("aria-current", "true");
        var both = Spans.row(
                link,
                small("rename-view-" + place, VaadinIcon.EDIT, "view.rename", saved, () -> rename(saved, after)),
                small("drop-view-" + place, VaadinIcon.CLOSE_SMALL, "view.drop", saved, () -> drop(saved, after)));
        both.getElement().setAttribute("role", "listitem");
        return both;
    }

    private static Button small(String id, VaadinIcon icon, String label, SavedView of, Runnable deed) {
        var button = new Button(icon.create(), click -> deed.run());
        button.setId(id);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(t(label, of.name()));
        return button;
    }

    private void save(Filter used, Runnable after) {
        var name = Fields.text("view-name", "view.name");
        name.setHelperText(t("view.name-help"));
        new DeedDialog("save-view-dialog")
                .field("name", name)
                .does(() -> views.save(typed(name.getValue()), used, me.get()), after);
    }

    private void rename(SavedView saved, Runnable after) {
        var name = Fields.text("view-name", "view.name");
        name.setValue(saved.name());
        new DeedDialog("rename-view-dialog")
                .field("newName", name)
                .does(() -> views.rename(saved.name(), typed(name.getValue()), me.get()), after);
    }

    private void drop(SavedView saved, Runnable after) {
        new DeedDialog("drop-view-dialog")
                .says(t("deed.drop-view-dialog.says", saved.name()))
                .does(() -> views.drop(saved.name(), me.get()), after);
    }
}
