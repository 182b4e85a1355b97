package org.parley.clearance;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.journal.Journal;
import org.parley.journal.JournalEntry;
import org.parley.party.Parties;
import org.parley.request.Request;
import org.parley.request.Requests;
import org.parley.security.Actor;
import org.parley.security.Role;
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
        by.mustBeOneOf(Role.COORDINATOR);
        var request = requests.lock(id);
        var refusals = refusals(request, draft);
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

    private List<Refusal> refusals(Request request, SlotDraft draft) {
        var found = new ArrayList<>(notRunning(request));
        if (draft.party() == null || !parties.exists(draft.party())) found.add(Refusal.of("party", "party.unknown"));
        if (draft.role() == null) found.add(Refusal.of("role", "slot.role-missing"));
        if (draft.form() == null) found.add(Refusal.of("form", "answer.form-missing"));
        if (draft.days() == null || draft.days() < 1 || draft.days() > 60)
            found.add(Refusal.of("days", "slot.days-out-of-range", 1, 60));
        found.addAll(Texts.reason(draft.reason()));
        var asked = slots.ofVersion(request.id(), roundOf(request)).stream()
                .anyMatch(slot -> slot.party().equals(draft.party()));
        if (asked) found.add(Refusal.of("party", "slot.already-asked"));
        return found;
    }

    private int roundOf(Request request) {
        return slots.current(request.id()).stream()
                .mapToInt(Slot::termsVersion)
                .max()
                .orElse(request.termsVersion());
    }

    private static List<Refusal> notRunning(Request request) {
        return switch (request.course()) {
            case NOT_STARTED -> List.of();
            case LAPSED -> List.of(Refusal.general("request.lapsed"));
            case POSTPONED -> List.of(Refusal.general("request.postponed-already"));
            default -> List.of(Refusal.general("request.already-begun"));
        };
    }

    /** Asks a party no more. Dropping a blocking one is a revision: every other party is asked again (rules.md). */
    @Command
    public Result<Request> drop(UUID slot, @Nullable String reason, Actor by) {
        by.mustBeOneOf(Role.COORDINATOR);
        var found = staffSlot(slot, by);
        var request = requests.lock(found.requestId());
        var refusals = refusalsOfDrop(request, found, reason);
        if (!refusals.isEmpty()) return Result.refused(refusals);
        adjustments.write(request.id(), found.party(), null, String.valueOf(reason), by.username(), clock.instant());
        superseding.drop(slots.find(slot).orElseThrow(NotFound::new));
        note(request, "slot.dropped", found.party(), String.valueOf(reason), by);
        if (found.isBlocking()) superseding.by(request, requests.currentTerms(request.id()), reason, true, by);
        return Result.done(requests.get(request.id()));
    }

    private List<Refusal> refusalsOfDrop(Request request, Slot slot, @Nullable String reason) {
        var found = new ArrayList<>(notRunning(request));
        found.addAll(Texts.reason(reason));
        var current = slots.current(request.id());
        if (current.stream().noneMatch(other -> other.id().equals(slot.id())))
            found.add(Refusal.general("answer.superseded"));
        var othersBlock = current.stream()
                .anyMatch(other -> other.isBlocking() && !other.id().equals(slot.id()));
        if (slot.isBlocking() && !othersBlock) found.add(Refusal.general("slot.last-blocking"));
        return found;
    }

    /** Waits for nobody any more; who has not answered is closed, which is no consent either. */
    @Command
    public Result<Request> closeRound(UUID id, @Nullable String reason, Actor by) {
        by.mustBeOneOf(Role.COORDINATOR);
        var request = requests.lock(id);
        var refusals = new ArrayList<>(notRunning(request));
        refusals.addAll(Texts.reason(reason));
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
        by.mustBeOneOf(Role.COORDINATOR);
        var found = staffSlot(slot, by);
        var request = requests.lock(found.requestId());
        var stand = clearances.round(request.id()).of(slot);
        var refusals = new ArrayList<>(notRunning(request));
        refusals.addAll(Texts.reason(reason));
        if (stand.isEmpty() || !stand.get().canBeReopened()) refusals.add(Refusal.general("slot.cannot-be-reopened"));
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
        rounds.announce(again, parties.get(slot.party()), "slot.asked");
        process.askAgain(again);
    }

    private Slot staffSlot(UUID slot, Actor by) {
        return slots.find(slot).filter(found -> by.isStaff()).orElseThrow(NotFound::new);
    }

    private void note(Request request, String key, String party, String reason, Actor by) {
        journal.write(JournalEntry.about(request.id(), key, clock.instant())
                .by(by.username())
                .with("party", party)
                .with("reason", reason)
                .confined());
    }
}
