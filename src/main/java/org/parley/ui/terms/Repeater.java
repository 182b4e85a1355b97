package org.parley.ui.terms;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.parley.ui.kit.Spans;

/** Several of the same: zones of a pause, groups of an evacuation; at least one stays. */
class Repeater<R extends Component> extends Div {

    private final String name;
    private final Supplier<R> fresh;
    private final Runnable changed;
    private final List<R> rows = new ArrayList<>();
    private final Div body = new Div();

    /** {@code name} is the stem of ids ({@code zone-add}) and of texts ({@code terms.zone}). */
    Repeater(String name, Supplier<R> fresh, Runnable changed) {
        this.name = name;
        this.fresh = fresh;
        this.changed = changed;
        addClassNames("repeater", "wide");
        var add = new Button(t("terms." + name + ".add"), VaadinIcon.PLUS.create(), click -> {
            add();
            changed.run();
        });
        add.setId(name + "-add");
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(body, add);
        add();
    }

    List<R> rows() {
        return List.copyOf(rows);
    }

    /** As many rows as these, at least one, all fresh. */
    List<R> reset(int count) {
        rows.clear();
        for (int i = 0; i < Math.max(1, count); i++) rows.add(fresh.get());
        render();
        return rows();
    }

    private void add() {
        rows.add(fresh.get());
        render();
    }

    private void render() {
        body.removeAll();
        for (int i = 0; i < rows.size(); i++) body.add(panel(i, rows.get(i)));
    }

    private Div panel(int index, R row) {
        var heading = new Div(new H3(t("terms." + name + ".no", index + 1)));
        heading.addClassNames("row", "spread");
        if (rows.size() > 1) heading.add(remove(index, row));
        var panel = Spans.div("panel", heading, row);
        panel.setId(name + "-" + index);
        return panel;
    }

    private Button remove(int index, R row) {
        var remove = new Button(t("action.remove"), click -> {
            rows.remove(row);
            render();
            changed.run();
        });
        remove.setId(name + "-" + index + "-remove");
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return remove;
    }
}
