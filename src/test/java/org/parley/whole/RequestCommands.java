package org.parley.whole;

import static org.parley.testing.DraftSample.aDraft;

import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.parley.clearance.Choice;
import org.parley.clearance.Form;
import org.parley.clearance.Negotiations;
import org.parley.clearance.SlotDraft;
import org.parley.clearance.SlotRole;
import org.parley.clearance.Slots;
import org.parley.shared.Result;
import org.parley.testing.Talks;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the organiser does with a request and its round. */
@Component
class RequestCommands implements Prepared {

    private final ObjectProvider<Talks> scenes;
    private final Negotiations negotiations;
    private final Slots slots;
    private final TestTime time;

    RequestCommands(ObjectProvider<Talks> scenes, Negotiations negotiations, Slots slots, TestTime time) {
        this.scenes = scenes;
        this.negotiations = negotiations;
        this.slots = slots;
        this.time = time;
    }

    @Override
    public Map<String, Supplier<Supplier<Result<?>>>> all() {
        return Map.of(
                "Negotiations.open", this::aPauseIsAskedFor,
                "Negotiations.revise", this::termsAreRevised,
                "Negotiations.cancel", this::aRequestIsCalledOff,
                "Negotiations.postpone", this::aRequestIsPutOff,
                "Slots.add", this::onePartyMoreIsAsked,
                "Slots.drop", this::aPartyIsAskedNoMore,
                "Slots.closeRound", this::nobodyIsWaitedForAnyMore,
                "Slots.reopen", this::aSilentPartyIsAskedAgain);
    }

    private Talks askedWithOneAnswer() {
        var talks = scenes.getObject();
        talks.open(talks.stage.pause());
        talks.approves(talks.stage.north);
        return talks;
    }

    private Supplier<Result<?>> aPauseIsAskedFor() {
        var stage = scenes.getObject().stage;
        var terms = stage.pause();
        return () -> negotiations.open(terms, stage.coordinator);
    }

    private Supplier<Result<?>> termsAreRevised() {
        var talks = askedWithOneAnswer();
        var later = talks.stage.pauseLater();
        return () -> negotiations.revise(talks.request(), 1, later, "A day later", talks.stage.coordinator);
    }

    private Supplier<Result<?>> aRequestIsCalledOff() {
        var talks = askedWithOneAnswer();
        return () -> negotiations.cancel(talks.request(), "No longer needed", talks.stage.coordinator);
    }

    private Supplier<Result<?>> aRequestIsPutOff() {
        var talks = askedWithOneAnswer();
        return () -> negotiations.postpone(talks.request(), "No road is safe", talks.stage.coordinator);
    }

    private Supplier<Result<?>> onePartyMoreIsAsked() {
        var talks = askedWithOneAnswer();
        var another = talks.stage.aGroupHolding(talks.stage.anArea());
        var slot = new SlotDraft(another, SlotRole.BLOCKING, Form.VERBAL, 3, "It holds the next hill");
        return () -> slots.add(talks.request(), slot, talks.stage.coordinator);
    }

    private Supplier<Result<?>> aPartyIsAskedNoMore() {
        var talks = askedWithOneAnswer();
        var slot = talks.slot(talks.stage.south).id();
        return () -> slots.drop(slot, "It left the area", talks.stage.coordinator);
    }

    private Supplier<Result<?>> nobodyIsWaitedForAnyMore() {
        var talks = scenes.getObject();
        talks.open(talks.stage.pause());
        talks.says(talks.stage.north, aDraft(Choice.REJECT).saying("Mined")).orElseThrow();
        return () -> slots.closeRound(talks.request(), "A party denied", talks.stage.coordinator);
    }

    private Supplier<Result<?>> aSilentPartyIsAskedAgain() {
        var talks = scenes.getObject();
        talks.open(talks.stage.convoy());
        var silent = talks.slot(talks.stage.south);
        time.moveTo(silent.dueAt().plus(Duration.ofMinutes(1)));
        return () -> slots.reopen(silent.id(), "It asked for more time", talks.stage.coordinator);
    }
}
