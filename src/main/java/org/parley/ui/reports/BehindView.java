package org.parley.ui.reports;

import static org.parley.ui.kit.Texts.number;
import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.security.CurrentActor;
import org.parley.tally.Behind;
import org.parley.tally.Filter;
import org.parley.tally.Measure;
import org.parley.ui.kit.MoreList;
import org.parley.ui.kit.Names;
import org.parley.ui.kit.RowLink;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Status;
import org.parley.ui.kit.Times;

/** The requests behind a figure; which figure stands in the address. */
@Route("reports/requests")
@PermitAll
public class BehindView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 25;

    private final CurrentActor me;
    private final RowNames names;
    private final Times times;
    private final Div about = Spans.row();
    private final Anchor back = new Anchor("reports", t("reports.back"));
    private final MoreList<Behind.Row> list;
    private Measure measure = Measure.DECISION;
    private @Nullable String detail;
    private Filter filter = Filter.NONE;

    BehindView(Behind behind, CurrentActor me, Names names, Times times) {
        this.me = me;
        this.names = RowNames.of(names);
        this.times = times;
        addClassName("page");
        about.setId("behind-what");
        back.setId("behind-back");
        list = new MoreList<>(
                "behind",
                key -> behind.page(measure, detail, filter, me.get(), key, PAGE),
                this::row,
                () -> Spans.empty(t("reports.none-behind")));
        add(new H1(t("reports.behind")), new Paragraph(t("reports.behind-what")), about, Spans.row(back), list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        measure = ReportsAddress.measure(query);
        detail = ReportsAddress.text(query, "detail");
        filter = ReportsAddress.read(query);
        about.removeAll();
        about.add(Spans.of(Names.joined(words()), "strong"));
        var where = QueryParameters.simple(ReportsAddress.write(filter)).getQueryString();
        back.setHref(where.isEmpty() ? "reports" : "reports?" + where);
        list.reload();
    }

    /** The figure in words; a detail that there is none of is not repeated. */
    private ArrayList<String> words() {
        var words = new ArrayList<String>();
        words.add(t("reports." + measure.name()));
        if (detail != null) {
            var word = measure.name().startsWith("STEP") ? HeatFrame.word(detail) : Details.word(measure, detail);
            if (!word.contains(detail)) words.add(word);
        }
        if (filter.from() != null) words.add(t("reports.since", filter.from()));
        if (filter.to() != null) words.add(t("reports.until", filter.to()));
        if (filter.kind() != null) words.add(t(filter.kind()));
        if (filter.area() != null) words.add(named(names.areas(), filter.area()));
        if (filter.party() != null)
            words.add(mayBeNamed(filter.party()) ? named(names.parties(), filter.party()) : t("reports.unknown"));
        return words;
    }

    /** Whoever is not staff looks for the own party only. */
    private boolean mayBeNamed(String party) {
        return me.get().isStaff() || party.equals(me.get().party());
    }

    private static String named(Map<String, String> names, String code) {
        return names.getOrDefault(code, t("reports.unknown"));
    }

    private RowLink row(Behind.Row row) {
        var first = Spans.row(
                Status.icon(row.kind()).create(),
                Spans.code(row.reference()),
                Spans.of(t(row.kind()), "quiet"),
                Spans.typed(Names.inWords(row.title(), names.areas())));
        first.addClassName("row-title");
        var stands = Spans.row(Status.of(row.decision()), Status.of(row.course()));
        var facts = Spans.row(Spans.of(t("reports.opened"), "label"), times.span(row.openedAt()));
        if (row.people() != null) facts.add(Spans.of(t("history.asked", number(row.people())), "quiet"));
        return new RowLink("request/" + row.reference(), "behind-" + row.reference(), first, stands, facts);
    }

    @Override
    public String getPageTitle() {
        return t("reports.behind");
    }
}
