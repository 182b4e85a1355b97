package org.parley.ui.tasks;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.parley.desk.Difference;
import org.parley.desk.Repair;
import org.parley.desk.Repairs;
import org.parley.security.CurrentActor;
import org.parley.shared.Result;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Names;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Status;
import org.parley.ui.kit.Tell;
import org.parley.ui.kit.Times;

/** An administrator compares the inbox with the engine, and mends it. */
@Route("inbox-check")
@Menu(title = "menu.inbox-check", order = 92, icon = "vaadin:wrench")
@RolesAllowed("ADMINISTRATOR")
public class InboxCheckView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Repairs repairs;
    private final CurrentActor me;
    private final Names names;
    private final Times times;
    private final Div differences = new Div();
    private final Div last = new Div();

    InboxCheckView(Repairs repairs, CurrentActor me, Names names, Times times) {
        this.repairs = repairs;
        this.me = me;
        this.names = names;
        this.times = times;
        addClassName("page");
        var deeds = Spans.div(
                "actions",
                Fields.button("inbox-compare", "inbox-check.compare", this::compare),
                Fields.primary("inbox-repair", "inbox-check.repair", this::repair));
        add(new H1(t("inbox-check.title")), new Paragraph(t("inbox-check.what")), deeds);
        add(Spans.section("inbox-differences", t("inbox-check.differences"), differences));
        add(Spans.section("inbox-repairs", t("inbox-check.last"), last));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        differences.removeAll();
        differences.add(Spans.empty(t("inbox-check.not-yet")));
        showLast();
    }

    @Override
    public String getPageTitle() {
        return t("inbox-check.title");
    }

    private void compare() {
        var parties = names.parties();
        show(
                differences,
                repairs.compare(me.get()).stream()
                        .map(one -> difference(one, parties))
                        .toList(),
                "inbox-check.none");
    }

    private void repair() {
        var result = repairs.repair(me.get());
        if (result instanceof Result.Done<Repair> done)
            Tell.done(t("inbox-check.done", done.value().mended()));
        compare();
        showLast();
    }

    private void showLast() {
        show(last, repairs.last(me.get()).stream().map(this::line).toList(), "inbox-check.never");
    }

    private static void show(Div place, List<Component> lines, String none) {
        place.removeAll();
        if (lines.isEmpty()) {
            place.add(Spans.empty(t(none)));
            return;
        }
        var rows = Spans.div("rows");
        rows.getElement().setAttribute("role", "list");
        lines.forEach(line -> line.getElement().setAttribute("role", "listitem"));
        rows.add(lines);
        place.add(rows);
    }

    private Component difference(Difference one, Map<String, String> parties) {
        var what = Spans.row(
                Status.alarm("What." + one.what()),
                Spans.of(t("task." + one.kind()), "row-title"),
                Spans.code(one.reference()));
        var of = one.party() == null ? t(one.forRole()) : parties.getOrDefault(one.party(), one.party());
        return Spans.div("stack", what, Spans.of(of, "quiet"));
    }

    private Component line(Repair repair) {
        var counts = t("inbox-check.counts", repair.missing(), repair.superfluous(), repair.stale(), repair.mended());
        return Spans.row(
                times.span(repair.madeAt()),
                Spans.of(t("inbox-check.made", repair.madeBy()), "quiet"),
                Spans.of(counts));
    }
}
