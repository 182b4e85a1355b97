package org.parley.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.convoy.ConvoySample.aConvoy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.clearance.Choice;
import org.parley.clearance.Clearances;
import org.parley.convoy.ConvoyTerms;
import org.parley.security.Role;
import org.parley.shared.StaleData;
import org.parley.testing.Scene;
import org.parley.testing.Scene.Ground;
import org.parley.testing.ScreenTest;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A double click, and somebody else who was faster: one effect, a clear message, and what was typed stays. */
@ScreenTest
class TwoAtOnceScreenTest {

    @Autowired
    Screen screen;

    @Autowired
    Scene scene;

    @Autowired
    Clearances clearances;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestTime time;

    Ground ground;
    UUID convoy;

    @BeforeEach
    void asked() {
        ground = scene.ground();
        convoy = scene.asked(terms(20));
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void doubleClickOpensOneRequest() {
        var coordinator = screen.signIn(Role.COORDINATOR, null);
        screen.go("new/convoy");
        screen.type("origin", ground.depot());
        screen.type("destination", ground.area());
        screen.type("trucks", 20);
        screen.type("people-total", 40_000);

        clickTwice("ask-the-parties");

        assertThat(count("select count(*) from request where opened_by = :it", coordinator.username()))
                .isEqualTo(1);
    }

    @Test
    void doubleClickInADialogDoesItsDeedOnce() {
        screen.signIn(Role.COORDINATOR, null);
        screen.go("request/" + reference());
        screen.click("cancel");
        screen.type("cancel-dialog-reason", "No longer needed");

        clickTwice("cancel-dialog-confirm");

        assertThat(scene.journal(convoy))
                .filteredOn("request.cancelled"::equals)
                .hasSize(1);
        assertThat(screen.notices()).noneMatch(notice -> notice.contains("over"));
    }

    @Test
    void doubleClickAnswersOnce() {
        answering();

        clickTwice("give-answer");

        assertThat(scene.journal(convoy)).filteredOn("answer.given"::equals).hasSize(1);
    }

    @Test
    void ofTwoWhoReviseAtOnceTheSecondIsToldWhoWasFirstAndKeepsItsText() {
        screen.signIn(Role.COORDINATOR, null);
        screen.go("request/" + reference() + "/revise");
        screen.type("trucks", 12);
        screen.type("revision-note", "The bridge carries less");
        screen.elsewhere(() -> scene.revise(convoy, terms(15)));

        clickAndFail("ask-again");

        assertThat(screen.notices())
                .singleElement()
                .asString()
                .contains("An office wrote version 2 meanwhile.", "still here");
        assertThat(screen.find(TextArea.class, "revision-note").getValue()).isEqualTo("The bridge carries less");
        assertThat(count("select terms_version from request where id = :it", convoy))
                .isEqualTo(2);
    }

    @Test
    void answerToTermsThatWereRevisedMeanwhileIsRefusedAndItsTextKept() {
        answering();
        screen.elsewhere(() -> scene.revise(convoy, terms(15)));

        screen.click("give-answer");

        assertThat(screen.notices()).anyMatch(notice -> notice.contains("Version 2 is asked for now"));
        assertThat(screen.find(TextField.class, "office").getValue()).isEqualTo("Liaison office");
        assertThat(screen.find(TextArea.class, "remarks").getValue()).isEqualTo("By day only");
        assertThat(count("select count(*) from answer where request_id = :it", convoy))
                .isZero();
    }

    @Test
    void answerThatCameTooLateGoesOnInTheNewVersionWithOneClick() {
        answering();
        screen.elsewhere(() -> scene.revise(convoy, terms(15)));
        screen.click("give-answer");

        screen.click("newer-version");

        assertThat(screen.text("summary")).contains("version 2");
        assertThat(screen.text("terms")).contains("15");
        screen.click("give-answer");
        assertThat(count("select terms_version from answer where request_id = :it", convoy))
                .isEqualTo(2);
    }

    @Test
    void whatWasTypedIsStillThereWhenTheNewVersionIsOpened() {
        answering();
        screen.type("choice", Choice.APPROVE_WITH_CONDITIONS);
        screen.type("condition-0-wording", "The bridge is looked at first");
        screen.type("condition-0-owner", "Roads office");
        var address = screen.address();
        screen.elsewhere(() -> scene.revise(convoy, terms(15)));
        screen.go("");

        screen.go(address);

        assertThat(screen.text("terms")).contains("15");
        assertThat(screen.find(RadioButtonGroup.class, "choice").getValue()).isEqualTo(Choice.APPROVE_WITH_CONDITIONS);
        assertThat(screen.find(TextField.class, "office").getValue()).isEqualTo("Liaison office");
        assertThat(screen.find(TextArea.class, "remarks").getValue()).isEqualTo("By day only");
        assertThat(screen.find(TextArea.class, "condition-0-wording").getValue())
                .isEqualTo("The bridge is looked at first");
        assertThat(screen.find(TextField.class, "condition-0-owner").getValue()).isEqualTo("Roads office");
    }

    @Test
    void proposalThatWasBegunIsStillThereWhenTheNewVersionIsOpened() {
        answering();
        screen.type("choice", Choice.COUNTER_PROPOSE);
        screen.find(Details.class, "proposal").setOpened(true);
        screen.type("trucks", 9);
        var address = screen.address();
        screen.elsewhere(() -> scene.revise(convoy, terms(15)));
        screen.go("");

        screen.go(address);

        assertThat(screen.find(IntegerField.class, "trucks").getValue()).isEqualTo(9);
    }

    @Test
    void whatWasGivenIsTypedNoMore() {
        answering();
        screen.click("give-answer");

        screen.click("change-answer");

        assertThat(screen.find(TextField.class, "office").getValue()).isEmpty();
    }

    private void answering() {
        screen.signIn(Role.DELEGATE, ground.party());
        var slot = clearances.slots(convoy).stream()
                .filter(asked -> asked.party().equals(ground.party()))
                .findFirst()
                .orElseThrow();
        screen.go("answer/" + slot.id());
        screen.type("choice", Choice.APPROVE);
        screen.type("office", "Liaison office");
        screen.type("remarks", "By day only");
    }

    /** The session tells what went wrong. */
    private void clickAndFail(String id) {
        try {
            screen.click(id);
        } catch (StaleData thrown) {
            VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(thrown));
        }
    }

    /** Both clicks were on their way before the program answered the first. */
    private void clickTwice(String id) {
        var button = screen.find(Button.class, id);
        button.click();
        button.click();
    }

    private ConvoyTerms terms(int trucks) {
        var out = time.now().plus(Duration.ofDays(5));
        return aConvoy()
                .between(ground.depot(), ground.area())
                .with(trucks)
                .leaving(out, out.plus(Duration.ofHours(8)))
                .build();
    }

    private String reference() {
        return jdbc.sql("select reference from request where id = :it")
                .param("it", convoy)
                .query(String.class)
                .single();
    }

    private int count(String sql, Object it) {
        return jdbc.sql(sql).param("it", it).query(Integer.class).single();
    }
}
