package org.parley.ui.reports;

import static org.parley.ui.kit.Texts.number;
import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.ui.kit.Spans;

/** The figures themselves: what a chart above only draws. Each number leads to the requests that it counts. */
class FigureTable extends NativeTable {

    private final List<String> columns;

    FigureTable(String id, String first, List<String> columns) {
        this.columns = columns;
        setId(id);
        addClassNames("matrix", "numbers");
        var head = getHead().addRow();
        head.add(header(first));
        columns.forEach(column -> head.add(header(column)));
    }

    private static NativeTableHeaderCell header(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    /** One row; a cell for each column. */
    void row(String name, List<? extends Component> cells) {
        var row = new NativeTableRow();
        var title = new NativeTableHeaderCell();
        title.getElement().setAttribute("scope", "row");
        title.add(Spans.of(name, "isolated"));
        row.add(title);
        for (int i = 0; i < cells.size(); i++) {
            var cell = new NativeTableCell(cells.get(i));
            cell.getElement().setAttribute("data-label", columns.get(i));
            row.add(cell);
        }
        getBody().add(row);
    }

    /** A number that opens its requests; none is no link. */
    static Component link(long n, String href, String row, String column) {
        if (n == 0) return Spans.code("0");
        var link = new Anchor(href, number(n));
        link.addClassName("code");
        link.setAriaLabel(t("reports.opens", n, row, column));
        return link;
    }

    static Component plain(long n) {
        return Spans.code(number(n));
    }

    /** A share or a length; a dash where there is none. */
    static Component text(@Nullable String text) {
        return Spans.of(text == null ? "–" : text, "isolated");
    }
}
