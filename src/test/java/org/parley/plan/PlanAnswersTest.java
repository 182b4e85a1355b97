package org.parley.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.plan.PlanSample.aPlan;
import static org.parley.testing.DraftSample.aDraft;
import static org.parley.testing.Scene.keys;
import static org.parley.testing.Together.together;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.clearance.Answer;
import org.parley.clearance.Answers;
import org.parley.clearance.Choice;
import org.parley.clearance.Clearances;
import org.parley.clearance.Form;
import org.parley.overview.Timeline;
import org.parley.plan.WholeAnswer.SeenTerms;
import org.parley.request.Decision;
import org.parley.security.Forbidden;
import org.parley.shared.NotFound;
import org.parley.shared.Result;
import org.parley.shared.StaleData;
import org.parley.testing.ParleyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A party answers the plan as a whole, or point by point; and sees of it what concerns it. */
@ParleyTest
class PlanAnswersTest extends PlanStory {

    @Autowired
    Timeline timeline;

    @Autowired
    Answers answers;

    @Autowired
    Clearances clearances;

    @Test
    void oneAnswerGoesIntoEachOpenSlotBoundToThatPointsTerms() {
        var plan = opened();

        var given = approves(plan).orElseThrow();

        assertThat(given).hasSize(3);
        assertThat(points(plan)).allSatisfy(point -> assertThat(given)
                .filteredOn(answer -> answer.requestId().equals(point.id()))
                .singleElement()
                .satisfies(answer -> assertThat(answer.termsSha256()).isEqualTo(point.termsSha256())));
        points(plan).forEach(point -> scene.everyoneApproves(point.id()));
        assertThat(points(plan)).extracting(point -> point.decision()).containsOnly(Decision.CLEAR);
    }

    @Test
    void pointThatWasAnsweredByItselfKeepsItsAnswer() {
        var plan = opened();
        var first = convoys(plan).get(0);
        denies(first);

        assertThat(approves(plan).orElseThrow()).hasSize(2).noneMatch(answer -> answer.requestId()
                .equals(first));

        assertThat(scene.decision(first)).isEqualTo(Decision.DENIED);
        assertThat(scene.decision(convoys(plan).get(1))).isNotEqualTo(Decision.DENIED);
    }

    @Test
    void otherTermsThanThoseReadAreStaleAndNothingIsAnswered() {
        var plan = opened();
        var delegate = scene.delegateOf(ground.party());
        var seen = seenBy(delegate, plan);
        scene.revise(
                convoys(plan).get(1),
                sample().convoy().with(5).under(pause(plan)).build());

        assertThatThrownBy(() -> planAnswers.answer(plan, whole(Choice.APPROVE, seen), delegate))
                .isInstanceOf(StaleData.class);
        assertThat(scene.decision(convoys(plan).get(0))).isEqualTo(Decision.ASKING);
    }

    @Test
    void pointThatTheDelegateDidNotReadIsStaleToo() {
        var plan = opened();
        var delegate = scene.delegateOf(ground.party());
        var seen = seenBy(delegate, plan).subList(0, 2);

        assertThatThrownBy(() -> planAnswers.answer(plan, whole(Choice.APPROVE, seen), delegate))
                .isInstanceOf(StaleData.class);
    }

    @Test
    void whatIsMissingIsToldOnceAndNothingIsAnswered() {
        var plan = opened();
        var delegate = scene.delegateOf(ground.party());

        var refused = planAnswers.answer(plan, whole(Choice.REJECT, seenBy(delegate, plan)), delegate);

        assertThat(keys(refused)).containsExactly("answer.reason-missing");
        assertThat(count("answer", "given_by = '" + delegate.username() + "'")).isZero();
    }

    @Test
    void counterProposalIsMadePointByPoint() {
        var plan = opened();
        var delegate = scene.delegateOf(ground.party());

        assertThat(keys(planAnswers.answer(plan, whole(Choice.COUNTER_PROPOSE, seenBy(delegate, plan)), delegate)))
                .containsExactly("plan.propose-point-by-point");
    }

