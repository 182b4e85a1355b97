package org.parley.ui.accounts;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.parley.security.ApiToken;
import org.parley.security.ApiTokens;
import org.parley.security.CurrentActor;
import org.parley.ui.kit.DeedDialog;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Status;
import org.parley.ui.kit.Times;
import org.springframework.stereotype.Component;

/** Tokens as their owner and administrators see them: what each is for, what it may, until when, last used, revoke. */
@Component
class TokenRows {

    private final ApiTokens tokens;
    private final CurrentActor me;
    private final Times times;

    TokenRows(ApiTokens tokens, CurrentActor me, Times times) {
        this.tokens = tokens;
        this.me = me;
        this.times = times;
    }

    Div of(List<ApiToken> all, Runnable after) {
        var rows = Spans.div("rows");
        rows.setId("tokens");
        if (all.isEmpty()) {
            rows.add(Spans.empty(t("tokens.none")));
            return rows;
        }
        rows.getElement().setAttribute("role", "list");
        for (var token : all) rows.add(row(token, after));
        return rows;
    }

    private Div row(ApiToken token, Runnable after) {
        var title = Spans.row(Spans.typed(token.label()), state(token), Spans.of(t(token.scope()), "quiet"));
        title.addClassName("row-title");
        var when = Spans.row(Spans.of(t("tokens.until"), "quiet"), times.span(token.expiresAt()));
        if (token.lastUsedAt() == null) when.add(Spans.of(t("tokens.never-used"), "quiet"));
        else when.add(Spans.of(t("tokens.last-used"), "quiet"), times.span(token.lastUsedAt()));
        var line = Spans.div("stack", title, when);
        line.getElement().setAttribute("role", "listitem");
        line.setId("token-" + token.id());
        if (token.isGood(times.now()))
            line.add(Fields.button("revoke-" + token.id(), "tokens.revoke", () -> revoke(token, after)));
        return line;
    }

    private Span state(ApiToken token) {
        if (token.revokedAt() != null) return Status.badge("token", "revoked", "tokens.revoked", VaadinIcon.BAN);
        return token.isGood(times.now())
                ? Status.badge("token", "good", "tokens.good", VaadinIcon.CHECK)
                : Status.badge("token", "expired", "tokens.expired", VaadinIcon.CLOCK);
    }

    private void revoke(ApiToken token, Runnable after) {
        new DeedDialog("revoke-token-dialog")
                .says(t("deed.revoke-token-dialog.says", token.label()))
                .does(() -> tokens.revoke(token.id(), me.get()), after);
    }
}
