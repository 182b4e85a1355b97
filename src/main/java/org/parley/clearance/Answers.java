package org.parley.clearance;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.journal.Journal;
import org.parley.journal.JournalEntry;
import org.parley.request.Request;
import org.parley.request.Requests;
import org.parley.security.Actor;
import org.parley.security.Role;
import org.parley.shared.Command;
import org.parley.shared.NotFound;
import org.parley.shared.Refusal;
import org.parley.shared.Result;
import org.springframework.stereotype.Service;

/**
 * What the parties answer, each in its own step: given by its own delegate, entered for it by a second coordinator, or
 * withdrawn. Every answer names the version and hash of the terms that it is for; nothing is ever deleted.
 */
@Service
public class Answers {

    private final SlotRepository slots;
    private final AnswerRepository answers;
    private final Giving giving;
    private final AwaitedAgain awaited;
    private final Requests requests;
    private final FourEyes fourEyes;
    private final Weighing weighing;
    private final Journal journal;
    private final Clock clock;

    Answers(
            SlotRepository slots,
            AnswerRepository answers,
            Giving giving,
            AwaitedAgain awaited,
            Requests requests,
            FourEyes fourEyes,
            Weighing weighing,
            Journal journal,
            Clock clock) {
        this.slots = slots;
        this.answers = answers;
        this.giving = giving;
        this.awaited = awaited;
        this.requests = requests;
        this.fourEyes = fourEyes;
        this.weighing = weighing;
        this.journal = journal;
        this.clock = clock;
    }

    /** The party's own answer, through this program. A slot of another party is not found. */
    @Command
    public Result<Answer> answer(UUID slot, AnswerDraft draft, Actor by) {
        by.mustBeOneOf(Role.DELEGATE, Role.GUARANTOR);
        if (by.party() == null) throw new NotFound();
        var request = requests.lockOwner("slot", slot, by.party());
        return give(giving.stand(request.id(), slot), new Given(draft, Channel.PROGRAM, null, null, by), List.of());
    }

    /** An answer that came by telephone, letter or in person, entered by a coordinator who did not write the terms. */
    @Command
    public Result<Answer> answerByProxy(UUID slot, ProxyDraft draft, Actor by) {
        by.mustBeOneOf(Role.COORDINATOR);
        if (!by.isStaff()) throw new NotFound();
        var request = requests.lockOwner("slot", slot, null);
        var given = new Given(draft.answer(), draft.channel(), draft.saidAt(), draft.mandate(), by);
        return give(giving.stand(request.id(), slot), given, ProxyPolicy.refusals(draft, clock.instant()));
    }

    /** What somebody hands in for a slot; {@code saidAt} null: said here and now. */
    record Given(
            AnswerDraft draft,
            @Nullable Channel channel,
            @Nullable Instant saidAt,
            @Nullable String mandate,
            Actor by) {

        boolean isProxy() {
            return channel != Channel.PROGRAM;
        }
    }

    private Result<Answer> give(Stand stand, Given given, List<Refusal> ofProxy) {
        var weighed = giving.weigh(stand, given, ofProxy);
        return weighed.refusals().isEmpty() ? Result.done(giving.write(weighed)) : Result.refused(weighed.refusals());
    }

    /**
     * Takes an answer back, by the party that gave it. Counts at once and until completion; after departure it raises an
     * alarm (rules.md, Answers). While others are still awaited, so is this party again.
     */
    @Command
    public Result<Answer> withdraw(UUID answer, @Nullable String reason, Actor by) {
        by.mustBeOneOf(Role.DELEGATE, Role.GUARANTOR);
        return takeBack(answer, reason, null, by);
    }

    /**
     * Takes an answer back as its party told a coordinator who did not write the terms. It tells what an answer entered
     * for a party tells (rules.md, Four eyes), and counts as the party's own withdrawal does.
     */
    @Command
    public Result<Answer> withdrawByProxy(UUID answer, ProxyWithdrawal told, Actor by) {
        by.mustBeOneOf(Role.COORDINATOR);
        return takeBack(answer, told.reason(), told, by);
    }

    private Result<Answer> takeBack(UUID answer, @Nullable String reason, @Nullable ProxyWithdrawal told, Actor by) {
        var given = answers.find(answer);
        var slot = slots.find(given.map(Answer::slotId).orElse(answer)) // unknown and forbidden take the same way
                .filter(own -> told == null ? by.speaksFor(own.party()) : by.isStaff())
                .orElseThrow(NotFound::new);
        var found = given.orElseThrow(NotFound::new);
        var request = requests.lock(found.requestId());
        var refusals = new ArrayList<>(fourEyes.refusals(request.id(), by));
        refusals.addAll(Texts.reason(reason));
        if (told != null) refusals.addAll(ProxyPolicy.refusals(told, clock.instant()));
        if (told != null) refusals.addAll(giving.ofDocument(told.documentId(), slot));
        var stand = giving.stand(request.id(), slot.id());
        refusals.addAll(notStanding(request, stand, found));
        if (!refusals.isEmpty()) return Result.refused(refusals);
        answers.withdraw(found.id(), clock.instant(), by.username(), String.valueOf(reason));
        journal.write(entry(found, slot, told, by).with("reason", String.valueOf(reason)));
        awaited.after(request, stand);
        weighing.again(request);
        return Result.done(answers.find(answer).orElseThrow(NotFound::new));
    }

    private static List<Refusal> notStanding(Request request, Stand stand, Answer answer) {
        if (request.course().isOver()) return List.of(Refusal.general("request.over"));
        if (!stand.slot().isCurrent()) return List.of(Refusal.general("answer.superseded"));
        var stands = stand.binding().filter(answer::equals).isPresent()
                || stand.lateApproval().filter(answer::equals).isPresent();
        return stands ? List.of() : List.of(Refusal.general("answer.not-standing"));
    }

    private JournalEntry entry(Answer answer, Slot slot, @Nullable ProxyWithdrawal told, Actor by) {
        var key = told == null ? "answer.withdrawn" : "answer.withdrawn-by-proxy";
        var said = told == null || told.saidAt() == null ? clock.instant() : told.saidAt();
        var entry = JournalEntry.about(answer.requestId(), key, said)
                .by(by.username())
                .with("party", slot.party())
                .with("choice", answer.choice().name())
                .onlyFor(slot.party());
        return told == null
                ? entry
                : entry.with("form", String.valueOf(told.form()))
                        .with("channel", String.valueOf(told.channel()))
                        .with("office", String.valueOf(told.office()).strip())
                        .with("document", told.documentId());
    }
}
