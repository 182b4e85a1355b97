package org.parley.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.notification.NotificationSample.aMovement;
import static org.parley.notification.NotificationSample.aSite;
import static org.parley.testing.Talks.refusals;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.clearance.Clearances;
import org.parley.clearance.Negotiations;
import org.parley.clearance.Notices;
import org.parley.incident.ViolationDraft;
import org.parley.incident.ViolationKind;
import org.parley.incident.Violations;
import org.parley.overview.Matrices;
import org.parley.overview.MovementPanels;
import org.parley.overview.RequestPage;
import org.parley.request.Course;
import org.parley.request.Decision;
import org.parley.request.Request;
import org.parley.shared.NotFound;
import org.parley.testing.ParleyTest;
import org.parley.testing.Stage;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;

/** A notification informs: it is acknowledged, expires, and is never an approval (domain.md 1.1). */
@ParleyTest
class NotificationsTest {

    @Autowired
    Notifications notifications;

    @Autowired
    Notices notices;

    @Autowired
    Negotiations negotiations;

    @Autowired
    Clearances clearances;

    @Autowired
    Violations violations;

    @Autowired
    Matrices matrices;

    @Autowired
    MovementPanels panels;

    @Autowired
    RequestPage page;

    @Autowired
    Stage stage;

    @Autowired
    TestTime time;

    private Request sent;

    @BeforeEach
    void aHospitalIsNotifiedToTheNorth() {
        sent = notifications
                .send(aSite(stage.area, time.now(), stage.north), stage.coordinator)
                .orElseThrow();
    }

    private UUID notice() {
        return matrices.of(sent.id(), stage.coordinator).notices().get(0).id();
    }

    private Decision decision() {
        return page.head(sent.id(), stage.coordinator).decision();
    }

    private Course course() {
        return page.head(sent.id(), stage.coordinator).course();
    }

    @Test
    void acknowledgementIsNoApproval() {
        notices.acknowledge(notice(), stage.delegateOf(stage.north)).orElseThrow();
        assertThat(matrices.of(sent.id(), stage.coordinator).notices().get(0).acknowledgedAt())
                .isNotNull();
        assertThat(decision()).isEqualTo(Decision.NOT_ASKED);
        assertThat(clearances.slots(sent.id())).isEmpty();
        assertThat(clearances.isClear(sent.id())).isFalse();
    }

    @Test
    void onlyWhoIsToldKnowsOfIt() {
        assertThat(page.head(sent.id(), stage.delegateOf(stage.north)).next().key())
                .isEqualTo("next.acknowledge");
        assertThatThrownBy(() -> page.head(sent.id(), stage.delegateOf(stage.south)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> notices.acknowledge(notice(), stage.delegateOf(stage.south)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void itExpiresByItselfAndWaitsForNobodyAnyMore() {
        time.moveTo(sent.endsAt());
        assertThat(course()).isEqualTo(Course.ENDED);
        assertThat(page.head(sent.id(), stage.coordinator).next().key()).isEqualTo("next.notification-expired");
        assertThat(refusals(notifications.callOff(sent.id(), "Moved", stage.coordinator)))
                .containsExactly("request.over");
    }

    @Test
    void calledOffItHoldsNoLonger() {
        assertThat(refusals(notifications.callOff(sent.id(), " ", stage.coordinator)))
                .containsExactly("reason.missing");
        notifications.callOff(sent.id(), "Moved", stage.coordinator).orElseThrow();
        assertThat(course()).isEqualTo(Course.CANCELLED);
        time.moveTo(sent.endsAt());
        assertThat(course()).isEqualTo(Course.CANCELLED);
    }

    @Test
    void nothingOfItIsAskedForOrNegotiated() {
        var terms = aSite(stage.area, time.now(), stage.north);
        assertThat(refusals(negotiations.open(terms, stage.coordinator)))
                .containsExactly("request.has-deeds-of-its-own");
        assertThat(refusals(negotiations.cancel(sent.id(), "x", stage.coordinator)))
                .contains("request.has-deeds-of-its-own");
    }

    @Test
    void attackOnWhatWasNotifiedIsLinkedToItsNotification() {
        var attack = new ViolationDraft(
                ViolationKind.values()[0].name(), "The hospital", time.now(), 5, null, "A doctor", null);
        violations.report(sent.id(), attack, stage.monitor).orElseThrow();
        assertThat(panels.of(sent.id(), stage.coordinator).violations()).hasSize(1);
        notifications.callOff(sent.id(), "Moved", stage.coordinator).orElseThrow();
        assertThat(refusals(violations.report(sent.id(), attack, stage.monitor)))
                .containsExactly("violation.notification-called-off");
    }

    @Test
    void movementIsNotifiedTwoDaysBeforeOrWithItsEmergency() {
        var tomorrow = time.now().plus(Duration.ofHours(30));
        assertThat(refusals(notifications.send(aMovement(stage.area, tomorrow, null, stage.north), stage.coordinator)))
                .containsExactly("notification.lead-too-short");
        notifications
                .send(aMovement(stage.area, tomorrow, "Wounded", stage.north), stage.coordinator)
                .orElseThrow();
        notifications
                .send(
                        aMovement(stage.area, time.now().plus(Duration.ofHours(49)), null, stage.north),
                        stage.coordinator)
                .orElseThrow();
    }

    @Test
    void whoCanNotBeToldIsRefused() {
        for (var wrong : List.of(stage.guarantor, "NOBODY")) {
            assertThat(refusals(notifications.send(aSite(stage.area, time.now(), wrong), stage.coordinator)))
                    .containsExactly("notification.not-a-recipient");
        }
        assertThat(refusals(notifications.send(aSite("nowhere", time.now()), stage.coordinator)))
                .containsExactlyInAnyOrder("control.place-unknown", "notification.nobody-told");
    }
}
