package org.parley.ui.request;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.Optional;
import org.parley.clearance.Notices;
import org.parley.notification.Notifications;
import org.parley.overview.Matrices;
import org.parley.overview.Matrix;
import org.parley.overview.MovementPanels;
import org.parley.ui.kit.DeedDialog;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Status;
import org.parley.ui.kit.Tell;
import org.parley.ui.kit.Times;
import org.springframework.core.annotation.Order;

/** What a notification is and is not, who has taken note, until when it holds, and the attacks on what it is about. */
@org.springframework.stereotype.Component
@Order(0)
class NotificationPanel implements Panel {

    private final Notifications notifications;
    private final Notices notices;
    private final Matrices matrices;
    private final MovementPanels panels;
    private final WindowPanel violations;
    private final ViolationDeeds reports;
    private final Times times;

    NotificationPanel(
            Notifications notifications,
            Notices notices,
            Matrices matrices,
            MovementPanels panels,
            WindowPanel violations,
            ViolationDeeds reports,
            Times times) {
        this.notifications = notifications;
        this.notices = notices;
        this.matrices = matrices;
        this.panels = panels;
        this.violations = violations;
        this.reports = reports;
        this.times = times;
    }

    @Override
    public Optional<Component> of(Opened opened) {
        if (!opened.head().kind().onlyInforms()) return Optional.empty();
        var section = Spans.section(
                "notification",
                t("notification.title"),
                Spans.of(t("notification.no-guarantee"), "strong"),
                Spans.row(
                        Spans.of(t("notification.expires"), "label"),
                        times.span(opened.head().endsAt())));
        matrices.of(opened.head().id(), opened.me()).notices().forEach(notice -> section.add(row(notice, opened)));
        attacks(opened, section);
        section.add(deeds(opened));
        return Optional.of(section);
    }

    private Div row(Matrix.Notice notice, Opened opened) {
        var taken = notice.acknowledgedAt();
        var row = Spans.row(
                Spans.of(opened.party(notice.party()), "strong"),
                Status.acknowledged(taken != null),
                times.span(taken == null ? notice.sentAt() : taken));
        row.setId("notice-" + notice.party());
        var own = opened.me().speaksFor(notice.party());
        if (taken == null && own && !opened.head().course().isOver())
            row.add(Fields.button("acknowledge", "deed.acknowledge", () -> {
                Tell.refused(notices.acknowledge(notice.id(), opened.me()).refusals());
                opened.reload().run();
            }));
        return row;
    }

    private void attacks(Opened opened, Div section) {
        var all = panels.of(opened.head().id(), opened.me()).violations();
        section.add(new H3(t("notification.attacks")));
        if (all.isEmpty()) section.add(Spans.of(t("notification.no-attack"), "quiet"));
        all.forEach(attack -> section.add(violations.row(attack, opened)));
    }

    private Div deeds(Opened opened) {
        var bar = Spans.div("actions");
        if (opened.isInTheField())
            bar.add(Fields.button("report-violation", "notification.report-attack", () -> reports.report(opened)));
        if (opened.isCoordinator() && !opened.head().course().isOver())
            bar.add(Fields.button("call-off", "notification.call-off", () -> callOff(opened)));
        return bar;
    }

    private void callOff(Opened opened) {
        var reason = Fields.area("call-off-reason", "deed.reason");
        new DeedDialog("call-off-dialog")
                .says(t("deed.call-off-dialog.says"))
                .field("reason", reason)
                .does(() -> notifications.callOff(opened.head().id(), reason.getValue(), opened.me()), opened.reload());
    }
}
