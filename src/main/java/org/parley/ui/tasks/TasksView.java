package org.parley.ui.tasks;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.parley.inbox.Inbox;
import org.parley.inbox.Task;
import org.parley.inbox.TaskFilter;
import org.parley.security.CurrentActor;
import org.parley.security.Role;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.MoreList;
import org.parley.ui.kit.Names;
import org.parley.ui.kit.Spans;
import org.parley.ui.live.Refreshing;
import org.parley.ui.tasks.TaskRow.Known;

/** What waits for me, the most urgent first; each row leads to the place where it is done. The filter is the address. */
@Route("")
@Menu(title = TasksView.MENU, order = 0, icon = "vaadin:inbox")
@PermitAll
public class TasksView extends Div implements BeforeEnterObserver, HasDynamicTitle, Refreshing {

    static final String MENU = "menu.tasks";
    private static final int PAGE = 25;
    private static final int COUNTED = 100;

    private final Inbox inbox;
    private final CurrentActor me;
    private final Names names;
    private final AwayNotes away;
    private final SavedFilterBar saved;
    private final TaskFilterBar bar;
    private final Details find;
    private final Div absences = Spans.div("actions");
    private final Div filters = Spans.div("actions");
    private final Span count = Spans.of("", "quiet");
    private final MoreList<Task> list;
    private TaskFilter filter = TaskFilter.NONE;
    private Known known = new Known(Map.of(), Map.of());

    TasksView(Inbox inbox, CurrentActor me, Names names, TaskRow row, AwayNotes away, SavedFilterBar saved) {
        this.inbox = inbox;
        this.me = me;
        this.names = names;
        this.away = away;
        this.saved = saved;
        addClassName("page");
        bar = new TaskFilterBar(me.get(), TasksView::go);
        find = new Details(t("tasks.find"), bar);
        find.setId("tasks-find");
        count.setId("tasks-count");
        count.getElement().setAttribute("aria-live", "polite");
        absences.setId("absences");
        list = new MoreList<>(
                "tasks",
                key -> inbox.page(filter, me.get(), key, PAGE),
                task -> row.of(task, known, this::refresh),
                this::nothing);
        add(new H1(t("tasks.title")), new Paragraph(t("tasks.what")), absences, find, filters, count, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var who = me.get();
        if (who.observes() || who.is(Role.AUDITOR)) {
            event.forwardTo("requests");
            return;
        }
        filter = TaskFilterAddress.read(event.getLocation().getQueryParameters());
        bar.show(filter);
        if (!filter.isNone()) find.setOpened(true);
        known = Known.by(names);
        count.setText(count());
        showFilters();
        showAbsences();
        list.reload();
    }

    @Override
    public boolean refresh() {
        known = Known.by(names);
        var counted = count();
        if (!counted.equals(count.getText())) count.setText(counted);
        return list.refresh();
    }

    @Override
    public String getPageTitle() {
        return t("tasks.title");
    }

    private void showFilters() {
        saved.show(filters, filter, this::showFilters);
    }

    /** Who stands in for whom changes whose tasks are shown as mine. */
    private void showAbsences() {
        away.show(absences, () -> {
            showAbsences();
            refresh();
        });
    }

    /** The menu counts them all; here only what was looked for is counted. */
    private String count() {
        if (filter.isNone()) return "";
        var found = inbox.count(filter, me.get());
        return t(found >= COUNTED ? "tasks.found-more" : "tasks.found", found);
    }

    private static void go(TaskFilter filter) {
        UI.getCurrent().navigate(TasksView.class, TaskFilterAddress.write(filter));
    }

    /** Nothing waits for an administrator here: the accounts are where that work is. */
    private Component nothing() {
        if (!filter.isNone())
            return Spans.empty(
                    t("tasks.none-found"),
                    Fields.button("tasks-show-all", "tasks.show-all", () -> go(TaskFilter.NONE)));
        var keeps = me.get().is(Role.ADMINISTRATOR);
        var there = new Anchor(keeps ? "accounts" : "requests", t(keeps ? "tasks.empty.accounts" : "tasks.empty.deed"));
        there.setId(keeps ? "tasks-empty-accounts" : "tasks-empty-requests");
        return Spans.empty(t("tasks.empty"), there);
    }
}
