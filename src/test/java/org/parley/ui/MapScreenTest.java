package org.parley.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parley.atlas.Sketch;
import org.parley.security.Role;
import org.parley.testing.Given;
import org.parley.testing.ScreenTest;
import org.parley.testing.Stage;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The map's tables, which say what the drawing shows. */
@ScreenTest
class MapScreenTest {

    @Autowired
    Screen screen;

    @Autowired
    Stage stage; // its government is there before anybody is asked

    @Autowired
    Sketch sketch;

    @Autowired
    TestTime time;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void coordinatorReadsWhatIsInEffectOnTheRoadAndWhoControlsIt() {
        var pause = sketch.pause();
        var convoy = sketch.onTheRoad(pause);
        screen.signIn(Role.COORDINATOR, null);
        screen.go("map");

        assertThat(screen.text("map-pauses")).contains(sketch.reference(pause), "In effect", "A district");
        assertThat(screen.text("map-movements"))
                .contains(sketch.reference(convoy), "A depot, A district", "A road", "Not yet");
        assertThat(screen.text("map-areas")).contains(sketch.ground.area(), "A group – since Sun 1 Jan 2012");
        assertThat(screen.text("map-legend")).contains("A group", "Pause in effect");
    }

    @Test
    void dayStandsInTheAddress() {
        var pause = sketch.reference(sketch.pause());
        var today = LocalDate.ofInstant(time.now(), Stage.DAMASCUS);
        screen.signIn(Role.DELEGATE, sketch.ground.party());
        screen.go("map");
        assertThat(screen.text("map-pauses-section")).contains(pause);
        screen.click("map-day-before");

        assertThat(screen.address()).isEqualTo("map?day=" + today.minusDays(1));
        assertThat(screen.find(DatePicker.class, "map-day").getValue()).isEqualTo(today.minusDays(1));
        assertThat(screen.text("map-pauses-section")).contains("No pause").doesNotContain(pause);
        screen.go("map?day=yesterday&area=nowhere");
        assertThat(screen.text("map-pauses-section")).contains(pause);
    }

    @Test
    void strangerReadsOnlyWhereThingsAreAndRoughly() {
        var pause = sketch.pause();
        var convoy = sketch.onTheRoad(pause);
        screen.signIn(Role.DELEGATE, Given.aParty(jdbc), "ar");
        screen.go("map");

        assertThat(screen.text("map-tables"))
                .contains("خمسة كيلومترات", "37.20, 36.20")
                .doesNotContain(sketch.reference(pause), sketch.reference(convoy), "37.19", "تحت سيطرة");
    }

    @Test
    void monitorSaysHowHardAnAreaIsToReach() {
        screen.signIn(Role.MONITOR, null);
        screen.go("map?area=" + sketch.ground.area());
        screen.click("record-severity");
        screen.click("record-severity-dialog-confirm");
        assertThat(screen.shows("record-severity-dialog")).isTrue();
        screen.type("severity-level", 4);
        screen.type("severity-note", "Two roads of three are mined");
        screen.click("record-severity-dialog-confirm");

        assertThat(screen.text("severities")).contains("4 – extreme", "Two roads of three are mined", "Counts");
        assertThat(screen.text("map-areas")).contains("4 – extreme");
    }

    @Test
    void whoSpeaksForAPartySeesNoSeverity() {
        screen.signIn(Role.DELEGATE, sketch.ground.party());
        screen.go("map");
        assertThat(screen.shows("severities-section")).isFalse();
        assertThat(screen.text("map-areas")).doesNotContain("Severity");
    }
}
