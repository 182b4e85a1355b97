package org.parley.replay;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.parley.clearance.Choice;
import org.parley.clearance.SlotState;
import org.parley.overview.Matrix.Given;

/** One party's slot as the marks lead it along; what became of its answers beside it. */
class SlotThen {

    final int version;
    SlotState state = SlotState.OPEN;
    boolean reopened;
    Instant askedAt;
    Instant dueAt;

    /** Whether each answer counted then; a late approval does once its slot was reopened. */
    final Map<Given, Boolean> counted = new LinkedHashMap<>();

    private final Map<Integer, Boolean> steps = new HashMap<>();

    SlotThen(int version, Instant askedAt, Instant dueAt) {
        this.version = version;
        this.askedAt = askedAt;
        this.dueAt = dueAt;
    }

    void askedAgain(Instant asked, Instant due) {
        state = SlotState.OPEN;
        reopened = true;
        askedAt = asked;
        dueAt = due;
    }

    /** Asking leaves the slot as it is, and so does an approval that came too late. */
    void answered(Given answer, boolean counts) {
        counted.put(answer, counts);
        if (counts && answer.choice() != Choice.ASK) state = SlotState.ANSWERED;
    }

    /** A late approval counts from now on; without one the party is asked again, which is a mark of its own. */
    void reopened() {
        counted.keySet().stream()
                .filter(answer -> answer.choice() != Choice.ASK)
                .reduce((before, last) -> last)
                .filter(last -> !counted.get(last))
                .ifPresent(last -> answered(last, true));
    }

    void closed() {
        if (state == SlotState.OPEN) state = SlotState.CLOSED;
    }

    void superseded() {
        if (state != SlotState.DROPPED) state = SlotState.SUPERSEDED;
    }

    void step(int position, boolean done) {
        steps.put(position, done);
    }

    boolean isDone(int position) {
        return steps.getOrDefault(position, false);
    }

    boolean isCurrent() {
        return state != SlotState.SUPERSEDED && state != SlotState.DROPPED;
    }
}
