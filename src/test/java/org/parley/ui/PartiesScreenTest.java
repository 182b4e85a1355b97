package org.parley.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parley.party.Standing;
import org.parley.request.Kind;
import org.parley.request.Modality;
import org.parley.security.Role;
import org.parley.testing.Given;
import org.parley.testing.ScreenTest;
import org.parley.testing.Stage;
import org.parley.testing.TestTime;
import org.parley.ui.kit.Times;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The parties, their calendars and who controls what, as an administrator keeps them and a coordinator reads them. */
@ScreenTest
class PartiesScreenTest {

    @Autowired
    Screen screen;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestTime time;

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void administratorAddsAPartyAndGivesItAHoliday() {
        screen.signIn(Role.ADMINISTRATOR, null);
        screen.go("parties");
        var code = Given.unique("COUNCIL").toUpperCase(Locale.ROOT);
        screen.click("add-party");
        screen.type("party-code", code);
        screen.type("party-standing", Standing.AUTHORITY);
        screen.type("party-name-en", "Council of the town");
        screen.type("party-name-ar", "مجلس البلدة");
        screen.type("party-days-off", Set.of(DayOfWeek.FRIDAY));
        screen.click("add-party-dialog-confirm");
        assertThat(screen.text("parties")).contains("Council of the town", code, "Friday");

        screen.go("party/" + code);
        screen.click("add-holiday");
        var day = LocalDate.ofInstant(time.now(), Stage.DAMASCUS).plusDays(30);
        screen.type("holiday-day", day);
        screen.type("holiday-name-en", "Eid al-Fitr");
        screen.type("holiday-name-ar", "عيد الفطر");
        screen.click("add-holiday-dialog-confirm");

        assertThat(screen.text("holidays")).contains(Times.day(day), "Eid al-Fitr");
        assertThat(screen.text("party-history")).contains("Holiday added", "Added");
    }

    @Test
    void coordinatorReadsAndAsksButChangesNothing() {
        var party = Given.aParty(jdbc);
        screen.signIn(Role.COORDINATOR, null, "ar");
        screen.go("parties");
        assertThat(screen.text("menu-parties")).isEqualTo("الأطراف");
        assertThat(screen.shows("add-party")).isFalse();
        assertThat(screen.shows("record-control")).isFalse();
        assertThat(screen.text("required-rules")).contains("7");
        screen.go("party/" + party);
        assertThat(screen.text("party")).contains("مجموعة", "الجمعة");
        assertThat(screen.shows("add-holiday")).isFalse();
    }

    @Test
    void whoMustAnswerACrossLineConvoyIsLookedUp() {
        var party = Given.aParty(jdbc);
        var area = Given.unique("SY");
        jdbc.sql("insert into area (pcode, name_en, name_ar) values (:code, 'An area', 'منطقة')")
                .param("code", area)
                .update();
        screen.signIn(Role.ADMINISTRATOR, null);
        screen.go("parties");
        screen.click("record-control");
        screen.type("control-area", area);
        screen.type("control-party", party);
        screen.type("control-since", LocalDate.of(2017, 1, 1));
        screen.click("record-control-dialog-confirm");
        assertThat(screen.text("controls")).contains(area, "since Sun 1 Jan 2017");

        screen.type("ask-kind", Kind.CONVOY);
        screen.type("ask-modality", Modality.CROSS_LINE);
        screen.type("ask-areas", Set.of(area));
        screen.type("ask-on", LocalDate.of(2017, 1, 2));
        screen.click("ask-who");

        assertThat(screen.text("who-answers")).contains("A group", "Needed, at least Verbal, within 3 working days");
    }

    @Test
    void delegateIsNotLedThere() {
        screen.signIn(Role.DELEGATE, Given.aParty(jdbc));
        screen.go("");
        assertThat(screen.shows("menu-parties")).isFalse();
        screen.go("parties");
        assertThatThrownBy(() -> screen.shows("parties")).hasMessageContaining("AccessDenied");
    }
}
