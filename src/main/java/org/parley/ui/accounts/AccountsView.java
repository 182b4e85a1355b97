package org.parley.ui.accounts;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.parley.security.AccountList;
import org.parley.security.AccountList.Change;
import org.parley.security.AccountList.Row;
import org.parley.security.CurrentActor;
import org.parley.security.Role;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.MoreList;
import org.parley.ui.kit.Names;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Status;
import org.parley.ui.kit.Texts;
import org.parley.ui.kit.Times;

/** Every account, by user name; what was searched for stands in the address. */
@Route("accounts")
@Menu(title = "menu.accounts", order = 90, icon = "vaadin:users")
@RolesAllowed({"ADMINISTRATOR", "AUDITOR"})
public class AccountsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 25;

    private final AccountDialogs dialogs;
    private final CurrentActor me;
    private final Names names;
    private final Times times;
    private final TextField search = Fields.text("accounts-search", "accounts.search");
    private final MoreList<Row> list;
    private Map<String, String> parties = Map.of();

    AccountsView(AccountList accounts, AccountDialogs dialogs, CurrentActor me, Names names, Times times) {
        this.dialogs = dialogs;
        this.me = me;
        this.names = names;
        this.times = times;
        addClassName("page");
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.addValueChangeListener(change -> {
            if (change.isFromClient())
                UI.getCurrent().navigate(AccountsView.class, QueryParameters.of("q", change.getValue()));
        });
        list = new MoreList<>(
                "accounts",
                key -> accounts.page(search.getValue(), me.get(), key, PAGE),
                this::row,
                () -> Spans.empty(t("accounts.none-found")));
        var open = Fields.primary("open-account", "accounts.open", () -> dialogs.open(parties, this::load));
        add(new H1(t("accounts.title")), new Paragraph(t("accounts.what")));
        if (keeps()) add(Spans.div("actions", open));
        add(search, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        search.setValue(query.getSingleParameter("q").orElse(""));
        load();
    }

    @Override
    public String getPageTitle() {
        return t("accounts.title");
    }

    private boolean keeps() {
        return me.get().is(Role.ADMINISTRATOR);
    }

    private void load() {
        parties = names.parties();
        list.reload();
    }

    private Component row(Row row) {
        var who = Spans.row(Spans.code(row.username()), Spans.typed(row.office()), state(row));
        if (row.locked()) who.add(Status.badge("account", "locked", "accounts.is-locked", VaadinIcon.BAN));
        who.addClassName("row-title");
        var may = Spans.row(
                Spans.of(Names.joined(row.roles().stream().map(Texts::t).toList()), "quiet"));
        if (row.party() != null) may.add(Spans.of(parties.getOrDefault(row.party(), row.party()), "quiet"));
        may.add(Spans.of(AccountDialogs.language(row.language()), "quiet"));
        var whole = Spans.div("stack", who, may, deeds(row));
        if (row.last() != null) whole.addComponentAtIndex(2, last(row.last()));
        whole.setId("account-" + row.username());
        return whole;
    }

    private static Span state(Row row) {
        return row.open()
                ? Status.badge("account", "open", "accounts.is-open", VaadinIcon.CHECK)
                : Status.badge("account", "closed", "accounts.is-closed", VaadinIcon.LOCK);
    }

    private Div last(Change change) {
        var by = change.by() == null ? t("accounts.program") : change.by();
        return Spans.row(Spans.of(t("accounts.last", t(change.what()), by), "quiet"), times.span(change.at()));
    }

    /** For who keeps the accounts; one's own can't be closed, so that is not offered. */
    private Div deeds(Row row) {
        var bar = Spans.div("actions");
        if (!keeps()) return bar;
        bar.add(Fields.button(
                "password-" + row.username(), "accounts.password", () -> dialogs.password(row, this::load)));
        bar.add(Fields.button("tokens-" + row.username(), "accounts.tokens", () -> dialogs.tokens(row)));
        if (row.locked())
            bar.add(Fields.button(
                    "unlock-" + row.username(), "accounts.unlock", () -> dialogs.unlock(row, this::load)));
        if (!row.open())
            bar.add(Fields.button(
                    "reopen-" + row.username(), "accounts.reopen", () -> dialogs.reopen(row, this::load)));
        else if (!row.username().equals(me.get().username()))
            bar.add(Fields.button("close-" + row.username(), "accounts.close", () -> dialogs.close(row, this::load)));
        return bar;
    }
}
