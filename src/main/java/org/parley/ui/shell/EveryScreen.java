package org.parley.ui.shell;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.parley.security.CurrentAccount;
import org.springframework.stereotype.Component;

/** What holds for every page that is opened: its language and direction, and what is said when something fails. */
@Component
class EveryScreen implements VaadinServiceInitListener {

    private final CurrentAccount account;

    EveryScreen(CurrentAccount account) {
        this.account = account;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(new Failures()));
        event.getSource().addUIInitListener(init -> prepare(init.getUI()));
    }

    private void prepare(UI ui) {
        Languages.speak(ui, account);
        var lost = ui.getReconnectDialogConfiguration();
        lost.setDialogText(t("shell.reconnecting"));
        lost.setDialogTextGaveUp(t("shell.offline"));
        ui.getPage()
                .executeJs(
                        "const c = window.Vaadin && window.Vaadin.connectionIndicator;"
                                + "if (c) { c.onlineText = $0; c.offlineText = $1; c.reconnectingText = $2;"
                                + " c.setAttribute('role', 'status'); }",
                        t("shell.online"),
                        t("shell.offline"),
                        t("shell.reconnecting"));
    }
}
