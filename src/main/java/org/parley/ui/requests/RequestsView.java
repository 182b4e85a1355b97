package org.parley.ui.requests;

import static org.parley.ui.kit.Texts.number;
import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.parley.overview.Progress;
import org.parley.overview.RequestList;
import org.parley.overview.RequestList.Filter;
import org.parley.overview.RequestList.Row;
import org.parley.search.Search;
import org.parley.security.CurrentActor;
import org.parley.security.Role;
import org.parley.ui.kit.MoreList;
import org.parley.ui.kit.Names;
import org.parley.ui.kit.RowLink;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Status;
import org.parley.ui.kit.Times;
import org.parley.ui.live.Refreshing;

/** Every request that I may see, the newest first, found by any word of it; what I look for stands in the address. */
@Route("requests")
@Menu(title = "menu.requests", order = 1, icon = "vaadin:list")
@PermitAll
public class RequestsView extends Div implements BeforeEnterObserver, HasDynamicTitle, Refreshing {

    private static final int PAGE = 25;

    private final Search requests;
    private final SavedViewBar saved;
    private final CurrentActor me;
    private final Names names;
    private final Times times;
    private final FilterBar bar = new FilterBar(RequestsView::go);
    private final Div views = Spans.div("actions");
    private final Span count = Spans.of("", "quiet");
    private final MoreList<Row> list;
    private Filter filter = Filter.NONE;
    private Map<String, String> places = Map.of();
    private Map<String, String> parties = Map.of();

    RequestsView(Search requests, SavedViewBar saved, CurrentActor me, Names names, Times times) {
        this.requests = requests;
        this.saved = saved;
        this.me = me;
        this.names = names;
        this.times = times;
        addClassName("page");
        count.setId("requests-count");
        count.getElement().setAttribute("aria-live", "polite");
        list = new MoreList<>("requests", key -> requests.page(filter, me.get(), key, PAGE), this::row, this::nothing);
        add(new H1(t("requests.title")), bar, views, count, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = FilterAddress.read(event.getLocation().getQueryParameters());
        render();
    }

    @Override
    public boolean refresh() {
        name();
        var counted = count();
        if (!counted.equals(count.getText())) count.setText(counted);
        return list.refresh();
    }

    @Override
    public String getPageTitle() {
        return t("requests.title");
    }

    private void render() {
        bar.show(filter);
        saved.show(views, filter);
        name();
        count.setText(count());
        list.reload();
    }

    /** Parties are named only where something was found. */
    private void name() {
        places = names.areas();
        if (filter.text() != null) parties = names.parties();
    }

    private String count() {
        var found = requests.count(filter, me.get());
        return t(found >= RequestList.CAP ? "requests.count-more" : "requests.count", found);
    }

    private static void go(Filter filter) {
        UI.getCurrent().navigate(RequestsView.class, FilterAddress.write(filter));
    }

    private RowLink row(Row row) {
        var first = Spans.row(
                Status.icon(row.kind()).create(),
                Spans.code(row.reference()),
                Spans.of(t(row.kind()), "quiet"),
                Spans.typed(Names.inWords(row.title(), places)));
        first.addClassName("row-title");
        var stands =
                Spans.row(Status.of(row.kind(), row.decision(), row.declaredBy()), Status.of(row.kind(), row.course()));
        if (row.declaredBy() != null)
            stands.add(Spans.of(t("terms.declaredBy.alone", names.party(row.declaredBy())), "strong"));
        if (row.emergency()) stands.add(Status.emergency());
        if (row.progress() != null) stands.add(progress(row.progress()));
        var facts = Spans.row(
                Spans.of(t("requests.window", times.local(row.startsAt()), times.local(row.endsAt())), "quiet"));
        if (row.people() != null) facts.add(Spans.of(t("requests.people", number(row.people())), "quiet"));
        if (!row.found().isEmpty()) facts.add(FoundLines.of(row.found(), parties));
        return new RowLink("request/" + row.reference(), "request-" + row.reference(), first, stands, facts);
    }

    private static Span progress(Progress progress) {
        return Spans.of(t("requests.progress", progress.answered(), progress.blocking()), "quiet");
    }

    private Component nothing() {
        if (!filter.equals(Filter.NONE)) {
            var all = new Button(t("requests.show-all"), click -> go(Filter.NONE));
            all.setId("requests-show-all");
            return Spans.empty(t("requests.none-found"), all);
        }
        var who = me.get();
        if (who.party() != null) return Spans.empty(t("requests.none-for-you"));
        if (!who.is(Role.COORDINATOR)) return Spans.empty(t("requests.none"));
        var begin = new Anchor("new", t("requests.begin"));
        begin.setId("requests-begin");
        return Spans.empty(t("requests.none"), begin);
    }
}
