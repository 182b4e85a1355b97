package org.parley.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.clearance.Channel;
import org.parley.hold.Front;
import org.parley.overview.RequestPage;
import org.parley.request.Course;
import org.parley.security.Role;
import org.parley.testing.ScreenTest;
import org.parley.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;

/** Another end of a pause: asked for on its page, brought about by one party, and shown to both sides. */
@ScreenTest
class WindowChangeScreenTest {

    @Autowired
    Screen screen;

    @Autowired
    Stage stage; // its government is there before anybody is asked

    @Autowired
    Front front;

    @Autowired
    RequestPage page;

    UUID pause;

    @BeforeEach
    void aPauseThatHolds() {
        pause = front.pause();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void aCoordinatorAsksForAnotherEndAndThePauseNamesTheRequest() {
        openAs(Role.COORDINATOR, null);
        screen.click("change-end");
        assertThat(screen.address()).contains("new/window_change");
        screen.click("ask-the-parties");
        assertThat(screen.address()).contains("new/window_change"); // every end is as it stands
        var end = screen.find(DateTimePicker.class, "new-end-0").getValue();
        screen.type("new-end-0", end.plusDays(1));
        screen.click("ask-the-parties");
        assertThat(screen.text("terms")).contains("To end");
        openAs(Role.COORDINATOR, null);
        assertThat(screen.text("window")).contains("Another end of a pause", "Asked");
    }

    @Test
    void aDelegateEndsItWithAReason() {
        openAs(Role.DELEGATE, front.party());
        assertThat(screen.shows("change-end")).isFalse();
        screen.click("end-alone");
        screen.click("end-alone-dialog-confirm");
        assertThat(screen.shows("end-alone-dialog")).isTrue();
        screen.type("end-reason", "Shells since noon");
        screen.type("end-office", "Operations room");
        screen.click("end-alone-dialog-confirm");
        assertThat(front.scene.course(pause)).isEqualTo(Course.ENDED);
        assertThat(screen.shows("end-alone")).isFalse();
    }

    @Test
    void anotherPartyLearnsThatItEndedAndNotWhoEndedIt() {
        openAs(Role.COORDINATOR, null);
        screen.click("enter-end");
        screen.type("end-party", front.party());
        screen.type("end-reason", "Shells since noon");
        screen.type("end-office", "Operations room");
        screen.type("end-channel", Channel.TELEPHONE);
        screen.click("enter-end-dialog-confirm");
        assertThat(screen.text("timeline")).contains("ended the pause before its time", "Shells since noon");
        openAs(Role.DELEGATE, stage.government);
        assertThat(screen.text("timeline")).contains("The pause ended").doesNotContain("Shells since noon");
    }

    private void openAs(Role role, String party) {
        var reference = page.head(pause, front.coordinator).reference();
        screen.signIn(role, party);
        screen.go("request/" + reference);
    }
}
