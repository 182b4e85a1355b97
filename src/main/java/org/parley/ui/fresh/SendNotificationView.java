package org.parley.ui.fresh;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.parley.notification.NotificationTerms;
import org.parley.notification.Notifications;
import org.parley.request.Drafts;
import org.parley.request.Kind;
import org.parley.request.Request;
import org.parley.request.TermsCodec;
import org.parley.security.CurrentActor;
import org.parley.shared.Result;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.LeaveGuard;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Tell;
import org.parley.ui.kit.Times;
import org.parley.ui.terms.TermsForm;
import org.parley.ui.terms.TermsForms;

/** Parties are told of something; its one button asks nobody for anything. */
@Route("new/notification")
@RolesAllowed("COORDINATOR")
public class SendNotificationView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final Notifications notifications;
    private final CurrentActor me;
    private final TermsForms forms;
    private final DraftKeeper keeper;
    private final LeaveGuard guard = new LeaveGuard();

    SendNotificationView(
            Notifications notifications,
            Drafts drafts,
            TermsCodec codec,
            CurrentActor me,
            TermsForms forms,
            Times times) {
        this.notifications = notifications;
        this.me = me;
        this.forms = forms;
        this.keeper = new DraftKeeper(drafts, codec, me, times);
        addClassNames("page", "narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var form = forms.of(Kind.NOTIFICATION);
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("draft")
                .ifPresent(draft -> form.show(keeper.open(TermsView.id(draft))));
        render(form);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        guard.ask(event);
    }

    @Override
    public String getPageTitle() {
        return t("new.notification");
    }

    private void render(TermsForm<?> form) {
        removeAll();
        form.onChange(() -> {
            guard.typed();
            keeper.keep(form.value());
            guard.kept();
        });
        var send = Fields.primary("send-notification", "notification.send", () -> send(form));
        add(new H1(t("new.notification")), new Paragraph(t("notification.no-guarantee")));
        add(Spans.section("terms", t("notification.terms"), form), Spans.div("actions sticky", send, keeper));
    }

    private void send(TermsForm<?> form) {
        var result = notifications.send((NotificationTerms) form.value(), me.get());
        if (result instanceof Result.Done<Request> done) {
            keeper.discard();
            guard.kept();
            Tell.done(t("notification.was-sent", done.value().reference()));
            UI.getCurrent().navigate("request/" + done.value().reference());
        } else {
            keeper.keep(form.value());
            form.refuse(result.refusals());
        }
    }
}
