package org.parley.ui.kit;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.shared.Page;

/** A list that is read page by page, by key, at the person's wish; where it is empty it says so. */
public final class MoreList<T> extends Div {

    /** Where the rows come from: after this key, or from the beginning. */
    @FunctionalInterface
    public interface Source<T> {
        Page<T> after(@Nullable String key);
    }

    private final Source<T> source;
    private final Function<T, Component> row;
    private final Supplier<Component> empty;
    private final Div rows = new Div();
    private final Button more;
    private @Nullable String next;
    private int pages;

    public MoreList(String id, Source<T> source, Function<T, Component> row, Supplier<Component> empty) {
        this.source = source;
        this.row = row;
        this.empty = empty;
        setId(id);
        rows.addClassName("rows");
        rows.getElement().setAttribute("role", "list");
        more = new Button(t("action.more"), click -> load(next));
        more.setId(id + "-more");
        more.setDisableOnClick(true);
        add(rows, more);
    }

    /** Reads again from the beginning. */
    public void reload() {
        rows.removeAll();
        pages = 0;
        next = null;
        load(null);
        if (rows.getChildren().findAny().isEmpty()) rows.add(listed(empty.get()));
    }

    /** Reads again as far as it was read, and changes the rows that read differently; tells whether any does. */
    public boolean refresh() {
        var fresh = new ArrayList<Component>();
        var far = Math.max(1, pages);
        String key = null;
        for (pages = 0; pages < far && (pages == 0 || key != null); pages++) key = read(key, fresh);
        ends(key);
        if (fresh.isEmpty()) fresh.add(listed(empty.get()));
        return Redraw.children(rows, fresh);
    }

    /** At least as many pages as that list shows. */
    void readAsFarAs(MoreList<?> other) {
        while (pages < other.pages && next != null) load(next);
    }

    private void load(@Nullable String after) {
        var fresh = new ArrayList<Component>();
        ends(read(after, fresh));
        rows.add(fresh);
        pages++;
    }

    private @Nullable String read(@Nullable String after, List<Component> into) {
        var page = source.after(after);
        for (var one : page.rows()) {
            into.add(listed(row.apply(one)));
        }
        return page.next();
    }

    /** Even that there is nothing is an item: a list of none would be broken for a screen reader. */
    private static Component listed(Component item) {
        item.getElement().setAttribute("role", "listitem");
        return item;
    }

    private void ends(@Nullable String key) {
        next = key;
        if (more.isVisible() != (key != null)) more.setVisible(key != null);
        more.setEnabled(true);
    }
}
