package org.parley.ui.accounts;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;
import org.parley.security.SignInList.Row;
import org.parley.security.SignInResult;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Status;
import org.parley.ui.kit.Times;
import org.springframework.stereotype.Component;

/** One coming in, or failing to, or going: what, who, when, how and from where. */
@Component
class SignInLine {

    private final Times times;

    SignInLine(Times times) {
        this.times = times;
    }

    Div of(Row row) {
        var title = Spans.row(result(row.what()), Spans.code(row.username()), times.span(row.at()));
        title.addClassName("row-title");
        var how = Spans.row();
        if (row.way() != null) how.add(Spans.of(t(row.way()), "quiet"));
        if (row.address() != null) how.add(Spans.code(row.address()));
        if (row.by() != null) how.add(Spans.of(t("sign-ins.by", row.by()), "quiet"));
        var line = Spans.div("stack", title, how);
        line.setId("sign-in-" + row.no());
        return line;
    }

    private static Span result(SignInResult what) {
        var icon =
                switch (what) {
                    case SIGNED_IN -> VaadinIcon.SIGN_IN;
                    case FAILED -> VaadinIcon.CLOSE_SMALL;
                    case LOCKED -> VaadinIcon.LOCK;
                    case UNLOCKED -> VaadinIcon.UNLOCK;
                    case SIGNED_OUT -> VaadinIcon.SIGN_OUT;
                };
        return Status.badge("entering", what.name().toLowerCase(Locale.ROOT), "SignInResult." + what.name(), icon);
    }
}
