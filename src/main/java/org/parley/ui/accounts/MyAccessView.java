package org.parley.ui.accounts;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.parley.security.ApiTokens;
import org.parley.security.CurrentActor;
import org.parley.security.SignInList;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Spans;

/** One's own ways in: tokens for programs, and the last times that somebody came in by one's name. */
@Route("my-access")
@Menu(title = "menu.my-access", order = 95, icon = "vaadin:key-o")
@PermitAll
public class MyAccessView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ApiTokens tokens;
    private final SignInList signIns;
    private final CurrentActor me;
    private final TokenRows rows;
    private final SignInLine line;
    private final Div own = new Div();
    private final Div last = new Div();

    MyAccessView(
            ApiTokens tokens,
            SignInList signIns,
            CurrentActor me,
            TokenRows rows,
            TokenDialog dialog,
            SignInLine line) {
        this.tokens = tokens;
        this.signIns = signIns;
        this.me = me;
        this.rows = rows;
        this.line = line;
        addClassName("page");
        var make = Fields.primary("make-token", "tokens.make", () -> dialog.make(this::load));
        add(new H1(t("my-access.title")));
        add(Spans.section(
                "my-tokens", t("tokens.title"), new Paragraph(t("tokens.what")), Spans.div("actions", make), own));
        add(Spans.section("my-sign-ins", t("my-access.sign-ins"), new Paragraph(t("my-access.sign-ins.what")), last));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    @Override
    public String getPageTitle() {
        return t("my-access.title");
    }

    private void load() {
        var who = me.get();
        own.removeAll();
        own.add(rows.of(tokens.mine(who), this::load));
        last.removeAll();
        var lines = Spans.div("rows");
        signIns.mine(who).forEach(row -> lines.add(line.of(row)));
        if (lines.getChildren().findAny().isEmpty()) lines.add(Spans.empty(t("my-access.none")));
        last.add(lines);
    }
}
