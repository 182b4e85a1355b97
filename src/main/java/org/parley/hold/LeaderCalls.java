package org.parley.hold;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** What the leaders of movements on the road decided; the program only writes it down (rules.md, Holds). */
@Service
public class LeaderCalls {

    private final Requests requests;
    private final LeaderCallRepository calls;
    private final Calling calling;
    private final Journal journal;
    private final Clock clock;

    LeaderCalls(Requests requests, LeaderCallRepository calls, Calling calling, Journal journal, Clock clock) {
        this.requests = requests;
        this.calls = calls;
        this.calling = calling;
        this.journal = journal;
        this.clock = clock;
    }

    /** The leader was called and decided this. Refused a second time, and when that journey is over. */
    @Command
    public Result<LeaderCall> record(UUID callId, @Nullable LeaderDecision decision, @Nullable String note, Actor by) {
        by.mustBeOneOf(Role.COORDINATOR, Role.MONITOR);
        if (!by.isStaff()) throw new Forbidden();
        var requestId = calls.requestOf(callId).orElseThrow(NotFound::new);
        requests.lock(requestId);
        var call = calls.find(callId).orElseThrow(NotFound::new);
        var refusals = HoldPolicy.ofDeciding(call, decision, note);
        if (decision == null || !refusals.isEmpty()) return Result.refused(refusals);
        var decided = call.decided(decision, note, by.username(), clock.instant());
        calls.decide(decided);
        calling.answered(decided);
        tell(decided, decision, by);
        return Result.done(decided);
    }

    private void tell(LeaderCall call, LeaderDecision decision, Actor by) {
        journal.write(JournalEntry.about(call.requestId(), "leader.called", clock.instant())
                .by(by.username())
                .with("call", call.id())
                .with("cause", call.cause())
                .with("leaderDecision", decision)
                .with("note", call.note())
                .confined());
    }
}
