package org.parley.ui.accounts;

import static org.parley.ui.kit.Fields.typed;
import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.parley.security.ApiTokens;
import org.parley.security.CurrentActor;
import org.parley.security.MadeToken;
import org.parley.security.TokenDraft;
import org.parley.security.TokenScope;
import org.parley.shared.Result;
import org.parley.ui.kit.DeedDialog;
import org.parley.ui.kit.Fields;
import org.springframework.stereotype.Component;

/** Makes a token, and shows its secret the only time that it can be seen. */
@Component
class TokenDialog {

    private final ApiTokens tokens;
    private final CurrentActor me;

    TokenDialog(ApiTokens tokens, CurrentActor me) {
        this.tokens = tokens;
        this.me = me;
    }

    void make(Runnable after) {
        var label = Fields.text("token-label", "tokens.label");
        label.setHelperText(t("tokens.label-help"));
        var scope = Fields.select("token-scope", "tokens.scope", List.of(TokenScope.values()));
        scope.setValue(TokenScope.READ);
        var days = Fields.number("token-days", "tokens.days");
        days.setValue(90);
        var made = new AtomicReference<MadeToken>();
        new DeedDialog("make-token-dialog")
                .says(t("deed.make-token-dialog.says"))
                .field("label", label)
                .field("scope", scope)
                .field("days", days)
                .does(
                        () -> kept(new TokenDraft(typed(label.getValue()), scope.getValue(), days.getValue()), made),
                        () -> {
                            after.run();
                            show(made.get());
                        });
    }

    private Result<MadeToken> kept(TokenDraft draft, AtomicReference<MadeToken> made) {
        var result = tokens.make(draft, me.get());
        if (result instanceof Result.Done<MadeToken> done) made.set(done.value());
        return result;
    }

    private static void show(MadeToken made) {
        var shown = new Dialog();
        shown.setId("token-made");
        shown.setHeaderTitle(t("tokens.made"));
        shown.setWidth("34rem");
        shown.setMaxWidth("96vw");
        shown.setCloseOnOutsideClick(false);
        var secret = new TextField(t("tokens.secret"));
        secret.setId("token-secret");
        secret.setValue(made.secret());
        secret.setReadOnly(true);
        secret.setWidthFull();
        secret.getElement().setAttribute("dir", "ltr");
        secret.getElement().setAttribute("autocomplete", "off");
        shown.add(new Paragraph(t("tokens.made-text")), secret);
        shown.getFooter().add(Fields.button("token-made-close", "tokens.copied", shown::close));
        shown.open();
    }
}
