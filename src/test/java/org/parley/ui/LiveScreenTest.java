package org.parley.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.convoy.ConvoySample.aConvoy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.change.MapPutChange;
import com.vaadin.flow.internal.change.NodeChange;
import com.vaadin.flow.internal.nodefeature.ElementData;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.clearance.Choice;
import org.parley.clearance.Evidence;
import org.parley.convoy.ConvoyTerms;
import org.parley.inbox.Inbox;
import org.parley.overview.Matrices;
import org.parley.overview.RequestPage;
import org.parley.security.Role;
import org.parley.testing.Given;
import org.parley.testing.Scene;
import org.parley.testing.Scene.Ground;
import org.parley.testing.ScreenTest;
import org.parley.testing.TestTime;
import org.parley.ui.live.Followers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What others do shows on a screen that is open. */
@ScreenTest
class LiveScreenTest {

    @Autowired
    Screen screen;

    @Autowired
    Scene scene;

    @Autowired
    Matrices matrices;

    @Autowired
    RequestPage page;

    @Autowired
    Inbox inbox;

    @Autowired
    Evidence evidence;

    @Autowired
    Followers followers;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestTime time;

    @Autowired
    JdbcClient jdbc;

    Ground ground;
    UUID request;

    @BeforeEach
    void asked() {
        ground = scene.ground();
        request = scene.asked(terms(20));
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void answerThatSomebodyElseGivesShowsByItself() {
        openAs(Role.COORDINATOR);

        screen.meanwhile(() -> scene.everyoneApproves(request));

        assertThat(screen.text("cell-" + ground.party() + "-v1")).contains("Approves");
        assertThat(screen.text("live")).contains("Updated just now");
        assertThat(screen.refreshes()).isEqualTo(1);
    }

    @Test
    void requestThatSomebodyElseOpensIsInTheList() {
        screen.signIn(Role.COORDINATOR, null);
        screen.go("requests");

        var before = screen.text("requests");
        screen.meanwhile(() -> request = scene.asked(terms(20)));

        assertThat(before).doesNotContain(reference());
        assertThat(screen.text("requests")).contains(reference());
    }

    @Test
    void tasksAndTheirNumberInTheMenuFollow() {
        screen.signIn(Role.DELEGATE, ground.party());
        screen.go("");
        assertThat(screen.text("menu-tasks")).contains("1");

        screen.meanwhile(() -> scene.everyoneApproves(request));

        assertThat(screen.text("menu-tasks")).doesNotContain("1");
        assertThat(screen.text("tasks")).contains("Nothing waits for you now");
    }

    @Test
    void numberInTheMenuFollowsOnesOwnDeedWithoutASecondLook() {
        openAs(Role.COORDINATOR);
        screen.click("cancel");
        screen.type("cancel-dialog-reason", "no longer needed");
        screen.click("cancel-dialog-confirm");

        screen.follow();

        assertThat(screen.text("stands")).contains("Cancelled");
        assertThat(screen.refreshes()).isZero();
    }

    @Test
    void whatIsTypedInADialogStays() {
        openAs(Role.COORDINATOR);
        screen.click("proxy-" + ground.party());
        screen.type("office", "Military council");

        screen.meanwhile(() -> scene.revise(request, terms(77)));

        assertThat(screen.find(TextField.class, "office").getValue()).isEqualTo("Military council");
        assertThat(screen.text("terms")).contains("77");
    }

    @Test
    void answerThatIsBeingWrittenIsLeftAloneAndToldOf() {
        openAnswer();
        screen.type("choice", Choice.APPROVE);
        screen.type("office", "Military council");

        screen.meanwhile(() -> scene.revise(request, terms(77)));

        assertThat(screen.text("changed-line")).contains("changed by somebody else", "version 2 is asked for");
        assertThat(screen.find(TextField.class, "office").getValue()).isEqualTo("Military council");
        assertThat(screen.text("terms")).contains("20").doesNotContain("77");
    }

    @Test
    void answerGoesToTheVersionThatItsWriterWasShown() {
        openAnswer();
        screen.type("choice", Choice.APPROVE);
        screen.type("office", "Military council");
        screen.meanwhile(() -> scene.revise(request, terms(77)));

        screen.click("changed-see");
        assertThat(screen.text("terms")).contains("77");
        screen.click("give-answer");

        assertThat(screen.text("given")).contains("Approves").contains("Military council");
        assertThat(answeredVersion()).isEqualTo(2);
    }

    @Test
    void revisionThatIsBeingWrittenIsLeftAloneAndToldOf() {
        screen.signIn(Role.COORDINATOR, null);
        screen.go("request/" + reference() + "/revise");
        screen.type("revision-note", "the road is narrower");

        screen.meanwhile(() -> scene.everyoneApproves(request));

        assertThat(screen.text("changed-line")).contains("See what changed");
        assertThat(screen.shows("revision-note")).isTrue();
    }

    @Test
    void standingAnswerFollowsWhatBecomesOfTheRequest() {
        scene.everyoneApproves(request);
        openAnswer();
        assertThat(screen.text("given")).contains("withdraw");

        screen.meanwhile(() -> scene.cancel(request));

        assertThat(screen.text("given")).contains("over");
        assertThat(screen.shows("withdraw-answer")).isFalse();
    }

    @Test
    void partyIsSentNothingWhenAnotherPartyAnswers() {
        var second = Given.aParty(jdbc);
        var both = scene.ground();
        control(both.area(), second);
        request = scene.asked(terms(both.area(), 20));
        evidence.attach(request, null, "map.txt", "the road".getBytes(), scene.coordinator());
        screen.signIn(Role.DELEGATE, second);
        screen.go("request/" + reference());
        screen.follow();
        toBeSent();

        screen.meanwhile(() -> scene.answers(request, both.party(), Choice.REJECT));

        assertThat(screen.text("documents")).contains("map.txt");
        assertThat(screen.refreshes()).isZero();
        assertThat(toBeSent()).isEmpty();
    }

    @Test
    void whoeverLostTheRightToSeeItIsToldThatNothingIsHere() {
        var delegate = screen.signIn(Role.DELEGATE, ground.party());
        screen.go("request/" + reference());

        screen.meanwhile(() -> {
            jdbc.sql("update app_user set party_code = :party where username = :name")
                    .param("party", Given.aParty(jdbc))
                    .param("name", delegate.username())
                    .update();
            scene.everyoneApproves(request);
        });

        assertThat(screen.text("not-found")).contains("Nothing is here");
    }

    @Test
    void timersTellTheScreensToo() {
        openAs(Role.COORDINATOR);

        screen.meanwhile(() -> time.moveBy(Duration.ofDays(8)));
        screen.follow();

        assertThat(screen.text("cell-" + ground.party() + "-v1")).contains("No reply");
    }

    @Test
    void whatIsRolledBackIsToldToNobody() {
        openAs(Role.COORDINATOR);

        screen.meanwhile(() -> transaction.executeWithoutResult(undone -> {
            inbox.closeAll(request);
            jdbc.sql("update request set title = 'Elsewhere' where id = :id")
                    .param("id", request)
                    .update();
            undone.setRollbackOnly();
        }));

        assertThat(screen.refreshes()).isZero();
    }

    @Test
    void burstIsLookedAtOnceASecond() {
        openAs(Role.COORDINATOR);
        screen.elsewhere(() -> scene.revise(request, terms(77)));
        screen.elsewhere(() -> scene.revise(request, terms(13)));
        screen.elsewhere(() -> scene.revise(request, terms(14)));

        screen.follow();

        assertThat(screen.refreshes()).isEqualTo(1);
        assertThat(screen.text("terms")).contains("14");
    }

    @Test
    void windowThatIsClosedIsFollowedNoMore() {
        var before = followers.count();
        openAs(Role.COORDINATOR);
        assertThat(followers.count()).isEqualTo(before + 1);

        screen.close();

        assertThat(followers.count()).isEqualTo(before);
    }

    private void openAs(Role role) {
        screen.signIn(role, null);
        screen.go("request/" + reference());
    }

    private void openAnswer() {
        var delegate = screen.signIn(Role.DELEGATE, ground.party());
        var slot = matrices.of(request, delegate).parties().get(0).cells().get(0);
        screen.go("answer/" + slot.slotId());
    }

    /** All that the browser has not been told yet. */
    private static List<Object> toBeSent() {
        var open = UI.getCurrent().getInternals();
        open.getStateTree().runExecutionsBeforeClientResponse();
        var all = new ArrayList<Object>(open.dumpPendingJavaScriptInvocations());
        open.getStateTree().collectChanges(change -> all.add(told(change)));
        return all;
    }

    private static String told(NodeChange change) {
        var node = change.getNode();
        var where = node.hasFeature(ElementData.class) ? Element.get(node).getOuterHTML() : "";
        var what = change instanceof MapPutChange put ? put.getKey() + "=" + put.getValue() : "";
        return change.getClass().getSimpleName() + " " + what + " " + where;
    }

    private int answeredVersion() {
        return jdbc.sql("select terms_version from answer where request_id = :id")
                .param("id", request)
                .query(Integer.class)
                .single();
    }

    private void control(String area, String party) {
        jdbc.sql("insert into control (pcode, party_code, since) values (:area, :party, date '2012-01-01')")
                .param("area", area)
                .param("party", party)
                .update();
    }

    private String reference() {
        return page.head(request, scene.coordinator()).reference();
    }

    private ConvoyTerms terms(int trucks) {
        return terms(ground.area(), trucks);
    }

    private ConvoyTerms terms(String area, int trucks) {
        var out = time.now().plus(Duration.ofDays(10));
        return aConvoy()
                .between(ground.depot(), area)
                .with(trucks)
                .leaving(out, out.plus(Duration.ofHours(8)))
                .build();
    }
}
