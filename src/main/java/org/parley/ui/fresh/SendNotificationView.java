package org.parley.ui.fresh;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.parley.notification.NotificationTerms;
import org.parley.notification.Notifications;
import org.parley.request.Drafts;
import org.parley.request.Kind;
import org.parley.request.Request;
import org.parley.request.Terms;
import org.parley.request.TermsCodec;
import org.parley.security.CurrentActor;
import org.parley.shared.Result;
import org.parley.ui.kit.Times;
import org.parley.ui.terms.TermsForms;

/** Parties are told of something; its one button asks nobody for anything. */
@Route("new/notification")
@RolesAllowed("COORDINATOR")
public class SendNotificationView extends AsksNobodyView {

    private static final Words WORDS = new Words(
            "new.notification",
            "notification.no-guarantee",
            "notification.terms",
            "notification.send",
            "send-notification",
            "notification.was-sent");

    private final Notifications notifications;
    private final CurrentActor me;

    SendNotificationView(
            Notifications notifications,
            Drafts drafts,
            TermsCodec codec,
            CurrentActor me,
            TermsForms forms,
            Times times) {
        super(Kind.NOTIFICATION, WORDS, forms, new DraftKeeper(drafts, codec, me, times));
        this.notifications = notifications;
        this.me = me;
    }

    @Override
    Result<Request> write(Terms terms) {
        return notifications.send((NotificationTerms) terms, me.get());
    }
}
