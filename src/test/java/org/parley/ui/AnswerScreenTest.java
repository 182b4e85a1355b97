package org.parley.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.convoy.ConvoySample.aConvoy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.clearance.Choice;
import org.parley.overview.Matrices;
import org.parley.security.Role;
import org.parley.testing.Given;
import org.parley.testing.Scene;
import org.parley.testing.Scene.Ground;
import org.parley.testing.ScreenTest;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A delegate answers. */
@ScreenTest
class AnswerScreenTest {

    @Autowired
    Screen screen;

    @Autowired
    Scene scene;

    @Autowired
    Matrices matrices;

    @Autowired
    TestTime time;

    @Autowired
    JdbcClient jdbc;

    Ground ground;
    UUID request;
    UUID slot;

    @BeforeEach
    void asked() {
        ground = scene.ground();
        var out = time.now().plus(Duration.ofDays(5));
        request = scene.asked(aConvoy()
                .between(ground.depot(), ground.area())
                .leaving(out, out.plus(Duration.ofHours(8)))
                .build());
        slot = matrices.of(request, scene.delegateOf(ground.party()))
                .parties()
                .get(0)
                .cells()
                .get(0)
                .slotId();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void taskLeadsToTheAnswer() {
        screen.signIn(Role.DELEGATE, ground.party());

        screen.go("");

        assertThat(screen.text("tasks")).contains("Your answer is asked for");
    }

    @Test
    void requestIsToldInNamesRatherThanCodes() {
        openAsDelegate();

        assertThat(screen.text("terms")).contains("A district").contains("40,000");
    }

    @Test
    void conditionsAreAskedForOnlyWhereTheyAreSet() {
        openAsDelegate();
        assertThat(screen.shows("condition-0-wording")).isFalse();

        screen.type("choice", Choice.APPROVE_WITH_CONDITIONS);

        assertThat(screen.shows("condition-0-wording")).isTrue();
    }

    @Test
    void answerIsRepeatedInPlainWordsBeforeItIsGiven() {
        openAsDelegate();

        screen.type("choice", Choice.APPROVE);

        assertThat(screen.text("summary")).contains("You approve version 1").contains("A group");
    }

    @Test
    void rejectionWithoutAReasonIsRefusedAtTheReason() {
        openAsDelegate();
        screen.type("choice", Choice.REJECT);
        screen.type("office", "Liaison office");

        screen.click("give-answer");

        assertThat(error("remarks")).isEqualTo("A rejection needs its reason");
    }

    @Test
    void conditionWithoutAnOwnerIsRefusedAtTheOwner() {
        openAsDelegate();
        screen.type("choice", Choice.APPROVE_WITH_CONDITIONS);
        screen.type("office", "Liaison office");
        screen.type("condition-0-wording", "The other side leaves first");

        screen.click("give-answer");

        assertThat(error("condition-0-owner")).startsWith("Name the office");
    }

    @Test
    void givenAnswerIsThankedForAndCanBeWithdrawn() {
        approve();

        assertThat(screen.text("given")).contains("Thank you").contains("withdraw it until departure");
        assertThat(screen.shows("withdraw-answer")).isTrue();
    }

    @Test
    void withdrawnAnswerCanBeGivenAnew() {
        approve();
        screen.click("withdraw-answer");
        screen.type("withdraw-reason", "New orders");

        screen.click("withdraw-confirm");

        assertThat(screen.shows("give-answer")).isTrue();
    }

    @Test
    void withdrawalWithoutAReasonIsRefusedInItsDialog() {
        approve();
        screen.click("withdraw-answer");

        screen.click("withdraw-confirm");

        assertThat(error("withdraw-reason")).isEqualTo("A reason is needed");
    }

    @Test
    void anotherPartysSlotIsNotThere() {
        screen.signIn(Role.DELEGATE, Given.aParty(jdbc));

        screen.go("answer/" + slot);

        assertThat(screen.shows("not-found")).isTrue();
    }

    private void openAsDelegate() {
        screen.signIn(Role.DELEGATE, ground.party());
        screen.go("answer/" + slot);
    }

    private void approve() {
        openAsDelegate();
        screen.type("choice", Choice.APPROVE);
        screen.type("office", "Liaison office");
        screen.click("give-answer");
    }

    private String error(String id) {
        var message = ((HasValidationProperties) screen.find(Component.class, id)).getErrorMessage();
        return message == null ? "" : message;
    }
}
