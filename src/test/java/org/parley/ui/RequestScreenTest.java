package org.parley.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.convoy.ConvoySample.aConvoy;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.clearance.Channel;
import org.parley.clearance.Choice;
import org.parley.clearance.Form;
import org.parley.clearance.Negotiations;
import org.parley.convoy.ConvoyTerms;
import org.parley.overview.RequestPage;
import org.parley.security.Role;
import org.parley.testing.Scene;
import org.parley.testing.Scene.Ground;
import org.parley.testing.ScreenTest;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;

/** One request as its readers see it. */
@ScreenTest
class RequestScreenTest {

    @Autowired
    Screen screen;

    @Autowired
    Scene scene;

    @Autowired
    Negotiations negotiations;

    @Autowired
    RequestPage page;

    @Autowired
    TestTime time;

    Ground ground;
    UUID request;

    @BeforeEach
    void asked() {
        ground = scene.ground();
        request = scene.asked(terms());
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void firstLineSaysWhatWhereAndWhatNext() {
        openAs(Role.COORDINATOR);

        assertThat(screen.text("first-line"))
                .contains(reference())
                .contains("40,000 people")
                .contains("Asking the parties")
                .containsPattern("0 of \\d needed answers are in");
    }

    @Test
    void secondCoordinatorEntersAnAnswerThatCameByTelephone() {
        openAs(Role.COORDINATOR);
        screen.click("proxy-" + ground.party());
        screen.type("choice", Choice.APPROVE);
        screen.type("office", "Military council");
        screen.type("channel", Channel.TELEPHONE);
        screen.type("form", Form.VERBAL);

        screen.click("proxy-dialog-confirm");

        assertThat(screen.text("cell-" + ground.party() + "-v1"))
                .contains("Approves")
                .contains("entered for them");
    }

    @Test
    void proxyWithoutAnOfficeIsRefusedAtTheOffice() {
        openAs(Role.COORDINATOR);
        screen.click("proxy-" + ground.party());
        screen.type("choice", Choice.APPROVE);

        screen.click("proxy-dialog-confirm");

        assertThat(screen.shows("proxy-dialog")).isTrue();
    }

    @Test
    void secondCoordinatorEntersAWithdrawalWithTheOfficeThatSaidIt() {
        scene.everyoneApproves(request);
        openAs(Role.COORDINATOR);
        screen.click("withdraw-" + ground.party());
        screen.type("withdrawal-reason", "New orders");

        screen.click("withdraw-for-confirm");
        assertThat(screen.shows("withdraw-for")).isTrue();
        screen.type("withdrawal-office", "Military council");
        screen.click("withdraw-for-confirm");

        assertThat(screen.shows("withdraw-for")).isFalse();
        assertThat(screen.text("cell-" + ground.party() + "-v1")).contains("withdrawn");
    }

    @Test
    void whoeverWroteTheTermsIsNotOfferedToEnterAnswers() {
        var writer = screen.signIn(Role.COORDINATOR, null);
        var own = negotiations.open(terms(), writer).orElseThrow();

        screen.go("request/" + own.reference());

        assertThat(screen.shows("proxy-" + ground.party())).isFalse();
        assertThat(screen.text("answers")).contains("another coordinator enters the answers");
    }

    @Test
    void checklistNamesThePartyThatIsNotClear() {
        openAs(Role.COORDINATOR);

        assertThat(screen.text("checklist")).contains("Not clear yet: A group");
    }

    @Test
    void monitorDecidesNothing() {
        openAs(Role.MONITOR);

        assertThat(screen.shows("revise")).isFalse();
        assertThat(screen.shows("cancel")).isFalse();
        assertThat(screen.shows("proxy-" + ground.party())).isFalse();
    }

    @Test
    void delegateSeesItsOwnRowAndNoChecklist() {
        screen.signIn(Role.DELEGATE, ground.party());
        screen.go("request/" + reference());

        assertThat(screen.shows("my-answer")).isTrue();
        assertThat(screen.shows("checklist")).isFalse();
    }

    @Test
    void goIsOfferedOnceEveryPartyIsClear() {
        openAs(Role.COORDINATOR);
        assertThat(screen.shows("go")).isFalse();

        scene.everyoneApproves(request);
        screen.go("request/" + reference());

        assertThat(screen.shows("go")).isTrue();
        assertThat(screen.text("checklist")).contains("Nothing holds it back");
    }

    @Test
    void cancellingWantsAReason() {
        openAs(Role.COORDINATOR);
        screen.click("cancel");

        screen.click("cancel-dialog-confirm");
        assertThat(screen.shows("cancel-dialog")).isTrue();

        screen.type("cancel-dialog-reason", "The bridge is down");
        screen.click("cancel-dialog-confirm");
        assertThat(screen.text("stands")).contains("Cancelled");
    }

    @Test
    void revisionBeginsWithTheCurrentTerms() {
        openAs(Role.COORDINATOR);

        screen.click("revise");

        assertThat(screen.find(IntegerField.class, "trucks").getValue()).isEqualTo(20);
    }

    @Test
    void noteOnWhyIsRefusedWhereItStands() {
        openAs(Role.COORDINATOR);
        screen.click("revise");
        screen.type("revision-note", "x".repeat(4001));
        screen.click("ask-again");

        assertThat(screen.find(TextArea.class, "revision-note").isInvalid()).isTrue();
        assertThat(screen.find(TextArea.class, "note").isInvalid()).isFalse();
    }

    @Test
    void changedTermsAreShownBesideWhatTheyWere() {
        openAs(Role.COORDINATOR);
        screen.click("revise");
        screen.type("trucks", 12);

        screen.click("ask-again");

        assertThat(screen.text("terms")).contains("12").contains("was:").contains("20");
    }

    @Test
    void whatIsAgreedOffersNeitherToCloseTheRoundNorToAskLess() {
        openAs(Role.COORDINATOR);
        assertThat(screen.shows("close-round")).isTrue();
        assertThat(screen.shows("drop-" + ground.party())).isTrue();

        scene.everyoneApproves(request);
        openAs(Role.COORDINATOR);

        assertThat(screen.shows("close-round")).isFalse();
        assertThat(screen.shows("drop-" + ground.party())).isFalse();
    }

    @Test
    void timelineSpeaksInSentences() {
        openAs(Role.COORDINATOR);

        assertThat(screen.text("timeline")).contains("A group is asked, until").contains("was asked for");
        assertThat(screen.text("timeline")).doesNotContain("journal.");
    }

    @Test
    void silenceLooksLikeAnAlarm() {
        time.moveBy(Duration.ofDays(14));
        openAs(Role.COORDINATOR);

        assertThat(screen.text("answers")).contains("No reply");
    }

    @Test
    void listTellsHowManyAnswersAreIn() {
        openAs(Role.COORDINATOR);

        screen.go("requests?q=" + reference());

        assertThat(screen.text("requests")).contains(reference()).containsPattern("0 of \\d needed answers are in");
    }

    @Test
    void listThatFindsNothingOffersToShowAll() {
        openAs(Role.COORDINATOR);

        screen.go("requests?q=nothing-like-this");

        assertThat(screen.shows("requests-show-all")).isTrue();
    }

    @Test
    void filterStandsInTheAddress() {
        openAs(Role.COORDINATOR);
        screen.go("requests");

        screen.type("filter-open", true);

        assertThat(screen.address()).isEqualTo("requests?open=true");
    }

    private void openAs(Role role) {
        screen.signIn(role, null);
        screen.go("request/" + reference());
    }

    private String reference() {
        return page.head(request, scene.coordinator()).reference();
    }

    private ConvoyTerms terms() {
        var out = time.now().plus(Duration.ofDays(30));
        return aConvoy()
                .between(ground.depot(), ground.area())
                .leaving(out, out.plus(Duration.ofHours(8)))
                .build();
    }
}
