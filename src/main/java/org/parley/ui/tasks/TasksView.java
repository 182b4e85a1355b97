package org.parley.ui.tasks;

import static org.parley.ui.kit.Texts.t;

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
import org.parley.request.Kind;
import org.parley.security.Actor;
import org.parley.security.CurrentActor;
import org.parley.security.Role;
import org.parley.ui.kit.MoreList;
import org.parley.ui.kit.Names;
import org.parley.ui.kit.RowLink;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Status;
import org.parley.ui.kit.Times;
import org.parley.ui.live.Refreshing;

/** What waits for me, the most urgent first; each row leads to the place where it is done. */
@Route("")
@Menu(title = TasksView.MENU, order = 0, icon = "vaadin:inbox")
@PermitAll
public class TasksView extends Div implements BeforeEnterObserver, HasDynamicTitle, Refreshing {

    static final String MENU = "menu.tasks";
    private static final int PAGE = 25;

    private final CurrentActor me;
    private final Names names;
    private final Times times;
    private final MoreList<Task> list;
    private Map<String, String> places = Map.of();

    TasksView(Inbox inbox, CurrentActor me, Names names, Times times) {
        this.me = me;
        this.names = names;
        this.times = times;
        addClassName("page");
        list = new MoreList<>("tasks", key -> inbox.page(me.get(), key, PAGE), this::row, () -> nothing(me.get()));
        add(new H1(t("tasks.title")), new Paragraph(t("tasks.what")), list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var who = me.get();
        if (who.observes() || who.is(Role.AUDITOR)) {
            event.forwardTo("requests");
            return;
        }
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
        return t("tasks.title");
    }

    private RowLink row(Task task) {
        var what = Spans.of(t("task." + task.kind()), "row-title");
        var about = Spans.row(
                Status.icon(Kind.valueOf(task.requestKind())).create(),
                Spans.code(task.reference()),
                Spans.typed(Names.inWords(task.title(), places)));
        var when = Spans.row(
                Spans.of(t("tasks.until"), "label"),
                times.span(task.dueAt()),
                Spans.of(t("tasks.since", times.local(task.openedAt())), "quiet"));
        var row = new RowLink(address(task), "task-" + task.kind(), Spans.row(what, ofWhom(task)), about, when);
        if (task.escalated()) row.addClassName("escalated");
        if (task.dueAt().isBefore(times.now())) row.addClassName("overdue");
        return row;
    }

    private Span ofWhom(Task task) {
        if (task.escalated()) return Status.alarm("tasks.escalated");
        return Spans.of(task.party() == null ? "" : names.party(task.party()), "quiet");
    }

    /** An answer is given on its own screen; everything else on the request's. */
    private static String address(Task task) {
        if (task.kind().equals("answer") && task.slotId() != null) return "answer/" + task.slotId();
        return "request/" + task.reference();
    }

    /** Nothing waits for an administrator here: the accounts are where that work is. */
    private static Div nothing(Actor me) {
        var keeps = me.is(Role.ADMINISTRATOR);
        var there = new Anchor(keeps ? "accounts" : "requests", t(keeps ? "tasks.empty.accounts" : "tasks.empty.deed"));
        there.setId(keeps ? "tasks-empty-accounts" : "tasks-empty-requests");
        return Spans.empty(t("tasks.empty"), there);
    }
}
