package org.parley.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.ceasefire.CeasefireSample.aPause;
import static org.parley.convoy.ConvoySample.aConvoy;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.ceasefire.CeasefireSample;
import org.parley.ceasefire.CeasefireTerms;
import org.parley.convoy.ConvoyTerms;
import org.parley.overview.RequestPage;
import org.parley.request.Kind;
import org.parley.security.Role;
import org.parley.testing.Scene;
import org.parley.testing.Scene.Ground;
import org.parley.testing.ScreenTest;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;

/** Windows, history, open issues, and the same asked for again. */
@ScreenTest
class ListScreensTest {

    @Autowired
    Screen screen;

    @Autowired
    Scene scene;

    @Autowired
    RequestPage page;

    @Autowired
    TestTime time;

    Ground ground;

    @BeforeEach
    void somewhere() {
        ground = scene.ground();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void agreedWindowStandsWithItsTimesUntilItIsOver() {
        var pause = scene.agreed(aPauseHere());
        screen.signIn(Role.DELEGATE, ground.party());
        screen.go("windows");
        var card = "window-" + reference(pause);
        assertThat(screen.text(card)).contains("Agreed").contains("Begins").contains("Damascus time");

        screen.meanwhile(() -> scene.cancel(pause));
        screen.follow();

        assertThat(screen.text("windows")).doesNotContain(reference(pause));
    }

    @Test
    void windowInEffectSaysHowMuchOfItIsLeft() {
        var pause = scene.agreed(aPauseHere());
        time.moveBy(Duration.ofDays(11));
        screen.signIn(Role.DELEGATE, ground.party());
        screen.go("windows");
        assertThat(screen.text("window-" + reference(pause)))
                .contains("In effect")
                .contains("1 d 0 h left");

        screen.meanwhile(() -> time.moveBy(Duration.ofDays(2)));
        screen.follow();

        assertThat(screen.text("windows")).doesNotContain(reference(pause));
        assertThat(screen.text("windows-past")).contains(reference(pause)).contains("Ended");
    }

    @Test
    void windowNamesWhatReliesOnIt() {
        var pause = scene.agreed(aPauseHere());
        var start = time.now().plus(Duration.ofDays(10));
        var convoy = scene.asked(aConvoy()
                .between(ground.depot(), ground.area())
                .leaving(start.plus(Duration.ofHours(2)), start.plus(Duration.ofHours(8)))
                .under(pause)
                .build());
        screen.signIn(Role.MONITOR, null);

        screen.go("windows");
        // others may have left windows that end sooner
        while (!screen.shows("under-" + reference(convoy)) && screen.shows("windows-more"))
            screen.click("windows-more");

        assertThat(screen.text("under-" + reference(convoy))).contains("Relies on it");
    }

    @Test
    void cancelledRequestIsHistory() {
        var convoy = scene.asked(aConvoyHere());
        screen.signIn(Role.COORDINATOR, null);
        screen.go("history");
        assertThat(screen.text("history")).doesNotContain(reference(convoy));

        screen.meanwhile(() -> scene.cancel(convoy));

        assertThat(screen.text("history")).contains(reference(convoy)).contains("asked for 40,000 people");
    }

    @Test
    void filterOfTheHistoryStandsInTheAddress() {
        var convoy = scene.asked(aConvoyHere());
        scene.cancel(convoy);
        screen.signIn(Role.COORDINATOR, null);

        screen.go("history?q=" + reference(convoy) + "&from=2016-01-01&to=notaday");
        assertThat(screen.text("history")).contains(reference(convoy));
        screen.type("filter-kind", Kind.EVACUATION);

        assertThat(screen.address()).contains("kind=EVACUATION").contains("from=2016-01-01");
        assertThat(screen.text("history")).contains("No request matches");
    }

    @Test
    void partyIsNotOfferedToLookForOtherParties() {
        screen.signIn(Role.DELEGATE, ground.party());

        screen.go("history");

        assertThat(screen.shows("filter-party")).isFalse();
    }

    @Test
    void openIssueIsRaisedAndSettledOnTheRequest() {
        var convoy = scene.asked(aConvoyHere());
        screen.signIn(Role.COORDINATOR, null);
        screen.go("request/" + reference(convoy));
        screen.click("raise-issue");
        screen.type("issue-wording", "Which checkpoint opens first");
        screen.click("raise-issue-dialog-confirm");
        assertThat(screen.shows("raise-issue-dialog")).isTrue();
        screen.type("issue-owner", "Access unit");

        screen.click("raise-issue-dialog-confirm");

        assertThat(screen.text("issues"))
                .contains("Which checkpoint opens first")
                .contains("to be settled by Access unit");
        assertThat(screen.text("timeline")).contains("Open issue: Which checkpoint opens first");
    }

    @Test
    void partySeesNoOpenIssues() {
        var convoy = scene.asked(aConvoyHere());
        screen.signIn(Role.DELEGATE, ground.party());

        screen.go("request/" + reference(convoy));

        assertThat(screen.shows("issues")).isFalse();
        assertThat(screen.shows("same-again")).isFalse();
    }

    @Test
    void sameIsAskedForAgainOnTheSameWeekdayAhead() {
        var convoy = scene.asked(aConvoyHere());
        time.moveBy(Duration.ofDays(20));
        screen.signIn(Role.COORDINATOR, null);
        screen.go("request/" + reference(convoy));

        screen.click("same-again");

        assertThat(screen.address()).startsWith("new/convoy?draft=");
        assertThat(screen.find(IntegerField.class, "trucks").getValue()).isEqualTo(20);
        var leaves = screen.find(DateTimePicker.class, "departure").getValue();
        assertThat(leaves.getDayOfWeek()).isEqualTo(weekdayOf(convoy));
        assertThat(leaves.atZone(CeasefireSample.DAMASCUS).toInstant()).isAfter(time.now());
    }

    @Test
    void emptyFormBeginsWithTheLastOne() {
        var me = screen.signIn(Role.COORDINATOR, null);
        screen.go("new/convoy");
        assertThat(screen.shows("use-last")).isFalse();
        scene.askedBy(me, aConvoyHere());
        screen.go("new");
        screen.go("new/convoy");

        screen.click("use-last");

        assertThat(screen.address()).startsWith("new/convoy?draft=");
        assertThat(screen.find(IntegerField.class, "trucks").getValue()).isEqualTo(20);
    }

    private DayOfWeek weekdayOf(UUID convoy) {
        return page.head(convoy, scene.coordinator())
                .startsAt()
                .atZone(CeasefireSample.DAMASCUS)
                .getDayOfWeek();
    }

    private String reference(UUID request) {
        return page.head(request, scene.coordinator()).reference();
    }

    private ConvoyTerms aConvoyHere() {
        var out = time.now().plus(Duration.ofDays(10));
        return aConvoy()
                .between(ground.depot(), ground.area())
                .leaving(out, out.plus(Duration.ofHours(8)))
                .build();
    }

    private CeasefireTerms aPauseHere() {
        var start = time.now().plus(Duration.ofDays(10));
        return aPause().in(ground.area(), start, start.plus(Duration.ofHours(48)))
                .build();
    }
}
