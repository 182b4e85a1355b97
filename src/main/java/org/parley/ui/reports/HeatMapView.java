package org.parley.ui.reports;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.security.CurrentActor;
import org.parley.tally.Filter;
import org.parley.tally.HeatMap;
import org.parley.tally.HeatMap.Step;
import org.parley.tally.HeatMaps;
import org.parley.tally.Measure;
import org.parley.ui.kit.Names;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Times;

/** Where requests wait: a process with the days beside its steps, and the table that says the same. */
@Route("reports/waiting")
@PermitAll
public class HeatMapView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final HeatMaps maps;
    private final CurrentActor me;
    private final Times times;
    private final ReportsBar bar;
    private final Select<String> process = new Select<>();
    private final Select<Integer> version = new Select<>();
    private final Div drawn = new Div();
    private Filter filter = Filter.NONE;

    HeatMapView(HeatMaps maps, CurrentActor me, Names names, Times times) {
        this.maps = maps;
        this.me = me;
        this.times = times;
        addClassName("page");
        var words = RowNames.of(names);
        bar = new ReportsBar(words.areas(), me.get().isStaff() ? words.parties() : Map.of(), this::go).withoutKind();
        process.setId("heat-process");
        process.setLabel(t("heat.process"));
        process.setItems(maps.processes(me.get()));
        process.setItemLabelGenerator(key -> t("heat.process." + key));
        process.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                version.clear();
                go(filter);
            }
        });
        bar.addComponentAsFirst(process);
        bar.add(versions());
        var back = new Anchor("reports", t("reports.back"));
        back.setId("heat-back");
        add(new H1(t("heat.title")), new Paragraph(t("heat.what")), Spans.row(back), bar, drawn);
    }

    /** One drawing's versions, where requests waited in them. */
    private Select<Integer> versions() {
        version.setId("heat-version");
        version.setLabel(t("heat.version"));
        version.setEmptySelectionAllowed(true);
        version.setEmptySelectionCaption(t("heat.all-versions"));
        version.setItemLabelGenerator(one -> one == null ? t("heat.all-versions") : String.valueOf(one));
        version.addValueChangeListener(change -> {
            if (change.isFromClient()) go(filter);
        });
        return version;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        filter = ReportsAddress.read(query);
        var known = maps.processes(me.get());
        var wanted = query.getSingleParameter("process").filter(known::contains);
        process.setValue(wanted.orElse(HeatMaps.OF_A_PARTY));
        bar.show(filter);
        var map = maps.of(process.getValue(), ReportsAddress.version(query), filter, me.get());
        offer(map);
        show(map);
    }

    private void offer(HeatMap map) {
        var known = new TreeSet<>(map.versions());
        if (map.version() != null) known.add(map.version());
        version.setItems(known);
        version.setValue(map.version());
    }

    private void show(HeatMap map) {
        drawn.removeAll();
        drawn.add(Spans.row(Spans.of(t("reports.as-of"), "label"), times.at(map.asOf())));
        if (filter.party() != null && !map.process().equals(HeatMaps.OF_A_PARTY))
            drawn.add(Spans.empty(t("heat.not-by-party")));
        else if (map.steps().isEmpty()) drawn.add(Spans.empty(t("reports.nothing")));
        else
            drawn.add(Spans.section(
                    "heat", t("heat.process." + map.process()), said(map), new HeatFrame(map), table(map)));
    }

    /** Which versions are counted, since one that was drawn otherwise made requests wait otherwise. */
    private static Div said(HeatMap map) {
        var said = map.version() != null
                ? t("heat.one-version", map.version())
                : map.versions().size() == 1
                        ? t("heat.only-version", map.versions().get(0))
                        : t(
                                "heat.versions-together",
                                Names.joined(map.versions().stream()
                                        .map(String::valueOf)
                                        .toList()));
        var row = Spans.row(Spans.of(said, "quiet"));
        row.setId("heat-versions");
        return row;
    }

    private FigureTable table(HeatMap map) {
        var columns = List.of(
                t("heat.waited"), t("reports.median"), t("reports.p90"), t("heat.level"), t("heat.waiting-now"));
        var table = new FigureTable("heat-table", t("heat.step"), columns);
        map.steps().stream()
                .sorted(Comparator.comparing((Step step) -> step.p90() == null ? BigDecimal.ZERO : step.p90())
                        .reversed()
                        .thenComparing(Step::element))
                .forEach(step -> row(table, step, map));
        return table;
    }

    private void row(FigureTable table, Step step, HeatMap map) {
        var detail = map.detail(step);
        var name = HeatFrame.word(detail);
        var level = step.p90() == null ? null : t("heat.level-of-four", HeatFrame.level(step, map));
        table.row(
                name,
                List.of(
                        FigureTable.link(
                                step.n(), ReportsAddress.behind(Measure.STEP, detail, filter), name, t("heat.waited")),
                        FigureTable.text(days(step.median())),
                        FigureTable.text(days(step.p90())),
                        FigureTable.text(level),
                        FigureTable.link(
                                step.waiting(),
                                ReportsAddress.behind(Measure.STEP_OPEN, detail, filter),
                                name,
                                t("heat.waiting-now"))));
    }

    private static @Nullable String days(@Nullable BigDecimal days) {
        return days == null ? null : t("reports.days", days.toPlainString());
    }

    private void go(Filter wanted) {
        var query = ReportsAddress.write(wanted);
        query.put("process", process.getValue());
        if (version.getValue() != null) query.put("version", String.valueOf(version.getValue()));
        UI.getCurrent().navigate(HeatMapView.class, QueryParameters.simple(query));
    }

    @Override
    public String getPageTitle() {
        return t("heat.title");
    }
}
