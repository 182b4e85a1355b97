package org.parley.ui.shell;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.parley.security.Forbidden;
import org.parley.shared.NotFound;
import org.parley.shared.StaleData;
import org.parley.ui.kit.Tell;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** What went wrong in a deed, said once for all screens; what was typed stays where it is. */
class Failures implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    @Override
    public void error(ErrorEvent event) {
        var ui = UI.getCurrent();
        if (ui == null) LOG.error("outside of any screen", event.getThrowable());
        else tell(ui, event.getThrowable());
    }

    private static void tell(UI ui, Throwable failure) {
        if (failure instanceof StaleData stale) Tell.problem(first(stale), reload(ui));
        else if (failure instanceof NotFound) Tell.problem(t("failure.not-found"));
        else if (failure instanceof Forbidden) Tell.problem(t("failure.forbidden"));
        else if (failure instanceof AuthenticationCredentialsNotFoundException)
            ui.getPage().reload();
        else {
            LOG.error("a deed failed", failure);
            Tell.problem(t("failure.unknown"));
        }
    }

    /** Who was first, where that is known; what was typed stays in any case. */
    private static String first(StaleData stale) {
        var told = stale.told();
        return told == null ? t("failure.stale") : t(told) + " " + t("failure.stale");
    }

    private static Button reload(UI ui) {
        var button = new Button(t("action.reload"), click -> ui.getPage().reload());
        button.setId("stale-reload");
        return button;
    }
}
