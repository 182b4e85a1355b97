package org.parley.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.clearance.Choice.APPROVE_WITH_CONDITIONS;
import static org.parley.testing.DraftSample.aDraft;
import static org.parley.testing.Talks.refusals;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.overview.Timeline;
import org.parley.request.Decision;
import org.parley.security.Forbidden;
import org.parley.shared.Refusal;
import org.parley.testing.ParleyTest;
import org.parley.testing.Stage;
import org.parley.testing.Talks;
import org.springframework.beans.factory.annotation.Autowired;

/** Both sides at Castello Road waited for the other to withdraw first (domain.md section 2). */
@ParleyTest
class ConditionOrderTest {

    @Autowired
    ConditionOrder order;

    @Autowired
    Conditions conditions;

    @Autowired
    Timeline timeline;

    @Autowired
    Talks talks;

    private Stage stage;
    private Condition north;
    private Condition south;

    @BeforeEach
    void bothSidesWantTheOtherToWithdraw() {
        stage = talks.stage;
        talks.open(stage.pause());
        talks.everyoneApprovesBut(stage.north, stage.south);
        north = setBy(stage.north, "The south leaves the road");
        south = setBy(stage.south, "The north leaves the hill");
    }

    @Test
    void conditionIsNotMetBeforeTheOneThatHasToComeFirst() {
        only(north, south);

        assertThat(meet(north)).containsExactly("condition.another-first");
        assertThat(meet(south)).isEmpty();
        assertThat(meet(north)).isEmpty();
        assertThat(talks.decision()).isEqualTo(Decision.CLEAR);
    }

    @Test
    void conditionIsNotTakenBackWhileOneThatWaitedForItIsMet() {
        only(north, south);
        meet(south);
        meet(north);

        var told = conditions.decide(south.id(), false, "Shots again", stage.secondCoordinator);
        assertThat(told.refusals()).containsExactly(Refusal.general("condition.met-after-this", north.wording()));
        var party = conditions.decide(south.id(), false, "Shots again", stage.delegateOf(stage.south));
        assertThat(party.refusals()).containsExactly(Refusal.general("condition.others-met-after-this"));

        conditions
                .decide(north.id(), false, "Shots again", stage.secondCoordinator)
                .orElseThrow();
        conditions
                .decide(south.id(), false, "Shots again", stage.secondCoordinator)
                .orElseThrow();
        assertThat(talks.decision()).isEqualTo(Decision.NOT_CLEAR);
    }

    @Test
    void partyThatIsRefusedLearnsNothingOfTheOthersCondition() {
        only(north, south);
        var delegate = stage.delegateOf(stage.north);

        var refused = conditions.decide(north.id(), true, "Seen", delegate).refusals();

        assertThat(refused).containsExactly(Refusal.general("condition.another-first"));
        assertThat(timeline.page(talks.request(), delegate, null, 100).rows())
                .noneMatch(entry -> entry.key().contains("only-after"));
        assertThatThrownBy(() -> order.of(talks.request(), delegate)).isInstanceOf(Forbidden.class);
    }

    @Test
    void conditionsThatWaitForEachOtherAreShownAndRaiseATask() {
        only(north, south);
        assertThat(deadlocks()).isEmpty();
        assertThat(talks.tasks()).doesNotContain("deadlock");

        only(south, north);

        assertThat(deadlocks()).hasSize(1);
        assertThat(deadlocks().get(0).circle()).containsExactlyInAnyOrder(north.id(), south.id());
        assertThat(talks.tasks()).contains("deadlock");
        assertThat(meet(north)).containsExactly("condition.another-first");
        assertThat(meet(south)).containsExactly("condition.another-first");
    }

    @Test
    void orderThatIsDroppedEndsTheDeadlock() {
        only(north, south);
        only(south, north);

        order.drop(south.id(), north.id(), "Both at six", stage.coordinator).orElseThrow();

        assertThat(deadlocks()).isEmpty();
        assertThat(talks.tasks()).doesNotContain("deadlock");
        assertThat(meet(south)).isEmpty();
        assertThat(talks.journal()).contains("condition.only-after", "condition.not-only-after");
    }

    @Test
    void partyThatDropsItsConditionEndsTheDeadlock() {
        only(north, south);
        only(south, north);

        talks.approves(stage.south);

        assertThat(deadlocks()).isEmpty();
        assertThat(talks.tasks()).doesNotContain("deadlock");
        assertThat(meet(north)).isEmpty();
    }

    @Test
    void whatCanNotWaitIsRefused() {
        only(north, south);

        assertThat(refused(north, south.id())).containsExactly("condition.ordered-already");
        assertThat(refused(north, north.id())).containsExactly("condition.after-itself");
        assertThat(refused(north, UUID.randomUUID())).containsExactly("condition.unknown");
        assertThat(refused(north, null)).containsExactly("field.missing");
        meet(south);
        assertThat(refused(south, north.id())).containsExactly("condition.met-already");
        assertThat(refusals(order.drop(south.id(), north.id(), "", stage.coordinator)))
                .containsExactlyInAnyOrder("reason.missing", "condition.not-ordered");
    }

    @Test
    void newTermsLeaveNothingToWaitFor() {
        talks.revise(stage.pauseLater());

        assertThat(refused(north, south.id())).contains("condition.superseded");
    }

    @Test
    void onlyCoordinatorsSayWhatWaitsForWhat() {
        assertThatThrownBy(() -> order.note(north.id(), south.id(), stage.monitor))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> order.note(north.id(), south.id(), stage.delegateOf(stage.north)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> order.note(north.id(), south.id(), stage.twoHatted(stage.north)))
                .isInstanceOf(Forbidden.class);
    }

    private Condition setBy(String party, String wording) {
        talks.says(party, aDraft(APPROVE_WITH_CONDITIONS).onCondition(wording, "An office"))
                .orElseThrow();
        return talks.stand(party).conditions().stream()
                .filter(condition -> condition.party().equals(party))
                .findFirst()
                .orElseThrow();
    }

    private void only(Condition condition, Condition after) {
        order.note(condition.id(), after.id(), stage.coordinator).orElseThrow();
    }

    private List<String> refused(Condition condition, UUID after) {
        return refusals(order.note(condition.id(), after, stage.coordinator));
    }

    private List<String> meet(Condition condition) {
        return refusals(conditions.decide(condition.id(), true, "It was seen", stage.secondCoordinator));
    }

    private List<Deadlock> deadlocks() {
        return order.of(talks.request(), stage.monitor).deadlocks();
    }
}
