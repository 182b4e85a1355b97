package org.parley.ui.history;

import static org.parley.ui.kit.Texts.number;
import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.parley.overview.History;
import org.parley.overview.History.Filter;
import org.parley.overview.History.Row;
import org.parley.security.CurrentActor;
import org.parley.ui.kit.MoreList;
import org.parley.ui.kit.Names;
import org.parley.ui.kit.RowLink;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Status;
import org.parley.ui.kit.Times;
import org.parley.ui.live.Refreshing;

/** What is over and what became of it; what ended last comes first. */
@Route("history")
@Menu(title = "menu.history", order = 4, icon = "vaadin:archive")
@PermitAll
public class HistoryView extends Div implements BeforeEnterObserver, HasDynamicTitle, Refreshing {

    private static final int PAGE = 25;

    private final Names names;
    private final Times times;
    private final HistoryBar bar;
    private final MoreList<Row> list;
    private Filter filter = Filter.NONE;
    private Map<String, String> places = Map.of();

    HistoryView(History history, CurrentActor me, Names names, Times times) {
        this.names = names;
        this.times = times;
        addClassName("page");
        bar = new HistoryBar(me.get().isStaff() ? names.parties() : Map.of(), HistoryView::go);
        list = new MoreList<>("history", key -> history.page(filter, me.get(), key, PAGE), this::row, this::nothing);
        add(new H1(t("history.title")), new Paragraph(t("history.what")), bar, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = HistoryAddress.read(event.getLocation().getQueryParameters());
        bar.show(filter);
        places = names.areas();
        list.reload();
    }

    @Override
    public boolean refresh() {
        places = names.areas();
        return list.refresh();
    }

    @Override
    public String getPageTitle() {
        return t("history.title");
    }

    private static void go(Filter filter) {
        UI.getCurrent().navigate(HistoryView.class, HistoryAddress.write(filter));
    }

    private RowLink row(Row row) {
        var first = Spans.row(
                Status.icon(row.kind()).create(),
                Spans.code(row.reference()),
                Spans.of(t(row.kind()), "quiet"),
                Spans.typed(Names.inWords(row.title(), places)));
        first.addClassName("row-title");
        var stands = Spans.row(Status.of(row.decision()), Status.of(row.course()));
        if (row.outcome() != null) stands.add(Spans.of(t(row.outcome())));
        var facts = Spans.row(Spans.of(t("history.ended"), "label"), times.span(row.endedAt()));
        if (row.peopleAsked() != null) facts.add(Spans.of(t("history.asked", number(row.peopleAsked())), "quiet"));
        if (row.peopleReached() != null)
            facts.add(Spans.of(t("history.reached", number(row.peopleReached())), "quiet"));
        return new RowLink("request/" + row.reference(), "history-" + row.reference(), first, stands, facts);
    }

    private Component nothing() {
        if (filter.equals(Filter.NONE)) return Spans.empty(t("history.none"));
        var all = new Button(t("requests.show-all"), click -> go(Filter.NONE));
        all.setId("history-show-all");
        return Spans.empty(t("requests.none-found"), all);
    }
}
