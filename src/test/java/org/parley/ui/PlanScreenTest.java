package org.parley.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.plan.PlanSample.aPlan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.clearance.Choice;
import org.parley.overview.PlanPage;
import org.parley.plan.Plans;
import org.parley.request.Drafts;
import org.parley.request.Kind;
import org.parley.request.Request;
import org.parley.security.Actor;
import org.parley.security.Role;
import org.parley.testing.Scene;
import org.parley.testing.Scene.Ground;
import org.parley.testing.ScreenTest;
import org.parley.testing.Stage;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;

/** Plans on screens: typed, opened, read as lanes, answered as a whole. */
@ScreenTest
class PlanScreenTest {

    @Autowired
    Screen screen;

    @Autowired
    Scene scene;

    @Autowired
    Plans plans;

    @Autowired
    PlanPage page;

    @Autowired
    Drafts drafts;

    @Autowired
    TestTime time;

    Ground ground;
    Instant start;

    @BeforeEach
    void somewhere() {
        ground = scene.ground();
        start = time.now().plus(Duration.ofDays(20));
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void planIsTypedOnOnePageAndOpenedWithOneButton() {
        screen.signIn(Role.COORDINATOR, null);
        screen.go("plans/new");
        screen.type("plan-name", "Two roads");
        screen.type("plan-people", 80_000);
        pauseTyped();
        convoyTyped(20);

        screen.click("open-plan");

        assertThat(screen.address()).startsWith("plan/PL-");
        assertThat(screen.text("first-line"))
                .contains("Two roads", "80,000 people", "Answers are awaited for 2 of its points");
        assertThat(screen.text("lanes")).contains("Humanitarian pause", "Convoy", "under HP-");
    }

    @Test
    void refusalUnfoldsThePointThatItBelongsToAndKeepsWhatWasTyped() {
        var coordinator = screen.signIn(Role.COORDINATOR, null);
        screen.go("plans/new");
        screen.type("plan-name", "Two roads");
        convoyTyped(0);
        screen.find(Details.class, "point-0-details").setOpened(false);

        screen.click("open-plan");

        assertThat(screen.find(Details.class, "point-0-details").isOpened()).isTrue();
        assertThat(error("trucks")).startsWith("A number from 1");
        assertThat(screen.find(TextField.class, "plan-name").getValue()).isEqualTo("Two roads");
        assertThat(drafts.mine(coordinator)).singleElement().satisfies(draft -> assertThat(draft.title())
                .isEqualTo("Two roads"));
    }

    @Test
    void pointThatThePauseDoesNotCoverSaysSoInItsOwnPart() {
        screen.signIn(Role.COORDINATOR, null);
        screen.go("plans/new");
        screen.type("plan-name", "Two roads");
        pauseTyped();
        convoyTyped(20);
        screen.type("destination", scene.ground().area());

        screen.click("open-plan");

        assertThat(screen.text("point-0-problems")).contains("outside");
        assertThat(screen.address()).startsWith("plans/new");
    }

    @Test
    void draftOfAPlanIsGoneOnWithWhereItWasLeft() {
        var coordinator = screen.signIn(Role.COORDINATOR, null);
        screen.go("plans/new");
        screen.type("plan-name", "Two roads");
        convoyTyped(7);
        var draft = drafts.mine(coordinator).get(0);

        screen.go("plans/new?draft=" + draft.id());

        assertThat(screen.find(TextField.class, "plan-name").getValue()).isEqualTo("Two roads");
        assertThat(screen.shows("point-0")).isTrue();
        assertThat(draft.kind()).isEqualTo(Kind.PLAN);
    }

    @Test
    void emptyPlanSaysWhatIsMissing() {
        screen.signIn(Role.COORDINATOR, null);
        screen.go("plans/new");

        screen.click("open-plan");

        assertThat(screen.notices()).anyMatch(notice -> notice.contains("at least one point"));
    }

    @Test
    void listFindsPlansByName() {
        var plan = opened(scene.coordinator());
        screen.signIn(Role.COORDINATOR, null);

        screen.go("plans?q=" + plan.reference());

        assertThat(screen.text("plans")).contains(plan.reference(), "3 points: 0 agreed");
        assertThat(screen.shows("plan-new")).isTrue();
        screen.go("plans?q=nothing-like-this");
        assertThat(screen.text("plans")).contains("No plan matches");
    }

    @Test
    void delegateAnswersTheWholePlan() {
        var plan = opened(scene.coordinator());
        screen.signIn(Role.DELEGATE, ground.party());
        screen.go("plan/" + plan.reference());
        screen.click("answer-whole");
        screen.type("choice", Choice.APPROVE);
        screen.type("office", "Military council");

        screen.click("whole-answer-dialog-confirm");

        assertThat(screen.shows("answer-whole")).isFalse();
        assertThat(screen.text("first-line")).contains("Its points go their own ways");
        assertThat(page.of(plan.id(), scene.coordinator()).points()).allSatisfy(point -> assertThat(point.awaited())
                .extracting(PlanPage.Awaited::party)
                .doesNotContain(ground.party()));
    }

    @Test
    void wholeAnswerWithoutAnOfficeIsRefusedInItsDialog() {
        var plan = opened(scene.coordinator());
        screen.signIn(Role.DELEGATE, ground.party());
        screen.go("plan/" + plan.reference());
        screen.click("answer-whole");
        screen.type("choice", Choice.APPROVE);

        screen.click("whole-answer-dialog-confirm");

        assertThat(error("office")).isNotEmpty();
    }

    @Test
    void delegateSeesNoCoordinatorsDeeds() {
        var plan = opened(scene.coordinator());
        screen.signIn(Role.DELEGATE, ground.party());
        screen.go("plan/" + plan.reference());

        assertThat(screen.shows("cancel")).isFalse();
        assertThat(screen.shows("add-convoy")).isFalse();
        assertThat(screen.shows("timeline")).isTrue();
        assertThat(screen.shows("documents")).isTrue();
        assertThat(screen.shows("diagram")).isTrue();
    }

    @Test
    void pointSaysWhichPlanItBelongsTo() {
        var coordinator = screen.signIn(Role.COORDINATOR, null);
        var plan = opened(coordinator);
        var convoy = page.of(plan.id(), coordinator).points().get(1);

        screen.go("request/" + convoy.reference());

        assertThat(screen.text("part-of")).contains("Point 2 of plan", plan.reference());
    }

    @Test
    void addressOfARequestLeadsToThePlan() {
        var plan = opened(scene.coordinator());
        screen.signIn(Role.COORDINATOR, null);

        screen.go("request/" + plan.reference());

        assertThat(screen.address()).isEqualTo("plan/" + plan.reference());
    }

    @Test
    void coordinatorAddsDescribesAndCancels() {
        var coordinator = screen.signIn(Role.COORDINATOR, null);
        var plan = opened(coordinator);
        screen.go("plan/" + plan.reference());
        assertThat(screen.shows("add-ceasefire")).isFalse();

        screen.click("add-convoy");
        assertThat(screen.address()).isEqualTo("plan/" + plan.reference() + "/add/convoy");
        convoyFields(5);
        screen.click("ask-the-parties");
        assertThat(page.of(plan.id(), coordinator).points()).hasSize(4);

        screen.click("describe");
        screen.type("describe-name", "Three roads");
        screen.click("describe-dialog-confirm");
        assertThat(screen.text("first-line")).contains("Three roads");

        screen.click("cancel");
        screen.type("cancel-plan-dialog-reason", "The bridge is down");
        screen.click("cancel-plan-dialog-confirm");
        assertThat(screen.text("stands")).contains("Cancelled");
    }

    @Test
    void planSpeaksArabic() {
        var plan = opened(scene.coordinator());
        screen.signIn(Role.COORDINATOR, null, "ar");
        screen.open(Locale.forLanguageTag("ar"));
        screen.signIn(Role.COORDINATOR, null, "ar");

        screen.go("plan/" + plan.reference());

        assertThat(screen.text("plan")).contains("نقاط الخطة").doesNotContain("plan.", "step.");
    }

    private Request opened(Actor coordinator) {
        var sample = aPlan(ground, start).called("A plan of ours").withPause().withConvoys(2);
        return plans.open(sample.build(), coordinator).orElseThrow();
    }

    private void pauseTyped() {
        screen.click("add-ceasefire");
        var from = LocalDateTime.ofInstant(start, Stage.DAMASCUS);
        screen.type("zone-areas", Set.of(ground.area()));
        screen.type("window-from", from);
        screen.type("window-to", from.plusHours(48));
    }

    private void convoyTyped(int trucks) {
        screen.click("add-convoy");
        convoyFields(trucks);
    }

    private void convoyFields(int trucks) {
        var leaves = LocalDateTime.ofInstant(start, Stage.DAMASCUS).plusHours(2);
        screen.type("origin", ground.depot());
        screen.type("destination", ground.area());
        screen.type("trucks", trucks);
        screen.type("people-total", 40_000);
        screen.type("departure", leaves);
        screen.type("comeBack", leaves.plusHours(8));
    }

    private String error(String id) {
        var message = ((HasValidationProperties) screen.find(Component.class, id)).getErrorMessage();
        return message == null ? "" : message;
    }
}
