package org.parley.ui.kit;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.util.List;
import org.parley.shared.Refusal;

/** What the program says after a deed; read out by screen readers. */
public final class Tell {

    private static final int LONG_ENOUGH_TO_READ = 6_000;

    private Tell() {}

    public static void done(String text) {
        show(text, NotificationVariant.LUMO_CONTRAST, LONG_ENOUGH_TO_READ, false);
    }

    /** Stays until it is closed, or one of its deeds done. */
    public static void problem(String text, Component... deeds) {
        show(text, NotificationVariant.LUMO_ERROR, 0, true, deeds);
    }

    public static void refused(List<Refusal> refusals) {
        for (var refusal : refusals) problem(t(refusal));
    }

    private static void show(
            String text, NotificationVariant variant, int duration, boolean closable, Component... deeds) {
        var notice = new Notification();
        notice.setPosition(Notification.Position.BOTTOM_CENTER);
        notice.addThemeVariants(variant);
        notice.setDuration(duration);
        notice.setAssertive(closable);
        var row = Spans.row(new Span(text));
        row.add(deeds);
        if (closable) row.add(closeButton(notice));
        for (var deed : deeds) if (deed instanceof Button button) button.addClickListener(click -> notice.close());
        notice.add(row);
        notice.open();
    }

    private static Button closeButton(Notification notice) {
        var close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> notice.close());
        close.setId("notice-close");
        close.setAriaLabel(t("action.close"));
        return close;
    }
}
