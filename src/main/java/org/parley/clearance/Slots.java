package org.parley.clearance;

import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.journal.Journal;
import org.parley.journal.JournalEntry;
import org.parley.party.Parties;
import org.parley.party.Party;
import org.parley.request.Request;
import org.parley.request.Requests;
import org.parley.security.Actor;
import org.parley.shared.Command;
import org.parley.shared.NotFound;
import org.parley.shared.Refusal;
import org.parley.shared.Result;
import org.springframework.stereotype.Service;

/** A coordinator's deeds on the round itself: add or drop a party, close the round, reopen one slot; with a reason. */
@Service
public class Slots {

    private final SlotRepository slots;
    private final AnswerRepository answers;
    private final AdjustmentRepository adjustments;
    private final Clearances clearances;
    private final Rounds rounds;
    private final Superseding superseding;
    private final Weighing weighing;
    private final Requests requests;
    private final Parties parties;
    private final RequestProcess process;
    private final Journal journal;
    private final Clock clock;

    Slots(
            SlotRepository slots,
            AnswerRepository answers,
            AdjustmentRepository adjustments,
            Clearances clearances,
            Rounds rounds,
            Superseding superseding,
            Weighing weighing,
            Requests requests,
            Parties parties,
            RequestProcess process,
            Journal journal,
            Clock clock) {
        this.slots = slots;
        this.answers = answers;
        this.adjustments = adjustments;
        this.clearances = clearances;
        this.rounds = rounds;
        this.superseding = superseding;
        this.weighing = weighing;
        this.requests = requests;
        this.parties = parties;
        this.process = process;
        this.journal = journal;
        this.clock = clock;
    }

    /** Asks one more party, in this round and in every later one. */
    @Command
    public Result<Slot> add(UUID id, SlotDraft draft, Actor by) {
        Organisers.only(by);
        var request = requests.lock(id);
        var refusals = SlotPolicy.ofAdding(request, draft, named(draft), isAsked(request, draft));
        if (requests.currentTerms(id).declaredBy() != null)
            refusals.add(Refusal.of("party", "slot.declared-by-one-alone"));
        if (!refusals.isEmpty()) return Result.refused(refusals);
        var party = parties.get(String.valueOf(draft.party()));
        var required = new RequiredAnswer(draft.role(), draft.form(), draft.days());
        adjustments.write(id, party.code(), required, draft.reason(), by.username(), clock.instant());
        var slot = rounds.openSlot(request, party, required);
        note(request, "slot.added", party.code(), String.valueOf(draft.reason()), by);
        process.askAgain(slot);
        weighing.again(request);
        return Result.done(slot);
    }

    private @Nullable Party named(SlotDraft draft) {
        return draft.party() != null && parties.exists(draft.party()) ? parties.get(draft.party()) : null;
    }

    /** In this round, even where its slot was dropped since. */
    private boolean isAsked(Request request, SlotDraft draft) {
        var ofVersion = slots.ofVersion(request.id(), request.termsVersion());
        return Stream.concat(slots.current(request.id()).stream(), ofVersion.stream())
                .anyMatch(slot -> slot.party().equals(draft.party()));
    }

    /**
     * Asks a party no more. Dropping a blocking one is a revision: every other party is asked again (rules.md). Refused
     * where it is agreed.
     */
    @Command
    public Result<Request> drop(UUID slot, @Nullable String reason, Actor by) {
        Organisers.only(by);
        var found = slots.find(slot).orElseThrow(NotFound::new);
        var request = requests.lock(found.requestId());
        var refusals = SlotPolicy.ofDropping(request, found, slots.current(request.id()), reason);
        if (!refusals.isEmpty()) return Result.refused(refusals);
        adjustments.write(request.id(), found.party(), null, String.valueOf(reason), by.username(), clock.instant());
        superseding.drop(slots.find(slot).orElseThrow(NotFound::new));
        note(request, "slot.dropped", found.party(), String.valueOf(reason), by);
        if (found.isBlocking()) superseding.by(request, requests.currentTerms(request.id()), reason, true, by);
        return Result.done(requests.get(request.id()));
    }

    /**
     * Waits for nobody any more; who has not answered is closed, which is no consent either. Refused where it is agreed.
     */
    @Command
    public Result<Request> closeRound(UUID id, @Nullable String reason, Actor by) {
        Organisers.only(by);
        var request = requests.lock(id);
        var refusals = SlotPolicy.ofAsking(request, reason);
        if (!refusals.isEmpty()) return Result.refused(refusals);
        for (var closed : superseding.closeOpenSlots(id))
            note(request, "slot.closed", closed.party(), String.valueOf(reason), by);
        weighing.again(request);
        return Result.done(requests.get(id));
    }

    /**
     * Opens one party's slot again on the same version. Its late approval counts from now on; without one it is asked
     * again with a new deadline. Refused against its own denial (rules.md, Answers).
     */
    @Command
    public Result<Slot> reopen(UUID slot, @Nullable String reason, Actor by) {
        Organisers.only(by);
        var found = slots.find(slot).orElseThrow(NotFound::new);
        var request = requests.lock(found.requestId());
        var stand = clearances.round(request.id()).of(slot);
        var refusals = SlotPolicy.ofReopening(request, stand, reason);
        if (!refusals.isEmpty()) return Result.refused(refusals);
        note(request, "slot.reopened", found.party(), String.valueOf(reason), by);
        stand.get()
                .lateApproval()
                .ifPresentOrElse(
                        answer -> letCount(stand.get().slot(), answer),
                        () -> askAgain(stand.get().slot()));
        weighing.again(request);
        return Result.done(slots.find(slot).orElseThrow(NotFound::new));
    }

    private void letCount(Slot slot, Answer answer) {
        answers.letCount(answer.id());
        slots.change(slot, SlotState.ANSWERED);
    }

    private void askAgain(Slot slot) {
        var again = rounds.askedAgain(slot);
        slots.reopen(again);
        rounds.announce(again, parties.get(slot.party()));
        process.askAgain(again);
    }

    private void note(Request request, String key, String party, String reason, Actor by) {
        journal.write(JournalEntry.about(request.id(), key, clock.instant())
                .by(by.username())
                .with("party", party)
                .with("reason", reason)
                .confined());
    }
}
