package org.parley.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.clearance.Choice.APPROVE;
import static org.parley.clearance.Choice.APPROVE_IN_PART;
import static org.parley.clearance.Choice.APPROVE_WITH_CONDITIONS;
import static org.parley.request.Decision.ASKING;
import static org.parley.request.Decision.CLEAR;
import static org.parley.request.Decision.NOT_CLEAR;
import static org.parley.testing.DraftSample.aDraft;
import static org.parley.testing.Talks.refusals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.shared.NotFound;
import org.parley.testing.ParleyTest;
import org.parley.testing.Stage;
import org.parley.testing.Talks;
import org.springframework.beans.factory.annotation.Autowired;

/** Approvals that are given and not clear (rules.md, Answers). */
@ParleyTest
class ConditionsTest {

    @Autowired
    Conditions conditions;

    @Autowired
    Talks talks;

    private Stage stage;

    @BeforeEach
    void onlyTheNorthHasNotAnswered() {
        stage = talks.stage;
        talks.open(stage.pause());
        talks.everyoneApprovesBut(stage.north);
    }

    @Test
    void anApprovalWithAnUnmetConditionIsGivenAndNotClear() {
        approveOnCondition();
        assertThat(talks.slot(stage.north).state()).isEqualTo(SlotState.ANSWERED);
        assertThat(talks.decision()).isEqualTo(NOT_CLEAR);
        assertThat(talks.tasks()).contains("decide");
    }

    @Test
    void itIsClearOnceTheConditionIsMet() {
        meet(approveOnCondition(), true);
        assertThat(talks.decision()).isEqualTo(CLEAR);
        assertThat(talks.journal()).endsWith("condition.met", "request.clear");
    }

    @Test
    void itIsClearOnlyOnceEveryConditionIsMet() {
        talks.says(
                        stage.north,
                        aDraft(APPROVE_WITH_CONDITIONS)
                                .onCondition("Trucks are sealed", "logistics")
                                .onCondition("The road is cleared", "engineers"))
                .orElseThrow();
        var both = talks.stand(stage.north).conditions();
        meet(both.get(0), true);
        assertThat(talks.decision()).isEqualTo(NOT_CLEAR);
        meet(both.get(1), true);
        assertThat(talks.decision()).isEqualTo(CLEAR);
    }

    @Test
    void aConditionThatIsMetNoMoreIsNotClear() {
        var condition = approveOnCondition();
        meet(condition, true);
        meet(condition, false);
        assertThat(talks.decision()).isEqualTo(NOT_CLEAR);
        assertThat(talks.journal()).endsWith("condition.unmet", "request.not-clear");
    }

    @Test
    void whoSetItMaySayThatItIsMet() {
        conditions
                .decide(approveOnCondition().id(), true, "Seals were seen", stage.delegateOf(stage.north))
                .orElseThrow();
        assertThat(talks.decision()).isEqualTo(CLEAR);
    }

    @Test
    void aConditionOfAnAnswerThatDoesNotStandIsNotDecided() {
        var condition = approveOnCondition();
        talks.revise(stage.pauseLater());
        assertThat(refusals(conditions.decide(condition.id(), true, "Seals were seen", stage.secondCoordinator)))
                .containsExactly("condition.superseded");
        var again = approveOnCondition();
        talks.approves(stage.north);
        assertThat(refusals(conditions.decide(again.id(), true, "Seals were seen", stage.secondCoordinator)))
                .containsExactly("condition.superseded");
    }

    @Test
    void noOtherPartySaysThatItIsMet() {
        var condition = approveOnCondition();
        var other = stage.delegateOf(stage.south);
        assertThatThrownBy(() -> conditions.decide(condition.id(), true, "Seals were seen", other))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoOpenedTheRequestDoesNotDeclareItsConditionsMet() {
        var refused = conditions.decide(approveOnCondition().id(), true, "Seals were seen", stage.coordinator);
        assertThat(refusals(refused)).containsExactly("answer.four-eyes");
    }

    @Test
    void metIsSaidOnEvidence() {
        var refused = conditions.decide(approveOnCondition().id(), true, "", stage.secondCoordinator);
        assertThat(refusals(refused)).containsExactly("condition.evidence-missing");
    }

    @Test
    void anApprovalInPartIsGivenAndNotClear() {
        talks.says(stage.north, aDraft(APPROVE_IN_PART).saying("20 trucks instead of 40"))
                .orElseThrow();
        assertThat(talks.decision()).isEqualTo(NOT_CLEAR);
    }

    @Test
    void partialApprovalsAreNeverMerged() {
        talks.open(stage.pause());
        talks.everyoneApprovesBut(stage.north, stage.south);
        talks.says(stage.north, aDraft(APPROVE_IN_PART).saying("The first day")).orElseThrow();
        talks.says(stage.south, aDraft(APPROVE_IN_PART).saying("The second day"))
                .orElseThrow();
        assertThat(talks.decision()).isEqualTo(NOT_CLEAR);
    }

    @Test
    void aWeakerFormIsGivenAndNotClear() {
        talks.open(stage.pause());
        talks.everyoneApprovesBut(stage.government);
        talks.says(stage.government, aDraft(APPROVE).in(Form.IN_PRINCIPLE)).orElseThrow();
        assertThat(talks.decision()).isEqualTo(NOT_CLEAR);

        talks.says(stage.government, aDraft(APPROVE).in(Form.WRITTEN)).orElseThrow();
        assertThat(talks.decision()).isEqualTo(CLEAR);
    }

    @Test
    void whoNarrowsTheTermsAsksAllAgain() {
        talks.says(stage.north, aDraft(APPROVE_IN_PART).saying("From the second day on"))
                .orElseThrow();
        talks.revise(stage.pauseLater());
        assertThat(talks.decision()).isEqualTo(ASKING);
        assertThat(talks.slot(stage.south).state()).isEqualTo(SlotState.OPEN);
    }

    private Condition approveOnCondition() {
        talks.says(stage.north, aDraft(APPROVE_WITH_CONDITIONS).onCondition("Trucks are sealed", "logistics"))
                .orElseThrow();
        return talks.stand(stage.north).conditions().get(0);
    }

    private void meet(Condition condition, boolean met) {
        conditions
                .decide(condition.id(), met, "The monitor saw it", stage.secondCoordinator)
                .orElseThrow();
    }
}
