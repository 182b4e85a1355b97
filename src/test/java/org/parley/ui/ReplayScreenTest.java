package org.parley.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.testing.DraftSample.aDraft;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.clearance.Choice;
import org.parley.replay.Reading;
import org.parley.security.Role;
import org.parley.testing.ScreenTest;
import org.parley.testing.Stage;
import org.parley.testing.Talks;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;

/** How a request went, any moment of it again, and two of them side by side. */
@ScreenTest
class ReplayScreenTest {

    @Autowired
    Screen screen;

    @Autowired
    Talks talks;

    @Autowired
    TestTime time;

    Stage stage;
    String reference;
    Instant asked;
    Instant denied;

    @BeforeEach
    void deniedAndAskedAgain() {
        stage = talks.stage;
        talks.open(stage.pause());
        reference = talks.head().reference();
        asked = time.now();
        later();
        talks.approves(stage.north);
        later();
        talks.says(stage.south, aDraft(Choice.REJECT).saying("The road is mined"));
        denied = time.now();
        later();
        talks.revise(stage.pauseLater());
        later();
        talks.everyoneApproves();
    }

    private void later() {
        time.moveBy(Duration.ofMinutes(9));
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void requestsPageLeadsToHowItWentAndFromThereToTheReplay() {
        screen.signIn(Role.COORDINATOR, null);
        screen.go("request/" + reference);
        assertThat(screen.find(Anchor.class, "to-review").getHref()).isEqualTo("request/" + reference + "/review");
        screen.go("request/" + reference + "/review");
        assertThat(screen.text("axis-table")).contains("Version 2 of the terms", "Rejects", "A party denied");
        assertThat(screen.text("way")).contains("version 1", "version 2");
        assertThat(screen.text("two-versions")).contains("was");
        assertThat(screen.find(Anchor.class, "to-replay").getHref()).endsWith("/replay");
    }

    @Test
    void addressNamesTheMomentAndTheClock() {
        screen.signIn(Role.COORDINATOR, null);
        screen.go("request/" + reference + "/replay?at=" + denied + "&clock=known");
        assertThat(screen.text("stands-then")).contains("Denied", "version 1");
        assertThat(screen.text("matrix-then")).contains("The road is mined").doesNotContain("Version 2");
        assertThat(screen.text("moment-said")).contains(denied.toString(), "UTC", "Damascus");
        assertThat(screen.find(Anchor.class, "moment-link").getHref()).contains("clock=known", "at=2016");
    }

    @Test
    void buttonsGoFromStopToStopAndEverythingFollows() {
        screen.signIn(Role.COORDINATOR, null);
        screen.go("request/" + reference + "/replay?at=" + denied);
        screen.click("next");
        assertThat(screen.text("stands-then")).contains("version 2").doesNotContain("Denied");
        screen.click("previous");
        screen.click("previous");
        assertThat(screen.text("stands-then")).contains("version 1").doesNotContain("Denied");
        for (int i = 0; i < 30; i++) screen.click("previous");
        assertThat(screen.text("moment-said")).contains(asked.toString());
        assertThat(screen.find(Input.class, "moment").getElement().getAttribute("aria-valuetext"))
                .startsWith("1 of ");
    }

    @Test
    void otherClockShowsTheSameMoment() {
        screen.signIn(Role.COORDINATOR, null);
        screen.go("request/" + reference + "/replay?at=" + denied);
        screen.type("clock", Reading.WAS);
        assertThat(screen.text("moment-said")).contains(denied.toString());
        assertThat(screen.find(Anchor.class, "moment-link").getHref()).contains("clock=was");
    }

    @Test
    void aPartyReadsNothingOfAnother() {
        screen.signIn(Role.DELEGATE, stage.north);
        screen.go("request/" + reference + "/replay?at=" + denied);
        assertThat(screen.text("replay")).doesNotContain("mined", "Denied", stage.south);
        assertThat(screen.text("then")).contains("As you were last told");
        screen.go("request/" + reference + "/review");
        assertThat(screen.text("review")).doesNotContain("mined", "Denied", stage.south);
    }

    @Test
    void whatCanNotBeReadInTheAddressShowsTheLastMoment() {
        screen.signIn(Role.COORDINATOR, null);
        screen.go("request/" + reference + "/replay?at=yesterday&clock=sand");
        assertThat(screen.text("stands-then")).contains("version 2");
    }

    @Test
    void twoRequestsStandSideBySide() {
        talks.open(stage.convoy());
        var other = talks.head().reference();
        screen.signIn(Role.COORDINATOR, null);
        screen.go("request/" + reference + "/review");
        screen.type("other", other);
        screen.click("compare");
        assertThat(screen.address()).isEqualTo("request/" + reference + "/compare?with=" + other);
        assertThat(screen.text("two-requests")).contains(reference, other, "40,000");
        assertThat(screen.text("terms-compared")).contains("was");
    }

    @Test
    void axisNamesATimeOnceHoweverShortTheStory() {
        talks.open(stage.convoy());
        screen.signIn(Role.COORDINATOR, null);
        screen.go("request/" + talks.head().reference() + "/review");
        assertThat(screen.find(Div.class, "axis-ticks").getChildren()).hasSize(1);
        screen.go("request/" + reference + "/review");
        assertThat(screen.find(Div.class, "axis-ticks").getChildren()).hasSize(4);
    }

    @Test
    void whatIsNotOnesOwnIsNotCompared() {
        screen.signIn(Role.DELEGATE, stage.aGroupHolding(stage.anArea()));
        screen.go("request/" + reference + "/compare?with=" + reference);
        assertThat(screen.shows("two-requests")).isFalse();
    }

    @Test
    void itReadsInArabic() {
        screen.signIn(Role.COORDINATOR, null, "ar");
        screen.go("request/" + reference + "/replay?at=" + denied);
        assertThat(screen.text("replay"))
                .contains("إعادة العرض", "كما كان معروفًا")
                .doesNotContain("replay.");
        screen.go("request/" + reference + "/review");
        assertThat(screen.text("review")).contains("ما جرى ومتى جرى").doesNotContain("review.");
    }
}
