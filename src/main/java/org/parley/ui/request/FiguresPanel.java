package org.parley.ui.request;

import static org.parley.ui.kit.Texts.number;
import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.figure.Counted;
import org.parley.overview.FigureList;
import org.parley.overview.FigureList.Row;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Status;
import org.parley.ui.kit.Texts;
import org.parley.ui.kit.Times;
import org.springframework.core.annotation.Order;

/** Figures side by side, a table for each thing that is counted, with the one that the office goes by. */
@org.springframework.stereotype.Component
@Order(5)
class FiguresPanel implements Panel {

    private static final List<String> COLUMNS = List.of("amount", "source", "true-at", "status", "deeds");

    private final FigureList figures;
    private final FigureDeeds deeds;
    private final Times times;

    FiguresPanel(FigureList figures, FigureDeeds deeds, Times times) {
        this.figures = figures;
        this.deeds = deeds;
        this.times = times;
    }

    @Override
    public Optional<Component> of(Opened opened) {
        if (!opened.me().isStaff()) return Optional.empty();
        var rows = figures.of(opened.head().id(), opened.me());
        var section = Spans.section("figures", t("figures.title"));
        if (rows.isEmpty()) section.add(Spans.of(t("figures.none"), "quiet"));
        rows.stream()
                .collect(Collectors.groupingBy(Row::subject, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(same -> section.add(new H3(title(same.get(0))), table(same, opened)));
        if (opened.isInTheField())
            section.add(Spans.div("actions", Fields.button("add-figure", "deed.figure", () -> deeds.add(opened))));
        return Optional.of(section);
    }

    static String title(Row row) {
        var what = row.counted() == Counted.OTHER && row.label() != null ? row.label() : t(row.counted());
        if (row.counted() != Counted.OTHER && row.label() != null) what = what + " – " + row.label();
        return row.groupNo() == null ? what : t("terms.nth", t("terms.group.no", row.groupNo()), what);
    }

    private NativeTable table(List<Row> same, Opened opened) {
        var table = new NativeTable();
        table.setId("figures-" + id(same.get(0)));
        table.addClassNames("matrix", "figures");
        var head = table.getHead().addRow();
        COLUMNS.forEach(column -> head.add(new NativeTableHeaderCell(t("figures.column." + column))));
        same.forEach(row -> table.getBody().add(row(row, opened)));
        return table;
    }

    private static String id(Row row) {
        var counted = row.counted().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return row.groupNo() == null ? counted : counted + "-" + row.groupNo();
    }

    private NativeTableRow row(Row figure, Opened opened) {
        var row = new NativeTableRow();
        row.setId("figure-" + figure.id());
        row.add(cell("amount", amount(figure)), cell("source", Spans.typed(figure.source())));
        row.add(cell("true-at", times.at(figure.trueAt())), cell("status", status(figure)));
        row.add(cell("deeds", buttons(figure, opened)));
        return row;
    }

    private static NativeTableCell cell(String column, Component content) {
        var cell = new NativeTableCell();
        cell.getElement().setAttribute("data-label", t("figures.column." + column));
        cell.add(content);
        return cell;
    }

    private static Div amount(Row figure) {
        var row = Spans.row(Spans.of(number(figure.amount()), "strong"));
        if (figure.preferred()) row.add(Status.badge("figure", "preferred", "figures.preferred", VaadinIcon.STAR));
        if (figure.correctedBy() != null)
            row.add(Status.badge("slot", "superseded", "figures.corrected", VaadinIcon.ROTATE_LEFT));
        if (figure.preferredBecause() != null) row.add(Spans.typed(figure.preferredBecause()));
        return row;
    }

    private static Div status(Row figure) {
        var value = figure.status().name().toLowerCase(Locale.ROOT);
        var row = Spans.row(Status.badge("violation", value, Texts.key(figure.status()), VaadinIcon.INFO_CIRCLE_O));
        if (figure.note() != null) row.add(Spans.typed(figure.note()));
        return row;
    }

    private Div buttons(Row figure, Opened opened) {
        var bar = Spans.row();
        if (figure.correctedBy() != null) return bar;
        if (opened.isCoordinator() && !figure.preferred())
            bar.add(small(Fields.button("prefer-" + figure.id(), "deed.prefer", () -> deeds.prefer(figure, opened))));
        if (opened.isInTheField())
            bar.add(small(
                    Fields.button("correct-" + figure.id(), "deed.correct", () -> deeds.correct(figure, opened))));
        return bar;
    }

    private static Button small(Button button) {
        button.addThemeNames("small", "tertiary");
        return button;
    }
}
