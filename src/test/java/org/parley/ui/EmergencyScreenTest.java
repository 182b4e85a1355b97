package org.parley.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parley.request.Drafts;
import org.parley.request.Modality;
import org.parley.security.Actor;
import org.parley.security.Role;
import org.parley.testing.LeadTimesInForce;
import org.parley.testing.Scene;
import org.parley.testing.Scene.Ground;
import org.parley.testing.ScreenTest;
import org.parley.testing.Stage;
import org.parley.testing.TestTime;
import org.parley.ui.kit.RowLink;
import org.springframework.beans.factory.annotation.Autowired;

/** A start that is too near, on the form: said at once, with the way out that an emergency is. */
@ScreenTest
@ExtendWith(LeadTimesInForce.class)
class EmergencyScreenTest {

    private static final String REASON = "Forty wounded without a doctor";

    @Autowired
    Screen screen;

    @Autowired
    Scene scene;

    @Autowired
    Drafts drafts;

    @Autowired
    TestTime time;

    Ground ground;
    Actor coordinator;

    @BeforeEach
    void aConvoyIsTyped() {
        ground = scene.ground();
        coordinator = screen.signIn(Role.COORDINATOR, null);
        screen.go("new/convoy");
        screen.type("modality", Modality.CROSS_BORDER);
        screen.type("crossing", "Bab al-Hawa");
        screen.type("origin", ground.depot());
        screen.type("destination", ground.area());
        screen.type("trucks", 20);
        screen.type("people-total", 40_000);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private LocalDateTime inHours(int hours) {
        return LocalDateTime.ofInstant(time.now().plus(Duration.ofHours(hours)), Stage.DAMASCUS)
                .truncatedTo(ChronoUnit.HOURS);
    }

    private void leavesIn(int hours) {
        var leaves = inHours(hours);
        screen.type("departure", leaves);
        screen.type("comeBack", leaves.plusHours(9));
    }

    @Test
    void emergencyIsOfferedOnlyWhereTheStartIsTooNear() {
        leavesIn(80);
        assertThat(screen.shows("is-emergency")).isFalse();

        leavesIn(20);
        assertThat(screen.text("start-too-near")).contains("must be asked 48 hours before the start");
        assertThat(screen.shows("is-emergency")).isTrue();
        assertThat(screen.shows("emergency-reason")).isFalse();

        leavesIn(80);
        assertThat(screen.shows("is-emergency")).isFalse();
        assertThat(screen.text("start-too-near")).isEmpty();
    }

    @Test
    void startThatIsTooNearIsRefusedOnItsField() {
        leavesIn(20);

        screen.click("ask-the-parties");

        assertThat(screen.find(DateTimePicker.class, "departure").getErrorMessage())
                .contains("48 hours before the start");
    }

    @Test
    void emergencyWantsAReasonThatStandsOnTheRequestAndInTheList() {
        leavesIn(20);
        screen.type("is-emergency", true);
        screen.click("ask-the-parties");
        assertThat(screen.find(TextArea.class, "emergency-reason").getErrorMessage())
                .contains("at least 10 characters");

        screen.type("emergency-reason", REASON);
        screen.click("ask-the-parties");

        assertThat(screen.address()).startsWith("request/HC-");
        assertThat(screen.text("stands")).contains("Emergency").contains(REASON);
        var reference = screen.address().replace("request/", "");
        screen.go("requests?q=" + reference);
        var row = LocatorJ._get(RowLink.class);
        assertThat(row.getElement().getTextRecursively()).contains("Emergency");
    }

    @Test
    void anotherStartOffersItToo() {
        leavesIn(80);
        screen.click("ask-the-parties");
        screen.go(screen.address() + "/revise");
        assertThat(screen.shows("is-emergency")).isFalse();

        leavesIn(20);
        assertThat(screen.shows("is-emergency")).isTrue();
        screen.type("is-emergency", true);
        screen.type("emergency-reason", REASON);
        screen.click("ask-again");

        assertThat(screen.text("stands")).contains("Emergency").contains(REASON);
    }

    @Test
    void planOffersItForAllOfItsPoints() {
        screen.go("plans/new");
        screen.type("plan-name", "Tomorrow");
        screen.type("plan-people", 4_000);
        screen.click("add-ceasefire");
        screen.type("zone-areas", Set.of(ground.area()));
        assertThat(screen.shows("is-emergency")).isFalse();
        screen.type("window-from", inHours(20));
        screen.click("open-plan");
        assertThat(screen.find(DateTimePicker.class, "window-from").getErrorMessage())
                .contains("24 hours before the start");

        screen.type("is-emergency", true);
        screen.type("emergency-reason", REASON);
        screen.click("open-plan");

        assertThat(screen.address()).startsWith("plan/PL-");
    }

    @Test
    void emergencyIsKeptWithTheDraft() {
        leavesIn(20);
        screen.type("is-emergency", true);
        screen.type("emergency-reason", REASON);

        var draft = drafts.mine(coordinator).get(0);
        assertThat(draft.emergencyReason()).isEqualTo(REASON);
        screen.go("new/convoy?draft=" + draft.id());

        assertThat(screen.find(TextArea.class, "emergency-reason").getValue()).isEqualTo(REASON);
    }
}
