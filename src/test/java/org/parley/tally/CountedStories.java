package org.parley.tally;

import static org.parley.testing.DraftSample.aDraft;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.parley.clearance.Answer;
import org.parley.clearance.Answers;
import org.parley.clearance.Choice;
import org.parley.clearance.Negotiations;
import org.parley.clearance.Slot;
import org.parley.movement.Movements;
import org.parley.movement.Outcome;
import org.parley.movement.OutcomeDraft;
import org.parley.request.Kind;
import org.parley.request.Terms;
import org.parley.shared.Result;
import org.parley.testing.Stage;
import org.parley.testing.Talks;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** Requests on one stage to which anything may happen, all of it by commands. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class CountedStories {

    final Talks talks;
    final Stage stage;
    final List<UUID> requests = new ArrayList<>();

    private final Movements movements;
    private final Negotiations negotiations;
    private final Answers answers;
    private final TestTime time;
    private Random chance = new Random(0);

    CountedStories(Talks talks, Movements movements, Negotiations negotiations, Answers answers, TestTime time) {
        this.talks = talks;
        this.stage = talks.stage;
        this.movements = movements;
        this.negotiations = negotiations;
        this.answers = answers;
        this.time = time;
    }

    /** As many requests, each with some deeds, over as many weeks. */
    void happen(int howMany, long seed) {
        chance = new Random(seed);
        for (int i = 0; i < howMany; i++) {
            requests.add(talks.open(chance.nextInt(3) == 0 ? stage.pause() : stage.convoyOf(1 + chance.nextInt(20))));
            happens();
            if (chance.nextInt(4) == 0) negotiations.cancel(talks.request(), "no longer needed", stage.coordinator);
            time.moveBy(Duration.ofHours(chance.nextInt(90)));
        }
        requests.add(talks.open(stage.convoyOf(3)));
        everyoneApproves();
        travels();
        requests.add(talks.open(stage.pause()));
        oneDenies();
    }

    /** One of these terms: agreed by all, and under way where it moves. */
    UUID agreed(Terms terms) {
        requests.add(talks.open(terms));
        everyoneApproves();
        travels();
        return talks.request();
    }

    private void oneDenies() {
        var asked = talks.current().stream().filter(Slot::isBlocking).toList();
        for (var slot : asked) talks.says(slot.party(), aDraft(slot == asked.get(0) ? Choice.REJECT : Choice.APPROVE));
    }

    /** One more deed to the last request. */
    void happens() {
        for (int deeds = 1 + chance.nextInt(5); deeds > 0; deeds--) {
            if (chance.nextInt(12) == 0) revised();
            else if (chance.nextInt(3) == 0) everyoneApproves();
            else somebodyAnswers();
            time.moveBy(Duration.ofHours(chance.nextInt(40)));
        }
        travels();
    }

    private void revised() {
        var other = talks.head().kind() == Kind.CONVOY ? stage.convoyOf(21 + chance.nextInt(20)) : stage.pauseLater();
        negotiations.revise(talks.request(), talks.version().no(), other, "because", stage.coordinator);
    }

    private void everyoneApproves() {
        for (var slot : talks.current()) if (slot.isBlocking()) talks.says(slot.party(), aDraft(Choice.APPROVE));
    }

    private void somebodyAnswers() {
        var asked = talks.current().stream().filter(Slot::isBlocking).toList();
        if (asked.isEmpty()) return;
        var slot = asked.get(chance.nextInt(asked.size()));
        var draft = aDraft(choice()).saying("as told");
        var said = talks.says(
                slot.party(),
                draft.choice() == Choice.APPROVE_WITH_CONDITIONS
                        ? draft.onCondition("two checkpoints", "the office")
                        : draft);
        if (said.refusals().isEmpty() && chance.nextInt(4) == 0) takeBack(slot, said.orElseThrow());
    }

    private void takeBack(Slot slot, Answer answer) {
        answers.withdraw(answer.id(), "the situation changed", stage.delegateOf(slot.party()));
    }

    private Choice choice() {
        var choices = List.of(
                Choice.APPROVE,
                Choice.APPROVE,
                Choice.APPROVE_WITH_CONDITIONS,
                Choice.APPROVE_IN_PART,
                Choice.COUNTER_PROPOSE,
                Choice.REJECT,
                Choice.ASK);
        return choices.get(chance.nextInt(choices.size()));
    }

    private static boolean done(Result<?> result) {
        return result.refusals().isEmpty();
    }

    /** Where it may; refused is refused. */
    private void travels() {
        if (!talks.head().kind().moves()) return;
        if (!done(movements.decideGo(talks.request(), true, "ready", stage.coordinator))) return;
        if (time.now().isBefore(talks.head().startsAt()))
            time.moveTo(talks.head().startsAt());
        if (!done(movements.reportDeparture(talks.request(), time.now(), stage.monitor))) return;
        time.moveBy(Duration.ofHours(3));
        if (!done(movements.reportArrival(talks.request(), time.now(), stage.monitor))) return;
        var outcome = chance.nextBoolean() ? Outcome.FACILITATED : Outcome.PARTLY;
        movements.recordOutcome(
                talks.request(), new OutcomeDraft(outcome, 1 + chance.nextInt(40_000), "as told"), stage.monitor);
    }
}
