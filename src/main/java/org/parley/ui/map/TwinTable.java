package org.parley.ui.map;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.parley.ui.kit.Spans;

/** A table that says what one layer of the map shows; the first cell of a row names it. On a phone a list. */
class TwinTable extends NativeTable {

    private final List<String> columns;

    /** {@code columns}: keys of their headings. */
    TwinTable(String id, String title, List<String> columns) {
        this.columns = columns;
        setId(id);
        addClassNames("matrix");
        getElement().setAttribute("aria-label", t(title));
        var head = getHead().addRow();
        for (var column : columns) {
            var cell = new NativeTableHeaderCell(t(column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
    }

    void row(Component... cells) {
        var row = new NativeTableRow();
        var name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(cells[0]);
        row.add(name);
        for (int i = 1; i < cells.length; i++) {
            var cell = new NativeTableCell();
            cell.getElement().setAttribute("data-label", t(columns.get(i)));
            cell.add(cells[i]);
            row.add(cell);
        }
        getBody().add(row);
    }

    /** Under its heading; without rows it says so. */
    Div section(String heading, String none) {
        var empty = getBody().getChildren().findAny().isEmpty();
        return Spans.section(getId().orElseThrow() + "-section", t(heading), empty ? Spans.empty(t(none)) : this);
    }
}
