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
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import org.parley.security.CurrentActor;
import org.parley.tally.By;
import org.parley.tally.FieldIndicators;
import org.parley.tally.Filter;
import org.parley.tally.Indicators;
import org.parley.tally.Measure;
import org.parley.tally.Tally;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Names;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Times;

/** The indicators of the access working group: each as a chart, with its table, as of the moment of the last count. */
@Route("reports")
@Menu(title = "menu.reports", order = 4.5, icon = "vaadin:bar-chart")
@PermitAll
public class ReportsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Indicators indicators;
    private final FieldIndicators field;
    private final Tally tally;
    private final CurrentActor me;
    private final Times times;
    private final RowNames names;
    private final ReportsBar bar;
    private final Select<By> by =
            Fields.select("report-by", "reports.by", List.of(By.MONTH, By.KIND, By.AREA, By.PARTY));
    private final Div panels = new Div();
    private Filter filter = Filter.NONE;

    ReportsView(Indicators indicators, FieldIndicators field, Tally tally, CurrentActor me, Names names, Times times) {
        this.indicators = indicators;
        this.field = field;
        this.tally = tally;
        this.me = me;
        this.times = times;
        this.names = RowNames.of(names);
        addClassName("page");
        bar = new ReportsBar(this.names.areas(), me.get().isStaff() ? this.names.parties() : Map.of(), this::go);
        by.setItemLabelGenerator(one -> t("reports.by." + one.name()));
        by.addValueChangeListener(change -> {
            if (change.isFromClient()) go(filter);
        });
        bar.add(by);
        var waiting = new Anchor("reports/waiting", t("heat.title"));
        waiting.setId("report-waiting");
        var print = new Anchor("reports/print", t("report.title"));
        print.setId("reports-print");
        add(new H1(t("reports.title")), new Paragraph(t("reports.what-it-is")), Spans.row(waiting, print), bar, panels);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        filter = ReportsAddress.read(query);
        bar.show(filter);
        by.setValue(ReportsAddress.by(query));
        panels.removeAll();
        var asOf = Spans.row(Spans.of(t("reports.as-of"), "label"), times.at(tally.asOf()));
        asOf.setId("report-as-of");
        panels.add(asOf);
        fill(
                new WholePanels(indicators, me.get(), filter),
                new FigurePanels(indicators, me.get(), names, filter),
                by.getValue());
        if (me.get().isStaff()) inTheField(new FieldPanels(field, me.get(), names, filter), by.getValue());
    }

    private void fill(WholePanels whole, FigurePanels figures, By told) {
        panels.add(whole.delivery(), figures.across(Measure.DECISION, told), figures.across(Measure.FUNNEL, told));
        panels.add(whole.down(Measure.OUTCOME));
        var actor = me.get();
        if (!actor.isStaff() && actor.party() == null) return;
        panels.add(figures.across(Measure.ANSWER, By.PARTY), figures.across(Measure.DEADLINE, By.PARTY));
        panels.add(figures.lengths(Measure.ANSWER_DAYS, By.PARTY), figures.across(Measure.DOCUMENT, By.PARTY));
        if (!actor.isStaff()) return;
        panels.add(figures.lengths(Measure.LAST_ANSWER_DAYS, told), figures.lengths(Measure.DEPARTURE_DAYS, told));
        for (var measure :
                List.of(Measure.PENDING, Measure.EVACUATION, Measure.CRITERION, Measure.VIOLATION, Measure.PAUSE))
            panels.add(whole.down(measure));
        panels.add(figures.across("VIOLATION_BY_AREA", Measure.VIOLATION, By.AREA));
        panels.add(figures.across("VIOLATION_BY_PARTY", Measure.VIOLATION, By.PARTY));
        panels.add(figures.across("OUTCOME_BY_AREA", Measure.OUTCOME, By.AREA));
    }

    private void inTheField(FieldPanels field, By told) {
        var notRecorded = Spans.row(Spans.of(t("reports.not-recorded"), "quiet"));
        notRecorded.setId("report-not-recorded");
        panels.add(field.places(), field.calm(told), notRecorded);
    }

    @Override
    public String getPageTitle() {
        return t("reports.title");
    }

    private void go(Filter wanted) {
        UI.getCurrent().navigate(ReportsView.class, ReportsAddress.write(wanted, "by", by.getValue()));
    }
}
