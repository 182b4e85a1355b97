package org.parley.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.notification.NotificationSample.aSite;

import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parley.notification.Notifications;
import org.parley.notification.NotifiedSort;
import org.parley.security.Role;
import org.parley.testing.ScreenTest;
import org.parley.testing.Stage;
import org.parley.testing.TestTime;
import org.parley.testing.WordsOfApproval;
import org.springframework.beans.factory.annotation.Autowired;

/** A notification on its page: sent, acknowledged, and never read as an approval. */
@ScreenTest
class NotificationScreenTest {

    @Autowired
    Screen screen;

    @Autowired
    Notifications notifications;

    @Autowired
    Stage stage;

    @Autowired
    TestTime time;

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void coordinatorSendsOneAndItSaysThatItIsNoGuarantee() {
        screen.signIn(Role.COORDINATOR, null);
        screen.go("new/notification");
        screen.click("send-notification");
        assertThat(screen.find(TextField.class, "object").getErrorMessage()).isEqualTo("This is needed");

        var today = LocalDateTime.ofInstant(time.now(), Stage.DAMASCUS);
        screen.type("sort", NotifiedSort.STATIC_SITE);
        screen.type("object", "The central hospital");
        screen.type("areas", Set.of(stage.area));
        screen.type("valid-from", today);
        screen.type("expires", today.plusDays(2));
        screen.type("recipients", Set.of(stage.north));
        screen.click("send-notification");

        assertThat(screen.text("notification")).contains("Not verified, and no guarantee", "Notified");
        assertThat(screen.text("request")).contains("The central hospital", "Notified; nothing is asked for");
        assertThat(screen.shows("answers")).isFalse();
        assertThat(screen.shows("revise")).isFalse();
    }

    @Test
    void delegateAcknowledgesInArabicAndNothingReadsAsAnApproval() {
        var sent = notifications
                .send(aSite(stage.area, time.now(), stage.north), stage.coordinator)
                .orElseThrow();
        screen.signIn(Role.DELEGATE, stage.north, "ar");
        screen.go("request/" + sent.reference());
        assertThat(screen.text("notification")).contains("لم يُتحقق منه، وليس ضمانًا");
        screen.click("acknowledge");
        assertThat(screen.shows("acknowledge")).isFalse();
        assertThat(screen.shows("call-off")).isFalse();
        assertThat(WordsOfApproval.in(screen.text("first-line"))).isEmpty();
    }

    @Test
    void attackIsReportedWhereTheObjectIsNotified() {
        var sent = notifications
                .send(aSite(stage.area, time.now(), stage.north), stage.coordinator)
                .orElseThrow();
        screen.signIn(Role.COORDINATOR, null);
        screen.go("request/" + sent.reference());
        assertThat(screen.text("notification")).contains("No attack on it is reported");
        assertThat(screen.shows("report-violation")).isTrue();
        screen.click("call-off");
        screen.type("call-off-reason", "The hospital was moved");
        screen.click("call-off-dialog-confirm");
        assertThat(screen.text("request")).contains("Called off");
    }
}
