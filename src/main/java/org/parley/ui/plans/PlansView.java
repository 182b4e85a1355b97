package org.parley.ui.plans;

import static org.parley.ui.kit.Texts.number;
import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.Map;
import org.parley.overview.PlanList;
import org.parley.overview.PlanList.Counts;
import org.parley.overview.PlanList.Filter;
import org.parley.overview.PlanList.Row;
import org.parley.request.Kind;
import org.parley.security.CurrentActor;
import org.parley.security.Role;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.MoreList;
import org.parley.ui.kit.RowLink;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Status;
import org.parley.ui.kit.Times;

/** Every plan that I may see, the newest first; the search stands in the address. */
@Route("plans")
@Menu(title = "menu.plans", order = 1.5, icon = "vaadin:cluster")
@PermitAll
public class PlansView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 25;

    private final CurrentActor me;
    private final Times times;
    private final TextField text = Fields.text("plans-text", "plans.search");
    private final Checkbox openOnly = new Checkbox(t("plans.open-only"));
    private final MoreList<Row> list;
    private Filter filter = Filter.NONE;

    PlansView(PlanList plans, CurrentActor me, Times times) {
        this.me = me;
        this.times = times;
        addClassName("page");
        list = new MoreList<>("plans", key -> plans.page(filter, me.get(), key, PAGE), this::row, this::nothing);
        var heading = Spans.row(new H1(t("plans.title")));
        heading.addClassName("spread");
        if (me.get().isStaff() && me.get().is(Role.COORDINATOR)) heading.add(begin("plan-new"));
        add(heading, search(), list);
    }

    private Div search() {
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setClearButtonVisible(true);
        openOnly.setId("plans-open");
        text.addValueChangeListener(change -> go(change.isFromClient()));
        openOnly.addValueChangeListener(change -> go(change.isFromClient()));
        var bar = Spans.div("filters", text, openOnly);
        bar.getElement().setAttribute("role", "search");
        return bar;
    }

    private void go(boolean byHand) {
        if (!byHand) return;
        Map<String, String> query = new HashMap<>();
        if (!text.getValue().isBlank()) query.put("q", text.getValue());
        if (openOnly.getValue()) query.put("open", "true");
        UI.getCurrent().navigate(PlansView.class, QueryParameters.simple(query));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        var open = query.getSingleParameter("open").map(Boolean::parseBoolean).orElse(false);
        filter = new Filter(query.getSingleParameter("q").orElse(null), open);
        text.setValue(filter.text() == null ? "" : filter.text());
        openOnly.setValue(open);
        list.reload();
    }

    @Override
    public String getPageTitle() {
        return t("plans.title");
    }

    private RowLink row(Row row) {
        var first = Spans.row(Status.icon(Kind.PLAN).create(), Spans.code(row.reference()), Spans.typed(row.name()));
        first.addClassName("row-title");
        var stands = Spans.row(Status.of(row.course()));
        if (row.counts() != null) stands.add(Spans.of(counted(row.counts()), "quiet"));
        var facts = Spans.row(
                Spans.of(t("requests.window", times.local(row.startsAt()), times.local(row.endsAt())), "quiet"));
        if (row.people() != null) facts.add(Spans.of(t("requests.people", number(row.people())), "quiet"));
        return new RowLink("plan/" + row.reference(), "plan-" + row.reference(), first, stands, facts);
    }

    private static String counted(Counts counts) {
        return t(
                "plans.counts", counts.points(), counts.agreed(), counts.inEffect(), counts.onTheRoad(), counts.over());
    }

    private Component nothing() {
        if (!filter.equals(Filter.NONE)) return Spans.empty(t("plans.none-found"));
        if (me.get().party() != null) return Spans.empty(t("plans.none-for-you"));
        return me.get().is(Role.COORDINATOR)
                ? Spans.empty(t("plans.none"), begin("plans-begin"))
                : Spans.empty(t("plans.none"));
    }

    private static Anchor begin(String id) {
        var begin = new Anchor("plans/new", t("plans.begin"));
        begin.setId(id);
        return begin;
    }
}
