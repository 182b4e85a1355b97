package org.parley.hold;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.RequestProcess;
import org.parley.hold.Hold.Ending;
import org.parley.journal.Journal;
import org.parley.journal.JournalEntry;
import org.parley.request.Requests;
import org.parley.security.Actor;
import org.parley.security.Forbidden;
import org.parley.security.Role;
import org.parley.shared.Command;
import org.parley.shared.NotFound;
import org.parley.shared.Result;
import org.springframework.stereotype.Service;

/** A coordinator holds a movement, or releases what does not end by itself; both with a reason (rules.md, Holds). */
@Service
public class Holds {

    private final Requests requests;
    private final HoldRepository holds;
    private final RequestProcess process;
    private final Journal journal;
    private final Clock clock;

    Holds(Requests requests, HoldRepository holds, RequestProcess process, Journal journal, Clock clock) {
        this.requests = requests;
        this.holds = holds;
        this.process = process;
        this.journal = journal;
        this.clock = clock;
    }

    /** Keeps it from leaving until somebody releases it. Refused for what does not move, has left or is over. */
    @Command
    public Result<Hold> place(UUID requestId, @Nullable String reason, Actor by) {
        onlyCoordinators(by);
        var request = requests.lock(requestId);
        var refusals = HoldPolicy.ofPlacing(request, reason);
        if (reason == null || !refusals.isEmpty()) return Result.refused(refusals);
        var hold = byPerson(requestId, reason.strip(), by);
        holds.insert(hold);
        journal.write(JournalEntry.about(requestId, "hold.placed-by-person", hold.since())
                .by(by.username())
                .with("hold", hold.id())
                .with("cause", hold.cause())
                .with("reason", hold.note())
                .confined());
        process.nudge(requestId);
        return Result.done(hold);
    }

    private Hold byPerson(UUID request, String reason, Actor by) {
        var now = clock.instant();
        return new Hold(
                UUID.randomUUID(), request, Cause.PERSON, null, 1, reason, by.username(), now, null, null, null, null);
    }

    /**
     * Lets it go as far as this hold is concerned; others may still stand. Refused where it ends by itself with its
     * cause, or is over. The same violation does not hold the same movement again.
     */
    @Command
    public Result<Hold> release(UUID holdId, @Nullable String reason, Actor by) {
        onlyCoordinators(by);
        var requestId = holds.requestOf(holdId).orElseThrow(NotFound::new);
        requests.lock(requestId);
        var hold = holds.find(holdId).orElseThrow(NotFound::new);
        var refusals = HoldPolicy.ofReleasing(hold, reason);
        if (reason == null || !refusals.isEmpty()) return Result.refused(refusals);
        var released = hold.ended(Ending.RELEASED, clock.instant(), by.username(), reason.strip());
        holds.end(released);
        journal.write(JournalEntry.about(requestId, "hold.released", clock.instant())
                .by(by.username())
                .with("hold", holdId)
                .with("cause", hold.cause())
                .with("reason", reason.strip())
                .confined());
        process.nudge(requestId);
        return Result.done(released);
    }

    private static void onlyCoordinators(Actor by) {
        by.mustBeOneOf(Role.COORDINATOR);
        if (!by.isStaff()) throw new Forbidden();
    }
}
