package org.parley.ui.reports;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.security.Actor;
import org.parley.tally.By;
import org.parley.tally.Filter;
import org.parley.tally.Indicator;
import org.parley.tally.Indicator.Length;
import org.parley.tally.Indicators;
import org.parley.tally.Measure;
import org.parley.tally.Parts;
import org.parley.ui.kit.Spans;
import org.parley.ui.reports.Chart.Run;

/** Indicators told by month, kind, area or party, one each: its chart, the table that says the same, and the formula by which it is counted. */
final class FigurePanels {

    private final Indicators indicators;
    private final Actor who;
    private final RowNames names;
    private final Filter filter;

    FigurePanels(Indicators indicators, Actor who, RowNames names, Filter filter) {
        this.indicators = indicators;
        this.who = who;
        this.names = names;
        this.filter = filter;
    }

    /** A measure told apart by something: its details are the columns. */
    Component across(Measure measure, By by) {
        return across(measure.name(), measure, by);
    }

    /** The same where the measure has another panel already. */
    Component across(String id, Measure measure, By by) {
        var found = indicators.counts(measure, by, filter, who).indicators();
        if (found.isEmpty()) return panel(id, Spans.empty(t("reports.nothing")));
        var details = Parts.inOrder(measure, found);
        var table = new FigureTable(id + "-table", t("reports.by." + by.name()), columns(measure, details));
        var rows = rows(found);
        rows.forEach((of, figures) -> table.row(names.word(by, of), cells(measure, by, of, figures, details)));
        var words = rows.keySet().stream().map(of -> names.word(by, of)).toList();
        return panel(id, new Chart(words, runs(measure, rows, details), true), table);
    }

    private static List<String> columns(Measure measure, List<String> details) {
        var columns = new ArrayList<String>();
        if (measure == Measure.DECISION) columns.addAll(List.of(t("reports.submitted"), t("reports.people-asked")));
        details.forEach(detail -> columns.add(Details.word(measure, detail)));
        if (Parts.hasShare(measure)) columns.add(t("reports.rate." + measure.name()));
        return columns;
    }

    private List<Component> cells(Measure measure, By by, String of, List<Indicator> figures, List<String> details) {
        var cells = new ArrayList<Component>();
        var only = RowNames.only(by, of, filter);
        if (measure == Measure.DECISION) cells.addAll(submitted(only, names.word(by, of), figures));
        for (var detail : details) {
            var href = ReportsAddress.behind(measure, detail, only);
            cells.add(FigureTable.link(n(figures, detail), href, names.word(by, of), Details.word(measure, detail)));
        }
        if (Parts.hasShare(measure)) cells.add(FigureTable.text(Details.share(measure, figures)));
        return cells;
    }

    /** All of them, whatever became of their decision, and the people that they are about. */
    private static List<Component> submitted(Filter only, String row, List<Indicator> figures) {
        var all = figures.stream().mapToLong(Indicator::n).sum();
        var people = figures.stream().mapToLong(Indicator::amount).sum();
        var href = ReportsAddress.behind(Measure.DECISION, null, only);
        return List.of(FigureTable.link(all, href, row, t("reports.submitted")), FigureTable.plain(people));
    }

    private static List<Run> runs(Measure measure, Map<String, List<Indicator>> rows, List<String> details) {
        return details.stream()
                .map(detail -> new Run(
                        Details.word(measure, detail),
                        rows.values().stream()
                                .map(figures -> (double) n(figures, detail))
                                .toList()))
                .toList();
    }

    private static Map<String, List<Indicator>> rows(List<Indicator> found) {
        var rows = new TreeMap<String, List<Indicator>>();
        found.forEach(
                one -> rows.computeIfAbsent(one.of(), none -> new ArrayList<>()).add(one));
        return rows;
    }

    private static long n(List<Indicator> figures, String detail) {
        return figures.stream()
                .filter(one -> one.detail().equals(detail))
                .mapToLong(Indicator::n)
                .sum();
    }

    /** How long something takes: median and p90 in days. */
    Component lengths(Measure measure, By by) {
        var found = indicators.lengths(measure, by, filter, who).lengths();
        if (found.isEmpty()) return panel(measure.name(), Spans.empty(t("reports.nothing")));
        var words = found.stream().map(one -> names.word(by, one.of())).toList();
        var medians =
                found.stream().map(Length::median).map(Number::doubleValue).toList();
        var nineties = found.stream().map(Length::p90).map(Number::doubleValue).toList();
        var runs = List.of(new Run(t("reports.median"), medians), new Run(t("reports.p90"), nineties));
        return panel(measure.name(), new Chart(words, runs, false), table(measure, by, found));
    }

    private FigureTable table(Measure measure, By by, List<Length> lengths) {
        var columns = List.of(t("reports.number"), t("reports.median"), t("reports.p90"));
        var table = new FigureTable(measure.name() + "-table", t("reports.by." + by.name()), columns);
        for (var length : lengths) {
            var name = names.word(by, length.of());
            var href = ReportsAddress.behind(measure, null, RowNames.only(by, length.of(), filter));
            table.row(
                    name,
                    List.of(
                            FigureTable.link(length.n(), href, name, t("reports.number")),
                            FigureTable.text(t("reports.days", length.median().toPlainString())),
                            FigureTable.text(t("reports.days", length.p90().toPlainString()))));
        }
        return table;
    }

    static Div panel(String id, Component... parts) {
        var how = new Paragraph(t("reports." + id + ".how"));
        how.addClassName("quiet");
        var section = Spans.section("report-" + id, t("reports." + id), how);
        section.add(parts);
        return section;
    }
}
