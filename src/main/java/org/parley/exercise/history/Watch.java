package org.parley.exercise.history;

import java.time.Duration;
import java.util.UUID;
import org.parley.agreement.AgreementTerms;
import org.parley.agreement.Agreements;
import org.parley.agreement.ClosingDraft;
import org.parley.agreement.GroupReport;
import org.parley.figure.CorrectionDraft;
import org.parley.figure.Counted;
import org.parley.figure.FigureDraft;
import org.parley.figure.Figures;
import org.parley.figure.Status;
import org.parley.notification.NotificationTerms;
import org.parley.notification.Notifications;
import org.parley.request.Request;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What is followed and told without anybody being asked. */
@Component
@Profile("!production")
class Watch {

    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    private final Agreements agreements;
    private final Figures figures;
    private final Notifications notifications;
    private final Desk desk;

    Watch(Agreements agreements, Figures figures, Notifications notifications, Desk desk) {
        this.agreements = agreements;
        this.figures = figures;
        this.notifications = notifications;
        this.desk = desk;
    }

    Request told(AgreementTerms terms) {
        return desk.noted(agreements.record(terms, Desk.COORDINATOR).orElseThrow());
    }

    void left(Request agreement, int group, int boarded, int hoursAgo) {
        var report = new GroupReport(desk.hoursAgo(hoursAgo), "Field monitoring team", boarded, null, null, null, null);
        agreements
                .reportDeparture(agreement.id(), group, report, Desk.COORDINATOR)
                .orElseThrow();
    }

    UUID counted(Request agreement, int amount, String source, int hoursAgo) {
        var figure = new FigureDraft(
                Counted.RESIDENTS, null, null, amount, source, Status.ALLEGED, null, desk.hoursAgo(hoursAgo));
        return figures.add(agreement.id(), figure, Desk.COORDINATOR)
                .orElseThrow()
                .id();
    }

    void corrected(UUID figure, int amount, String reason) {
        var correction = new CorrectionDraft(
                amount, "Field monitoring team", Status.VERIFIED, desk.now().minus(HALF_AN_HOUR), reason);
        figures.correct(figure, correction, Desk.COORDINATOR).orElseThrow();
    }

    void closed(Request agreement, String reason) {
        agreements
                .close(agreement.id(), new ClosingDraft(false, reason), Desk.COORDINATOR)
                .orElseThrow();
    }

    Request notified(NotificationTerms terms) {
        return desk.noted(notifications.send(terms, Desk.COORDINATOR).orElseThrow());
    }

    void calledOff(Request notification, String reason) {
        notifications.callOff(notification.id(), reason, Desk.COORDINATOR).orElseThrow();
    }
}
