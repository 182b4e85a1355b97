package org.parley.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.convoy.ConvoySample.aConvoy;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.clearance.AnswerDraft;
import org.parley.clearance.AnswerDraft.ConditionDraft;
import org.parley.clearance.Answers;
import org.parley.clearance.Choice;
import org.parley.clearance.ConditionOrder;
import org.parley.clearance.Form;
import org.parley.overview.Matrices;
import org.parley.overview.RequestPage;
import org.parley.security.Actor;
import org.parley.security.Role;
import org.parley.testing.Scene;
import org.parley.testing.Scene.Ground;
import org.parley.testing.ScreenTest;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;

/** The conditions of a request: until when, which waits for which, and the circle in which they do. */
@ScreenTest
class ConditionScreenTest {

    @Autowired
    Screen screen;

    @Autowired
    Scene scene;

    @Autowired
    Answers answers;

    @Autowired
    ConditionOrder order;

    @Autowired
    Matrices matrices;

    @Autowired
    RequestPage page;

    @Autowired
    TestTime time;

    Ground ground;
    UUID request;
    Actor coordinator;

    @BeforeEach
    void aConvoyIsApprovedOnTwoConditions() {
        ground = scene.ground();
        coordinator = scene.coordinator();
        var out = time.now().plus(Duration.ofDays(20));
        request = scene.askedBy(
                coordinator,
                aConvoy()
                        .between(ground.depot(), ground.area())
                        .leaving(out, out.plus(Duration.ofHours(8)))
                        .build());
        var slot = matrices.of(request, coordinator).parties().stream()
                .filter(row -> row.party().equals(ground.party()))
                .findFirst()
                .orElseThrow()
                .cells()
                .get(0);
        var terms = page.versions(request, coordinator).get(0);
        var due = time.now().plus(Duration.ofDays(2));
        var both = List.of(
                new ConditionDraft("Trucks are sealed", "Logistics", due),
                new ConditionDraft("The road is cleared", "Engineers"));
        var draft = new AnswerDraft(
                Choice.APPROVE_WITH_CONDITIONS,
                Form.WRITTEN,
                "Council",
                null,
                null,
                null,
                both,
                null,
                terms.no(),
                terms.sha256());
        answers.answer(slot.slotId(), draft, scene.delegateOf(ground.party())).orElseThrow();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void coordinatorNotesWhichIsToBeMetFirst() {
        var conditions = conditions();
        openAs(Role.COORDINATOR);

        screen.click("only-after-" + conditions.get(0));
        chooseTheOnlyOther();
        screen.click("note-order-dialog-confirm");

        assertThat(screen.text("conditions")).contains("only after");
        assertThat(screen.shows("after-" + conditions.get(0) + "-" + conditions.get(1)))
                .isTrue();
        assertThat(screen.text("conditions")).doesNotContain("They wait for each other");
    }

    @Test
    void circleIsShownAsADeadlockToStaffAndToNoParty() {
        waitForEachOther();
        openAs(Role.MONITOR);
        assertThat(screen.text("conditions")).contains("They wait for each other");

        screen.signIn(Role.DELEGATE, ground.party());
        screen.go("request/" + reference());
        assertThat(screen.text("conditions"))
                .contains("Trucks are sealed")
                .doesNotContain("They wait for each other")
                .doesNotContain("only after");
    }

    @Test
    void deadlockIsReadInArabic() {
        waitForEachOther();
        screen.signIn(Role.COORDINATOR, null, "ar");

        screen.go("request/" + reference());

        assertThat(screen.text("conditions")).contains("تنتظر بعضها بعضًا").contains("فقط بعد");
    }

    @Test
    void whatWasNotMetInTimeIsOverdue() {
        openAs(Role.COORDINATOR);
        assertThat(screen.text("conditions")).contains("Until").doesNotContain("Overdue");

        time.moveBy(Duration.ofDays(3));
        openAs(Role.COORDINATOR);

        assertThat(screen.text("conditions")).contains("Overdue");
    }

    private void waitForEachOther() {
        var conditions = conditions();
        order.note(conditions.get(0), conditions.get(1), coordinator).orElseThrow();
        order.note(conditions.get(1), conditions.get(0), coordinator).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private void chooseTheOnlyOther() {
        var others = screen.find(ComboBox.class, "condition-after");
        others.setValue(others.getListDataView().getItems().findFirst().orElseThrow());
    }

    private List<UUID> conditions() {
        return matrices.of(request, coordinator).parties().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.binding() != null)
                .flatMap(cell -> cell.binding().conditions().stream())
                .map(condition -> condition.id())
                .toList();
    }

    private void openAs(Role role) {
        screen.signIn(role, null);
        screen.go("request/" + reference());
    }

    private String reference() {
        return page.head(request, coordinator).reference();
    }
}
