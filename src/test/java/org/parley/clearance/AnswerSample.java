package org.parley.clearance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.request.TermsCodec;

/** An answer of a test that says only what matters to it; given in time and in writing unless told otherwise. */
record AnswerSample(Choice choice, Form form, boolean isLate, boolean counts, boolean isWithdrawn, List<Boolean> met) {

    static AnswerSample anApproval() {
        return answering(Choice.APPROVE);
    }

    static AnswerSample aDenial() {
        return answering(Choice.REJECT);
    }

    static AnswerSample aQuestion() {
        return answering(Choice.ASK);
    }

    static AnswerSample aCounterProposal() {
        return answering(Choice.COUNTER_PROPOSE);
    }

    static AnswerSample anApprovalInPart() {
        return answering(Choice.APPROVE_IN_PART);
    }

    /** With as many conditions, each of them met or not. */
    static AnswerSample anApprovalOn(Boolean... met) {
        return new AnswerSample(Choice.APPROVE_WITH_CONDITIONS, Form.WRITTEN, false, true, false, List.of(met));
    }

    static AnswerSample answering(Choice choice) {
        return new AnswerSample(choice, Form.WRITTEN, false, true, false, List.of());
    }

    AnswerSample verbal() {
        return new AnswerSample(choice, Form.VERBAL, isLate, counts, isWithdrawn, met);
    }

    AnswerSample inPrinciple() {
        return new AnswerSample(choice, Form.IN_PRINCIPLE, isLate, counts, isWithdrawn, met);
    }

    /** After the deadline: an approval of that kind waits for a coordinator, anything else counts. */
    AnswerSample late() {
        return new AnswerSample(choice, form, true, !choice.approves(), isWithdrawn, met);
    }

    /** A coordinator reopened the slot for it. */
    AnswerSample letCount() {
        return new AnswerSample(choice, form, isLate, true, isWithdrawn, met);
    }

    AnswerSample withdrawn() {
        return new AnswerSample(choice, form, isLate, counts, true, met);
    }

    Answer build(Slot slot, int seq) {
        var at = isLate ? SlotSample.DUE.plus(Duration.ofHours(seq)) : SlotSample.ASKED.plus(Duration.ofHours(seq));
        return new Answer(
                UUID.randomUUID(),
                slot.id(),
                slot.requestId(),
                seq,
                choice,
                form,
                Channel.PROGRAM,
                "an office",
                null,
                null,
                null,
                slot.termsVersion(),
                TermsCodec.sha256("terms"),
                isLate,
                counts,
                false,
                null,
                null,
                "delegate",
                at,
                at,
                withdrawnAt(at));
    }

    private @Nullable Instant withdrawnAt(Instant given) {
        return isWithdrawn ? given.plus(Duration.ofMinutes(5)) : null;
    }

    List<Condition> conditions(Answer answer, String party) {
        var found = new ArrayList<Condition>();
        for (var isMet : met)
            found.add(new Condition(
                    UUID.randomUUID(),
                    answer.id(),
                    answer.requestId(),
                    party,
                    "sealed trucks",
                    "an office",
                    isMet,
                    null));
        return found;
    }
}
