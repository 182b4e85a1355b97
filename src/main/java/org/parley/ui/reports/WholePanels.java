package org.parley.ui.reports;

import static org.parley.ui.kit.Texts.number;
import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.security.Actor;
import org.parley.tally.By;
import org.parley.tally.Filter;
import org.parley.tally.Indicator;
import org.parley.tally.Indicator.Delivery;
import org.parley.tally.Indicator.People;
import org.parley.tally.Indicators;
import org.parley.tally.Measure;
import org.parley.tally.Parts;
import org.parley.ui.kit.Spans;
import org.parley.ui.reports.Chart.Run;

/** Indicators of everything that was chosen, told by nothing but what they tell apart themselves. */
final class WholePanels {

    private final Indicators indicators;
    private final Actor who;
    private final Filter filter;

    WholePanels(Indicators indicators, Actor who, Filter filter) {
        this.indicators = indicators;
        this.who = who;
        this.filter = filter;
    }

    /** Movements and people: what was asked for, approved and delivered, never added. */
    Component delivery() {
        var found = indicators.delivery(filter, who);
        var columns = List.of("reports.movements", "reports.people", "reports.of-requested", "reports.of-approved");
        var words = columns.stream().map(column -> t(column)).toList();
        var table = new FigureTable("delivery-table", t("reports.stage"), words);
        var stages = stages(found);
        stages.forEach((stage, people) -> table.row(Details.word(Measure.FUNNEL, stage), cells(stage, people, found)));
        var names = stages.keySet().stream()
                .map(stage -> Details.word(Measure.FUNNEL, stage))
                .toList();
        var numbers = stages.values().stream().map(one -> (double) one.people()).toList();
        var chart = new Chart(names, List.of(new Run(t("reports.people"), numbers)), false);
        return FigurePanels.panel("delivery", chart, table);
    }

    private static Map<String, People> stages(Delivery found) {
        var stages = new LinkedHashMap<String, People>();
        stages.put("REQUESTED", found.requested());
        stages.put("APPROVED", found.approved());
        stages.put("DEPARTED", found.departed());
        stages.put("REACHED", found.reached());
        return stages;
    }

    private List<Component> cells(String stage, People people, Delivery found) {
        var name = Details.word(Measure.FUNNEL, stage);
        var href = ReportsAddress.behind(Measure.FUNNEL, stage, filter);
        var ofApproved = List.of("REACHED", "DEPARTED").contains(stage)
                ? Details.share(people.people(), found.approved().people())
                : null;
        return List.of(
                FigureTable.link(people.n(), href, name, t("reports.movements")),
                FigureTable.plain(people.people()),
                FigureTable.text(
                        Details.share(people.people(), found.requested().people())),
                FigureTable.text(ofApproved));
    }

    /** A measure: its details are the rows, beside each what they add up to. */
    Component down(Measure measure) {
        var found = measure == Measure.PENDING
                ? indicators.pending(filter, who).indicators()
                : indicators.counts(measure, By.ALL, filter, who).indicators();
        if (found.isEmpty()) return FigurePanels.panel(measure.name(), Spans.empty(t("reports.nothing")));
        var figures = Parts.inOrder(measure, found).stream()
                .map(detail -> found.stream()
                        .filter(one -> one.detail().equals(detail))
                        .findFirst()
                        .orElseThrow())
                .toList();
        var names =
                figures.stream().map(one -> Details.word(measure, one.detail())).toList();
        var numbers = figures.stream().map(one -> (double) one.n()).toList();
        var chart = new Chart(names, List.of(new Run(t("reports.number"), numbers)), false);
        var panel = FigurePanels.panel(measure.name(), chart, table(measure, figures));
        var share = Parts.hasShare(measure) ? Details.share(measure, found) : null;
        if (share != null)
            panel.add(Spans.row(Spans.of(t("reports.rate." + measure.name()), "label"), Spans.of(share, "isolated")));
        return panel;
    }

    private FigureTable table(Measure measure, List<Indicator> figures) {
        var amount = amount(measure);
        var columns = amount == null ? List.of(t("reports.number")) : List.of(t("reports.number"), t(amount));
        var table = new FigureTable(measure.name() + "-table", t("reports.what"), columns);
        for (var figure : figures) {
            var name = Details.word(measure, figure.detail());
            var href = ReportsAddress.behind(measure, figure.detail(), filter);
            var cells = new ArrayList<Component>();
            cells.add(FigureTable.link(figure.n(), href, name, t("reports.number")));
            if (amount != null) cells.add(FigureTable.text(amountOf(measure, figure)));
            table.row(name, cells);
        }
        return table;
    }

    private static @Nullable String amount(Measure measure) {
        return switch (measure) {
            case OUTCOME -> "reports.people-reached";
            case PENDING, EVACUATION -> "reports.people";
            case VIOLATION -> "reports.verified";
            case PAUSE -> "reports.hours";
            default -> null;
        };
    }

    private static String amountOf(Measure measure, Indicator figure) {
        return measure == Measure.PAUSE ? Details.hours(figure.amount()) : number(figure.amount());
    }
}
