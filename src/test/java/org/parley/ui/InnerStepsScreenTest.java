package org.parley.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parley.clearance.StepState;
import org.parley.request.Kind;
import org.parley.security.Role;
import org.parley.testing.ScreenTest;
import org.parley.testing.Talks;
import org.springframework.beans.factory.annotation.Autowired;

/** The steps inside a party: set by an administrator, noted by the party's delegate. */
@ScreenTest
class InnerStepsScreenTest {

    @Autowired
    Screen screen;

    @Autowired
    Talks talks;

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void administratorSetsTheStepsAndADelegateNotesTheFirst() {
        var stage = talks.stage;
        screen.signIn(Role.ADMINISTRATOR, null);
        screen.go("party/" + stage.north);
        screen.click("set-way");
        screen.type("way-kind", Kind.CEASEFIRE);
        screen.type("way-offices-en", "Ministry\nFacilitation letter");
        screen.type("way-offices-ar", "الوزارة\nكتاب التسهيل");
        screen.click("way-dialog-confirm");
        assertThat(screen.text("way-CEASEFIRE")).contains("Ministry", "Facilitation letter", "with a document");
        screen.close();

        talks.open(stage.pause());
        screen.signIn(Role.DELEGATE, stage.north, "ar");
        screen.go("request/" + talks.head().reference());
        assertThat(screen.text("inner-step-" + stage.north + "-1")).contains("الوزارة", "ليس بعد");
        screen.click("note-step-" + stage.north);
        screen.type("step-state", StepState.DONE);
        screen.click("inner-step-dialog-confirm");

        assertThat(screen.text("inner-step-" + stage.north + "-1")).contains("أُنجزت");
        screen.close();
        screen.signIn(Role.DELEGATE, stage.south);
        screen.go("request/" + talks.head().reference());
        assertThat(screen.shows("inner-steps")).isFalse();
    }
}