    @Test
    void whoHasAnsweredEverythingHasNothingToAnswer() {
        var plan = opened();
        approves(plan).orElseThrow();

        assertThat(keys(approves(plan))).containsExactly("plan.nothing-to-answer");
    }

    @Test
    void ofFourDelegatesWhoAnswerAtOnceOneIsHeard() {
        var plan = opened();
        var delegates = IntStream.range(0, 4)
                .mapToObj(number -> scene.delegateOf(ground.party()))
                .toList();
        var draft = whole(Choice.APPROVE, seenBy(delegates.get(0), plan));

        together(delegates.stream().<Callable<?>>map(delegate -> () -> planAnswers.answer(plan, draft, delegate)));

        assertThat(convoys(plan)).allSatisfy(convoy -> assertThat(scene.journal(convoy))
                .filteredOn("answer.given"::equals)
                .hasSize(1));
    }

    @Test
    void planOfStrangersIsNotFound() {
        var plan = opened();
        var stranger = scene.delegateOf(scene.ground().party());
        var draft = whole(Choice.APPROVE, List.of());

        assertThatThrownBy(() -> planAnswers.answer(plan, draft, stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> planAnswers.answer(UUID.randomUUID(), draft, stranger))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> page.of(plan, stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> planAnswers.answer(plan, draft, coordinator)).isInstanceOf(Forbidden.class);
    }

    @Test
    void partySeesItsOwnPointsAndNoNumberThatTellsOfOthers() {
        var elsewhere = scene.ground();
        var first = aPlan(elsewhere, start).convoy();
        var plan = opened(sample().with(first.build(), sample().convoy().build()));
        var here = scene.delegateOf(ground.party());

        var seen = page.of(plan, here);

        assertThat(seen.points()).singleElement().satisfies(point -> {
            assertThat(point.no()).isEqualTo(1);
            assertThat(point.id()).isEqualTo(convoys(plan).get(1));
        });
        assertThat(page.partOf(convoys(plan).get(1), here).orElseThrow().no()).isEqualTo(1);
        assertThat(page.partOf(convoys(plan).get(1), coordinator).orElseThrow().no())
                .isEqualTo(2);
        assertThat(page.partOf(convoys(plan).get(0), here)).isEmpty();
    }

    @Test
    void whatBecomesOfAnotherPartysPointChangesNothingThatAPartySees() {
        var elsewhere = scene.ground();
        var first = aPlan(elsewhere, start).convoy();
        var plan = opened(sample().with(first.build(), sample().convoy().build()));
        var here = scene.delegateOf(ground.party());
        var before = page.of(plan, here);
        var told = timeline.page(plan, here, null, 50);

        cancel(convoys(plan).get(0));
        plans.addPoint(plan, first.build(), coordinator).orElseThrow();
        time.runJobs();

        assertThat(page.of(plan, here)).isEqualTo(before);
        assertThat(timeline.page(plan, here, null, 50)).isEqualTo(told);
    }

    private Result<List<Answer>> approves(UUID plan) {
        var delegate = scene.delegateOf(ground.party());
        return planAnswers.answer(plan, whole(Choice.APPROVE, seenBy(delegate, plan)), delegate);
    }

    private static WholeAnswer whole(Choice choice, List<SeenTerms> seen) {
        return new WholeAnswer(choice, Form.WRITTEN, "Military council", null, null, List.of(), seen);
    }

    private void denies(UUID convoy) {
        var mine = clearances.slots(convoy).stream()
                .filter(slot -> slot.party().equals(ground.party()))
                .findFirst()
                .orElseThrow();
        var hash = db.sql("select sha256 from terms_version where request_id = :id")
                .param("id", convoy)
                .query(String.class)
                .single();
        var draft =
                aDraft(Choice.REJECT).saying("The road is mined").forVersion(1).forHash(hash);
        answers.answer(mine.id(), draft.build(), scene.delegateOf(ground.party()))
                .orElseThrow();
    }
}
