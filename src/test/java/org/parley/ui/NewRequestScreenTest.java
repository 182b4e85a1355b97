package org.parley.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.ceasefire.PauseKind;
import org.parley.request.Drafts;
import org.parley.request.Modality;
import org.parley.security.Actor;
import org.parley.security.Role;
import org.parley.testing.Scene;
import org.parley.testing.Scene.Ground;
import org.parley.testing.ScreenTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A new request, from the choice of its kind to the parties being asked. */
@ScreenTest
class NewRequestScreenTest {

    @Autowired
    Screen screen;

    @Autowired
    Scene scene;

    @Autowired
    Drafts drafts;

    Ground ground;
    Actor coordinator;

    @BeforeEach
    void signIn() {
        ground = scene.ground();
        coordinator = screen.signIn(Role.COORDINATOR, null);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void fourKindsCanBeAskedFor() {
        screen.go("new");

        assertThat(screen.shows("new-ceasefire")).isTrue();
        assertThat(screen.shows("new-convoy")).isTrue();
        assertThat(screen.shows("new-evacuation")).isTrue();
        assertThat(screen.shows("new-mission")).isTrue();
    }

    @Test
    void pauseIsFortyEightHoursLongUnlessSomebodySaysOtherwise() {
        screen.go("new/ceasefire");

        var from = screen.find(DateTimePicker.class, "window-from").getValue();
        assertThat(screen.find(DateTimePicker.class, "window-to").getValue()).isEqualTo(from.plusHours(48));
        assertThat(from.getHour()).isEqualTo(6);
    }

    @Test
    void convoyComesBackTheSameDayUnlessSomebodySaysOtherwise() {
        screen.go("new/convoy");

        screen.type("departure", LocalDateTime.parse("2031-05-05T07:00"));

        assertThat(screen.find(DateTimePicker.class, "comeBack").getValue())
                .isEqualTo(LocalDateTime.parse("2031-05-05T18:00"));
    }

    @Test
    void crossingIsAskedForOnlyAcrossABorder() {
        screen.go("new/convoy");
        assertThat(screen.shows("crossing")).isFalse();

        screen.type("modality", Modality.CROSS_BORDER);

        assertThat(screen.shows("crossing")).isTrue();
    }

    @Test
    void whoDeclaresAPauseIsAskedForOnlyWhereOnePartyDoesSoAlone() {
        screen.go("new/ceasefire");
        assertThat(screen.shows("declaredBy")).isFalse();

        screen.type("pauseKind", PauseKind.UNILATERAL);
        screen.click("ask-the-parties");
        assertThat(error("declaredBy")).isEqualTo("This is needed");

        screen.type("declaredBy", ground.party());
        screen.type("zone-areas", Set.of(ground.area()));
        screen.click("ask-the-parties");
        assertThat(screen.text("stands")).contains("alone; nobody else agreed");
    }

    @Test
    void eachMissingFieldIsNamedWhereItStands() {
        screen.go("new/convoy");

        screen.click("ask-the-parties");

        assertThat(error("origin")).isEqualTo("This is needed");
        assertThat(error("destination")).isEqualTo("This is needed");
        assertThat(error("trucks")).startsWith("A number from 1");
    }

    @Test
    void whatWasTypedStaysAfterARefusal() {
        screen.go("new/convoy");
        screen.type("trucks", 20);

        screen.click("ask-the-parties");

        assertThat(screen.find(IntegerField.class, "trucks").getValue()).isEqualTo(20);
    }

    @Test
    void newEntryTakesTheErrorAway() {
        screen.go("new/convoy");
        screen.click("ask-the-parties");

        screen.type("trucks", 20);

        assertThat(error("trucks")).isEmpty();
    }

    @Test
    void zoneWithoutAreasIsNamedInItsOwnRow() {
        screen.go("new/ceasefire");

        screen.click("ask-the-parties");

        assertThat(error("zone-areas")).isEqualTo("This is needed");
    }

    @Test
    void whatIsTypedKeepsItselfAsADraft() {
        screen.go("new/convoy");

        screen.type("trucks", 20);

        assertThat(drafts.mine(coordinator)).hasSize(1);
        assertThat(screen.text("draft-saved")).startsWith("Draft saved");
    }

    @Test
    void draftIsGoneOnWithWhereItWasLeft() {
        screen.go("new/convoy");
        screen.type("trucks", 20);
        var draft = drafts.mine(coordinator).get(0);

        screen.go("new/convoy?draft=" + draft.id());

        assertThat(screen.find(IntegerField.class, "trucks").getValue()).isEqualTo(20);
    }

    @Test
    void sealedRoundIsChosenBesideTheTermsAndKeptWithTheDraft() {
        screen.go("new/convoy");
        screen.type("sealed", true);
        var draft = drafts.mine(coordinator).get(0);
        assertThat(draft.sealed()).isTrue();

        screen.go("new/convoy?draft=" + draft.id());
        askInThisForm();

        assertThat(screen.text("stands")).contains("Sealed round");
    }

    @Test
    void askingThePartiesLeadsToTheRequestAndLeavesNoDraft() {
        askForAConvoy();

        assertThat(screen.address()).startsWith("request/HC-");
        assertThat(drafts.mine(coordinator)).isEmpty();
    }

    private void askForAConvoy() {
        screen.go("new/convoy");
        askInThisForm();
    }

    private void askInThisForm() {
        screen.type("origin", ground.depot());
        screen.type("destination", ground.area());
        screen.type("trucks", 20);
        screen.type("people-total", 40_000);
        screen.click("ask-the-parties");
    }

    private String error(String id) {
        var message = ((HasValidationProperties) screen.find(Component.class, id)).getErrorMessage();
        return message == null ? "" : message;
    }
}
