package org.parley.ceasefire;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.Channel;
import org.parley.clearance.Clearances;
import org.parley.clearance.FourEyes;
import org.parley.clearance.Slot;
import org.parley.journal.Journal;
import org.parley.journal.JournalEntry;
import org.parley.request.Requests;
import org.parley.security.Actor;
import org.parley.security.Forbidden;
import org.parley.security.Role;
import org.parley.shared.Command;
import org.parley.shared.NotFound;
import org.parley.shared.Refusal;
import org.parley.shared.Result;
import org.springframework.stereotype.Service;

/**
 * A party ends a pause alone: the window is over at once, what has not left under it is held, and the leaders of what is
 * inside are called (rules.md, Windows and Holds). Which party it was is no other party's to know.
 */
@Service
public class PauseEnds {

    private final Requests requests;
    private final Clearances clearances;
    private final FourEyes fourEyes;
    private final PauseEndRepository ends;
    private final PauseProcess process;
    private final Journal journal;
    private final Clock clock;

    PauseEnds(
            Requests requests,
            Clearances clearances,
            FourEyes fourEyes,
            PauseEndRepository ends,
            PauseProcess process,
            Journal journal,
            Clock clock) {
        this.requests = requests;
        this.clearances = clearances;
        this.fourEyes = fourEyes;
        this.ends = ends;
        this.process = process;
        this.journal = journal;
        this.clock = clock;
    }

    /** Told by the party's own delegate here; a pause that does not ask this party is not found. */
    @Command
    public Result<PauseEnd> end(UUID pause, PauseEndDraft draft, Actor by) {
        by.mustBeOneOf(Role.DELEGATE);
        var own = slotOf(pause, by.party()).filter(slot -> by.speaksFor(slot.party()));
        var slot = own.orElseThrow(NotFound::new);
        var request = requests.lock(pause);
        var refusals = new ArrayList<>(fourEyes.refusals(pause, by));
        refusals.addAll(PauseEndPolicy.refusals(request, draft));
        if (!refusals.isEmpty()) return Result.refused(refusals);
        var told = new PauseEndDraft(slot.party(), draft.reason(), draft.office(), Channel.PROGRAM, clock.instant());
        return Result.done(write(pause, told, by));
    }

    /** Told by telephone, letter or in person, and entered by a coordinator who did not write the terms. */
    @Command
    public Result<PauseEnd> endByProxy(UUID pause, PauseEndDraft draft, Actor by) {
        by.mustBeOneOf(Role.COORDINATOR);
        if (!by.isStaff()) throw new Forbidden();
        var request = requests.lock(pause);
        var refusals = new ArrayList<>(fourEyes.refusals(pause, by));
        refusals.addAll(PauseEndPolicy.refusals(request, draft));
        refusals.addAll(PauseEndPolicy.ofProxy(draft, clock.instant()));
        if (draft.party() != null && slotOf(pause, draft.party()).isEmpty())
            refusals.add(Refusal.of("party", "pause-end.not-its-party"));
        return refusals.isEmpty() ? Result.done(write(pause, draft, by)) : Result.refused(refusals);
    }

    /** Only a party whose answer the pause needed can take it away from all. */
    private Optional<Slot> slotOf(UUID pause, @Nullable String party) {
        return clearances.slots(pause).stream()
                .filter(slot -> slot.isBlocking() && slot.party().equals(party))
                .findFirst();
    }

    private PauseEnd write(UUID pause, PauseEndDraft draft, Actor by) {
        var now = clock.instant();
        var said = Objects.requireNonNullElse(draft.saidAt(), now).truncatedTo(ChronoUnit.MICROS);
        var end = new PauseEnd(
                pause,
                String.valueOf(draft.party()),
                String.valueOf(draft.reason()).strip(),
                String.valueOf(draft.office()).strip(),
                Objects.requireNonNullElse(draft.channel(), Channel.PROGRAM),
                said,
                by.username(),
                now);
        ends.insert(end);
        journal.write(JournalEntry.about(pause, "pause.ended-by-party", said)
                .by(by.username())
                .with("party", end.party())
                .with("office", end.office())
                .with("channel", end.channel().name())
                .with("reason", end.reason())
                .onlyFor(end.party()));
        process.windowMoved(pause);
        return end;
    }
}
