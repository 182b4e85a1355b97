package org.parley.clearance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;

/** A slot of a test that says only what matters to it; open, blocking and content with a word unless told otherwise. */
record SlotSample(SlotRole role, Form form, SlotState state, String party) {

    static final Instant ASKED = Instant.parse("2016-08-22T08:00:00Z");
    static final Instant DUE = ASKED.plus(Duration.ofDays(2));

    static SlotSample aSlot() {
        return new SlotSample(SlotRole.BLOCKING, Form.VERBAL, SlotState.OPEN, "GROUP-N");
    }

    SlotSample advisory() {
        return new SlotSample(SlotRole.ADVISORY, form, state, party);
    }

    SlotSample needing(Form needed) {
        return new SlotSample(role, needed, state, party);
    }

    SlotSample in(SlotState reached) {
        return new SlotSample(role, form, reached, party);
    }

    Stand unanswered() {
        return answered();
    }

    /** Where the party stands after these answers, the oldest first. */
    Stand answered(AnswerSample... given) {
        var slot = build();
        var answers = new ArrayList<Answer>();
        var conditions = new ArrayList<Condition>();
        for (var sample : given) {
            var answer = sample.build(slot, answers.size() + 1);
            answers.add(answer);
            conditions.addAll(sample.conditions(answer, party));
        }
        return new Stand(slot, answers, conditions);
    }

    Slot build() {
        return new Slot(
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                party,
                role,
                form,
                state,
                ASKED,
                ASKED.plus(Duration.ofDays(1)),
                ASKED.plus(Duration.ofHours(36)),
                DUE,
                2,
                false,
                0);
    }
}
