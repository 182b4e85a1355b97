package org.parley.ui.kit;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent;

/** Warns whoever leaves with something typed that is not kept anywhere: within the program, and when the page closes. */
public final class LeaveGuard {

    private boolean unsaved;

    public void typed() {
        set(true);
    }

    public void kept() {
        set(false);
    }

    private void set(boolean now) {
        if (unsaved == now) return;
        unsaved = now;
        var ui = UI.getCurrent();
        if (ui != null) ui.getPage().executeJs("window.onbeforeunload = $0 ? e => e.preventDefault() : null", now);
    }

    /** Asks once; stays where it is unless the person really leaves. */
    public void ask(BeforeLeaveEvent event) {
        if (!unsaved) return;
        var leave = event.postpone();
        var question = new ConfirmDialog();
        question.setId("leave-dialog");
        question.setHeader(t("leave.title"));
        question.setText(t("leave.text"));
        question.setCancelable(true);
        question.setCancelText(t("leave.stay"));
        question.setConfirmText(t("leave.go"));
        question.setConfirmButtonTheme("error primary");
        question.addConfirmListener(yes -> {
            kept();
            leave.proceed();
        });
        question.addCancelListener(no -> leave.cancel());
        question.open();
    }
}
