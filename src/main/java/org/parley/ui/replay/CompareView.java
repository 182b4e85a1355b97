package org.parley.ui.replay;

import static org.parley.ui.kit.Texts.number;
import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.overview.RequestPage;
import org.parley.replay.Stories;
import org.parley.replay.Story;
import org.parley.replay.TwoRequests;
import org.parley.replay.TwoRequests.Side;
import org.parley.security.CurrentActor;
import org.parley.ui.kit.Names;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Status;
import org.parley.ui.kit.Times;
import org.parley.ui.terms.TermsPanel;

/** Two requests side by side: how each went, and what their terms ask differently. */
@Route("request/:reference/compare")
@PermitAll
public class CompareView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String OTHER = "with";

    private final RequestPage page;
    private final Stories stories;
    private final CurrentActor me;
    private final Names names;
    private final Times times;
    private final TermsPanel terms;

    CompareView(RequestPage page, Stories stories, CurrentActor me, Names names, Times times, TermsPanel terms) {
        this.page = page;
        this.stories = stories;
        this.me = me;
        this.names = names;
        this.times = times;
        this.terms = terms;
        addClassName("page");
        setId("compared");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var one = story(event.getRouteParameters().get("reference").orElse(""));
        removeAll();
        add(new H1(t("compare.title")));
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(OTHER)
                .ifPresentOrElse(
                        other -> show(TwoRequests.of(one, story(other))), () -> add(Spans.empty(t("compare.none"))));
    }

    private void show(TwoRequests two) {
        add(table(two));
        add(Spans.section(
                "terms-compared",
                t("compare.terms", two.one().reference(), two.other().reference()),
                terms.changes(two.terms())));
    }

    @Override
    public String getPageTitle() {
        return t("compare.title");
    }

    private Story story(String reference) {
        return stories.of(page.idOf(reference, me.get()), me.get());
    }

    private Component table(TwoRequests two) {
        var table = new NativeTable();
        table.setId("two-requests");
        table.addClassName("matrix");
        var head = table.getHead().addRow();
        head.add(header(t("compare.what"), "col"), linked(two.one()), linked(two.other()));
        var places = names.areas();
        row(table, "compare.title-of", two, side -> Spans.typed(Names.inWords(side.title(), places)));
        row(table, "compare.decision", two, side -> Status.of(side.decision()));
        row(table, "compare.course", two, side -> Status.of(side.kind(), side.course()));
        row(table, "compare.versions", two, side -> Spans.of(number(side.termsVersion())));
        row(table, "compare.people", two, side -> Spans.of(number(side.people())));
        row(table, "compare.reached", two, side -> Spans.of(number(side.peopleReached())));
        row(table, "compare.opened", two, side -> at(side.openedAt()));
        row(table, "compare.answers", two, side -> Spans.of(number(side.answers())));
        row(table, "compare.first-answer", two, side -> at(side.firstAnswerAt()));
        row(table, "compare.last-answer", two, side -> at(side.lastAnswerAt()));
        row(table, "compare.departed", two, side -> at(side.departedAt()));
        row(table, "compare.arrived", two, side -> at(side.arrivedAt()));
        row(
                table,
                "compare.outcome",
                two,
                side -> Spans.of(side.outcome() == null ? "–" : t("Outcome." + side.outcome())));
        row(table, "compare.violations", two, side -> Spans.of(number(side.violations())));
        return Spans.div("section wide-table", table);
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static NativeTableHeaderCell linked(Side side) {
        var cell = header("", "col");
        var link = new Anchor("request/" + side.reference() + "/review", side.reference());
        link.getElement().setAttribute("dir", "ltr");
        cell.add(link);
        return cell;
    }

    private static void row(NativeTable table, String label, TwoRequests two, Function<Side, Component> told) {
        var row = table.getBody().addRow();
        row.add(header(t(label), "row"));
        row.add(cell(two.one(), told), cell(two.other(), told));
    }

    /** On a phone, where a row is a list, each cell says of which request it is. */
    private static NativeTableCell cell(Side side, Function<Side, Component> told) {
        var cell = new NativeTableCell(told.apply(side));
        cell.getElement().setAttribute("data-label", side.reference());
        return cell;
    }

    private Component at(@Nullable Instant moment) {
        return moment == null ? Spans.of("–") : times.at(moment);
    }
}
