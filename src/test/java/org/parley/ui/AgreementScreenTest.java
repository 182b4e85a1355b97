package org.parley.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.agreement.AgreementSample.CONCLUDED;
import static org.parley.agreement.AgreementSample.daraya;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.agreement.Agreements;
import org.parley.criteria.Judgement;
import org.parley.figure.Counted;
import org.parley.request.Drafts;
import org.parley.request.Request;
import org.parley.security.Actor;
import org.parley.security.Role;
import org.parley.testing.Scene;
import org.parley.testing.ScreenTest;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;

/** An agreement made without the UN on its page, from its form to its closing. */
@ScreenTest
class AgreementScreenTest {

    @Autowired
    Screen screen;

    @Autowired
    Scene scene;

    @Autowired
    Agreements agreements;

    @Autowired
    Drafts drafts;

    @Autowired
    TestTime time;

    Actor me;
    String town;
    String elsewhere;
    Request agreement;

    @BeforeEach
    void recorded() {
        if (time.now().isBefore(CONCLUDED.plusSeconds(86_400))) time.moveTo(CONCLUDED.plusSeconds(86_400));
        town = scene.ground().area();
        elsewhere = scene.ground().area();
        agreement = agreements
                .record(daraya(town, elsewhere, elsewhere).build(), scene.coordinator())
                .orElseThrow();
        me = screen.signIn(Role.COORDINATOR, null);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void firstLineSaysThatItIsNoneOfTheUn() {
        open();
        assertThat(screen.text("first-line"))
                .contains("Agreement made without the UN")
                .contains("Concluded without the UN.")
                .contains("The UN was told")
                .contains("(a few hours before)")
                .contains("The UN was not consulted.")
                .contains("Followed until it is over")
                .doesNotContain("Nobody is asked here");
    }

    @Test
    void nothingIsAskedDecidedOrLetGo() {
        open();
        for (var id : new String[] {"answers", "matrix", "checklist", "go", "revise", "postpone", "cancel", "add-slot"})
            assertThat(screen.shows(id)).as(id).isFalse();
    }

    @Test
    void whoAgreedWhatAndWhoGoesWhereIsThere() {
        open();
        assertThat(screen.text("agreement"))
                .contains("Local council of Daraya")
                .contains("Everybody leaves the town in the coming days")
                .contains("4,000 people planned")
                .contains("700 people planned")
                .contains("A district → A district");
    }

    @Test
    void listShowsThatItWasConcludedWithoutTheUn() {
        screen.go("requests?q=" + agreement.reference());
        assertThat(screen.text("requests"))
                .contains("Concluded without the UN")
                .doesNotContain("needed answers are in");
    }

    @Test
    void itIsRecordedFromItsOwnPlaceBelowTheOthers() {
        screen.go("new");
        assertThat(screen.text("made-without-us")).contains("Agreement made without the UN");
        screen.go("new/agreement");
        screen.type("concluded-others", "Army\nLocal council");
        screen.type("source", "Radio of both sides");
        screen.type("consulted", false);
        screen.type("what", "Everybody leaves");
        screen.type("group-name", "Residents");
        screen.type("group-origin", town);
        screen.type("group-destination", elsewhere);
        screen.type("from", LocalDateTime.parse("2016-08-26T08:00"));
        screen.type("to", LocalDateTime.parse("2016-08-28T08:00"));
        screen.click("record-agreement");
        assertThat(screen.address()).startsWith("request/HA-");
        assertThat(drafts.mine(me)).isEmpty();
        assertThat(screen.text("agreement")).contains("Army, Local council");
    }

    @Test
    void eachMissingFieldIsNamedWhereItStands() {
        screen.go("new/agreement");
        screen.click("record-agreement");
        assertThat(error("concluded-by")).isEqualTo("An agreement has at least 2 sides");
        assertThat(error("consulted")).isEqualTo("This is needed");
        assertThat(error("what")).isEqualTo("This is needed");
        assertThat(error("group-origin")).isEqualTo("This is needed");
        assertThat(error("source")).isEqualTo("This is needed");
    }

    @Test
    void whatIsKnownByNowIsANewVersion() {
        open();
        screen.click("amend");
        screen.type("what", "They leave within four days");
        screen.click("amend-agreement");
        assertThat(screen.address()).isEqualTo("request/" + agreement.reference());
        assertThat(screen.text("terms"))
                .contains("What is known of it, version 2")
                .contains("They leave within four days")
                .contains("was:");
    }

    @Test
    void anUnmetCriterionIsNamedWithItsEvidence() {
        open();
        screen.click("assess-voluntary");
        screen.type("criterion-judgement", Judgement.UNMET);
        screen.type("criterion-office", "Protection unit");
        screen.click("criterion-dialog-confirm");
        assertThat(error("criterion-evidence")).isEqualTo("Say on what evidence");
        screen.type("criterion-evidence", "Families say that nobody asked them");
        screen.click("criterion-dialog-confirm");
        assertThat(screen.text("criterion-voluntary"))
                .contains("Not met")
                .contains("Voluntary")
                .contains("Families say that nobody asked them");
    }

    @Test
    void aStatementOfConcernIsReadInItsOwnWords() {
        open();
        screen.click("add-concern");
        screen.type("concern-english", "Only if it is voluntary and safe");
        screen.type("concern-arabic", "فقط إذا كان طوعيًا وآمنًا");
        screen.type("concern-office", "Envoy’s office");
        screen.click("concern-dialog-confirm");
        assertThat(screen.text("concerns"))
                .contains("Only if it is voluntary and safe")
                .contains("فقط إذا كان طوعيًا وآمنًا")
                .contains("Envoy’s office");
    }

    @Test
    void conflictingFiguresStandSideBySide() {
        open();
        count(4_000, "Local council");
        count(3_800, "Volunteers");
        assertThat(screen.text("figures-residents"))
                .contains("4,000")
                .contains("Local council")
                .contains("3,800")
                .contains("Volunteers")
                .doesNotContain("3,900")
                .doesNotContain("7,800");
    }

    @Test
    void aGroupIsFollowedAndItsCountsAreFigures() {
        open();
        screen.click("followed-departure-1");
        screen.type("followed-source", "Volunteers at the road");
        screen.type("followed-boarded", 3_900);
        screen.click("followed-departure-dialog-confirm");
        assertThat(screen.text("group-1")).contains("Said to have left");
        assertThat(screen.text("figures-boarded-1")).contains("3,900").contains("Alleged");
    }

    @Test
    void closingWantsAReason() {
        open();
        screen.click("close-agreement");
        screen.click("closing-dialog-confirm");
        assertThat(screen.shows("closing-dialog")).isTrue();
        screen.type("closing-in-error", true);
        screen.type("closing-reason", "It was another town");
        screen.click("closing-dialog-confirm");
        assertThat(screen.text("first-line")).contains("Recorded in error");
        assertThat(screen.shows("amend")).isFalse();
    }

    @Test
    void monitorCountsAndFindsButClosesNothing() {
        screen.close();
        screen.signIn(Role.MONITOR, null);
        open();
        assertThat(screen.shows("add-figure")).isTrue();
        assertThat(screen.shows("assess-voluntary")).isTrue();
        assertThat(screen.shows("close-agreement")).isFalse();
        assertThat(screen.shows("amend")).isFalse();
    }

    @Test
    void timelineSpeaksInSentences() {
        open();
        assertThat(screen.text("timeline"))
                .contains("Recorded: concluded by others without the UN")
                .doesNotContain("journal.");
    }

    private void open() {
        screen.go("request/" + agreement.reference());
    }

    private void count(int residents, String source) {
        screen.click("add-figure");
        screen.type("figure-counted", Counted.RESIDENTS);
        screen.type("figure-amount", residents);
        screen.type("figure-source", source);
        screen.click("figure-dialog-confirm");
    }

    private String error(String id) {
        var message = ((HasValidationProperties) screen.find(Component.class, id)).getErrorMessage();
        return message == null ? "" : message;
    }
}
