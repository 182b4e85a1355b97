package org.parley.clearance;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.inbox.Inbox;
import org.parley.inbox.NewTask;
import org.parley.journal.Journal;
import org.parley.journal.JournalEntry;
import org.parley.request.Request;
import org.parley.request.Requests;
import org.parley.request.TermsCodec;
import org.parley.security.Role;
import org.springframework.stereotype.Component;

/** Writes an answer that nothing stands against: row, conditions, journal, tasks, and the party's step. */
@Component
class AnswerEntry {

    /** What a party asks or proposes waits no longer than this for the coordinators. */
    private static final Duration TO_REACT = Duration.ofHours(24);

    private final SlotRepository slots;
    private final AnswerRepository answers;
    private final ConditionRepository conditions;
    private final Requests requests;
    private final TermsCodec codec;
    private final RequestProcess process;
    private final Journal journal;
    private final Inbox inbox;
    private final Clock clock;

    AnswerEntry(
            SlotRepository slots,
            AnswerRepository answers,
            ConditionRepository conditions,
            Requests requests,
            TermsCodec codec,
            RequestProcess process,
            Journal journal,
            Inbox inbox,
            Clock clock) {
        this.slots = slots;
        this.answers = answers;
        this.conditions = conditions;
        this.requests = requests;
        this.codec = codec;
        this.process = process;
        this.journal = journal;
        this.inbox = inbox;
        this.clock = clock;
    }

    Answer write(Request request, Stand stand, Answers.Given given) {
        var answer = answer(request, stand, given, clock.instant());
        answers.insert(answer);
        for (var condition : given.draft().conditions()) {
            conditions.insert(new Condition(
                    UUID.randomUUID(),
                    answer.id(),
                    request.id(),
                    stand.slot().party(),
                    String.valueOf(condition.wording()),
                    String.valueOf(condition.owner()),
                    false,
                    condition.dueAt() == null ? null : condition.dueAt().truncatedTo(ChronoUnit.MICROS)));
        }
        journal.write(entry(stand.slot(), answer));
        if (answer.binds()) settle(stand.slot());
        tellCoordinators(answer);
        return answer;
    }

    /** Asking leaves slot and clock as they are, and so does an approval that came too late. */
    private void settle(Slot slot) {
        if (slot.state() != SlotState.ANSWERED) slots.change(slot, SlotState.ANSWERED);
        inbox.closeForSlot(slot.requestId(), slot.id());
        if (slot.state() == SlotState.OPEN) process.answered(slot);
    }

    /** A question waits for its reply, a counter-proposal until the party says something else or is asked again. */
    private void tellCoordinators(Answer answer) {
        if (answer.choice() == Choice.ASK) tell(answer, "question", null);
        if (answer.choice() == Choice.COUNTER_PROPOSE) tell(answer, "counter-proposal", answer.slotId());
    }

    private void tell(Answer answer, String kind, @Nullable UUID slot) {
        inbox.open(new NewTask(
                answer.requestId(),
                kind,
                Role.COORDINATOR,
                null,
                slot,
                clock.instant().plus(TO_REACT)));
    }

    private Answer answer(Request request, Stand stand, Answers.Given given, Instant now) {
        var draft = given.draft();
        var choice = draft.choice();
        var late = stand.isPast(now);
        var counts = !late || stand.mayBeChanged() || !choice.approves();
        var proposal = draft.proposal() == null ? null : codec.canonical(draft.proposal());
        return new Answer(
                UUID.randomUUID(),
                stand.slot().id(),
                request.id(),
                stand.answers().size() + 1,
                choice,
                draft.form(),
                given.channel(),
                draft.office().strip(),
                draft.officeLevel(),
                draft.remarks(),
                proposal,
                draft.termsVersion(),
                requests.currentHead(request.id()).sha256(),
                late,
                counts,
                given.isProxy(),
                draft.documentId(),
                given.mandate(),
                given.by().username(),
                given.saidAt() == null ? now : given.saidAt(),
                now,
                null);
    }

    private static JournalEntry entry(Slot slot, Answer answer) {
        return JournalEntry.about(
                        answer.requestId(), answer.proxy() ? "answer.by-proxy" : "answer.given", answer.saidAt())
                .by(answer.givenBy())
                .with("party", slot.party())
                .with("choice", answer.choice().name())
                .with("form", answer.form().name())
                .with("channel", answer.channel().name())
                .with("office", answer.office())
                .with("mandate", answer.mandate())
                .with("document", answer.documentId())
                .with("version", answer.termsVersion())
                .with("sha256", answer.termsSha256())
                .with("late", answer.late())
                .with("counts", answer.counts())
                .onlyFor(slot.party());
    }
}
