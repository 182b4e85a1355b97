package org.parley.ui.reports;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.ToLongFunction;
import org.parley.security.Actor;
import org.parley.tally.By;
import org.parley.tally.Calm;
import org.parley.tally.FieldIndicators;
import org.parley.tally.Filter;
import org.parley.tally.Measure;
import org.parley.tally.Reach.Place;
import org.parley.ui.kit.Spans;
import org.parley.ui.reports.Chart.Run;

/** Indicators that compare two counts: places and people reached, and how pauses were kept. */
final class FieldPanels {

    private final FieldIndicators field;
    private final Actor who;
    private final RowNames names;
    private final Filter filter;

    FieldPanels(FieldIndicators field, Actor who, RowNames names, Filter filter) {
        this.field = field;
        this.who = who;
        this.names = names;
        this.filter = filter;
    }

    /** Places reached, and people there: counted each time, and each place's most. */
    Component places() {
        var found = field.reach(filter, who);
        if (found.places().isEmpty()) return FigurePanels.panel("PLACE", Spans.empty(t("reports.nothing")));
        var columns = List.of(
                t("reports.PLACE.asked"),
                t("reports.movements"),
                t("reports.PLACE.each-time"),
                t("reports.PLACE.once"));
        var table = new FigureTable("PLACE-table", t("reports.area"), columns);
        found.places().forEach(place -> table.row(names.word(By.AREA, place.area()), cells(place)));
        var words = found.places().stream()
                .map(place -> names.word(By.AREA, place.area()))
                .toList();
        var runs = List.of(
                run("reports.PLACE.each-time", found.places(), Place::cumulative),
                run("reports.PLACE.once", found.places(), Place::unique));
        var panel = FigurePanels.panel("PLACE", new Chart(words, runs, false), table);
        panel.add(share("reports.PLACE.places", found.placesReached(), found.placesAsked()));
        panel.add(share("reports.PLACE.people", found.unique(), found.cumulative()));
        return panel;
    }

    private List<Component> cells(Place place) {
        var name = names.word(By.AREA, place.area());
        return List.of(
                FigureTable.link(
                        place.asked(),
                        ReportsAddress.behind(Measure.PLACE_ASKED, place.area(), filter),
                        name,
                        t("reports.PLACE.asked")),
                FigureTable.link(
                        place.movements(),
                        ReportsAddress.behind(Measure.PLACE, place.area(), filter),
                        name,
                        t("reports.movements")),
                FigureTable.plain(place.cumulative()),
                FigureTable.plain(place.unique()));
    }

    private static Run run(String name, List<Place> places, ToLongFunction<Place> people) {
        return new Run(
                t(name),
                places.stream().map(place -> (double) people.applyAsLong(place)).toList());
    }

    private static Component share(String label, long part, long whole) {
        return Spans.row(Spans.of(t(label), "label"), FigureTable.text(Details.share(part, whole)));
    }

    /** Violations in 24 hours of pause, with both numbers. */
    Component calm(By by) {
        var found = field.calm(by, filter, who).rows();
        if (found.isEmpty()) return FigurePanels.panel("PAUSE_VIOLATION", Spans.empty(t("reports.nothing")));
        var columns =
                List.of(t("reports.VIOLATION"), t("reports.PAUSE_VIOLATION.hours"), t("reports.PAUSE_VIOLATION.rate"));
        var table = new FigureTable("PAUSE_VIOLATION-table", t("reports.by." + by.name()), columns);
        found.forEach(row -> table.row(names.word(by, row.of()), cells(by, row)));
        var rates = found.stream()
                .map(row -> row.per24Hours() == null ? 0.0 : row.per24Hours().doubleValue())
                .toList();
        var words = found.stream().map(row -> names.word(by, row.of())).toList();
        var chart = new Chart(words, List.of(new Run(t("reports.PAUSE_VIOLATION.rate"), rates)), false);
        return FigurePanels.panel("PAUSE_VIOLATION", chart, table);
    }

    private List<Component> cells(By by, Calm.Row row) {
        var name = names.word(by, row.of());
        var only = RowNames.only(by, row.of(), filter);
        var violations = ReportsAddress.behind(Measure.PAUSE_VIOLATION, null, only);
        return List.of(
                FigureTable.link(row.violations(), violations, name, t("reports.VIOLATION")),
                FigureTable.text(Details.hours(row.minutesHeld())),
                FigureTable.text(
                        row.per24Hours() == null ? null : row.per24Hours().toPlainString()));
    }
}
