package org.parley.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.Answer;
import org.parley.clearance.AnswerDraft;
import org.parley.clearance.Answers;
import org.parley.clearance.Condition;
import org.parley.clearance.Conditions;
import org.parley.clearance.Notices;
import org.parley.clearance.ProxyWithdrawal;
import org.parley.clearance.Questions;
import org.parley.security.CurrentActor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

@Resource
@Tag(name = "Answers")
class AnswerResource {

    private final Answers answers;
    private final Conditions conditions;
    private final Notices notices;
    private final Questions questions;
    private final CurrentActor who;

    AnswerResource(Answers answers, Conditions conditions, Notices notices, Questions questions, CurrentActor who) {
        this.answers = answers;
        this.conditions = conditions;
        this.notices = notices;
        this.questions = questions;
        this.who = who;
    }

    /** {@code evidence} says on what ground the condition counts as met, or not after all. */
    record ConditionDecision(boolean met, @Nullable String evidence) {}

    @Operation(
            operationId = "giveAnswer",
            summary = "Answer for your own party",
            description = "Delegates and guarantors, in their own party's slot. Names the version of the terms and its"
                    + " hash as it was read: an answer to superseded terms is refused.")
    @PostMapping("/slots/{slotId}/answers")
    @ResponseStatus(HttpStatus.CREATED)
    Answer answer(@PathVariable UUID slotId, @RequestBody AnswerDraft draft) {
        return Refused.orDone(answers.answer(slotId, draft, who.get()));
    }

    @Operation(
            operationId = "enterAnswer",
            summary = "Enter an answer that came by telephone, letter or in person",
            description = "A coordinator who neither opened nor revised the request. A written one carries a document.")
    @PostMapping("/slots/{slotId}/proxy-answers")
    @ResponseStatus(HttpStatus.CREATED)
    Answer enter(@PathVariable UUID slotId, @RequestBody ProxyEntry entry) {
        return Refused.orDone(answers.answerByProxy(slotId, entry.draft(), who.get()));
    }

    @Operation(
            operationId = "withdrawAnswer",
            summary = "Take an answer back",
            description =
                    "Delegates and guarantors, their own party's answer, with a reason. It stays on record; nothing"
                            + " earlier comes back to life.")
    @PostMapping("/answers/{answerId}/withdrawal")
    Answer withdraw(@PathVariable UUID answerId, @RequestBody Reason why) {
        return Refused.orDone(answers.withdraw(answerId, why.reason(), who.get()));
    }

    @Operation(
            operationId = "enterWithdrawal",
            summary = "Enter that a party took its answer back by telephone, letter or in person",
            description =
                    "A coordinator who neither opened nor revised the request. Names office, form, channel and when"
                            + " it was said, as an answer entered for a party does; a written one carries a document.")
    @PostMapping("/answers/{answerId}/proxy-withdrawal")
    Answer enterWithdrawal(@PathVariable UUID answerId, @RequestBody ProxyWithdrawal told) {
        return Refused.orDone(answers.withdrawByProxy(answerId, told, who.get()));
    }

    /** {@code reply} explains; one that would change the terms is a revision instead. */
    record Reply(@Nullable String reply) {}

    @Operation(
            operationId = "replyToQuestion",
            summary = "Reply to a party's question",
            description =
                    "A coordinator, once for each question. Told to the party that asked; leaves slot and clock as"
                            + " they are.")
    @PostMapping("/answers/{answerId}/reply")
    Answer reply(@PathVariable UUID answerId, @RequestBody Reply reply) {
        return Refused.orDone(questions.reply(answerId, reply.reply(), who.get()));
    }

    @Operation(
            operationId = "decideCondition",
            summary = "Say whether a condition is met",
            description = "The party that set it, or staff that did not write the terms; always on evidence.")
    @PostMapping("/conditions/{conditionId}/decision")
    Condition decide(@PathVariable UUID conditionId, @RequestBody ConditionDecision decision) {
        return Refused.orDone(conditions.decide(conditionId, decision.met(), decision.evidence(), who.get()));
    }

    @Operation(
            operationId = "acknowledgeNotice",
            summary = "Acknowledge a notice",
            description = "The informed party's delegate, once. No permission and no approval.")
    @PostMapping("/notices/{noticeId}/acknowledgement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void acknowledge(@PathVariable UUID noticeId) {
        Refused.orDone(notices.acknowledge(noticeId, who.get()));
    }
}
