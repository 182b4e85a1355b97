package org.parley.ui.kit;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
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
        load(null);
        if (rows.getChildren().findAny().isEmpty()) rows.add(empty.get());
    }

    private void load(@Nullable String after) {
        var page = source.after(after);
        page.rows().forEach(one -> rows.add(row.apply(one)));
        rows.getChildren().forEach(child -> child.getElement().setAttribute("role", "listitem"));
        next = page.next();
        more.setVisible(next != null);
        more.setEnabled(true);
    }
}
