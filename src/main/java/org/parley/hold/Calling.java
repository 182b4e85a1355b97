package org.parley.hold;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.parley.inbox.Inbox;
import org.parley.inbox.NewTask;
import org.parley.journal.Journal;
import org.parley.journal.JournalEntry;
import org.parley.request.Request;
import org.parley.security.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Has the leader of a movement on the road called, once for each cause; the movement's head row must be locked. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Calling {

    private static final String TASK = "call-leader";
    private static final Duration WITHIN = Duration.ofMinutes(30);

    private final LeaderCallRepository calls;
    private final Journal journal;
    private final Inbox inbox;
    private final Clock clock;

    Calling(LeaderCallRepository calls, Journal journal, Inbox inbox, Clock clock) {
        this.calls = calls;
        this.journal = journal;
        this.inbox = inbox;
        this.clock = clock;
    }

    void call(Request movement, List<Hold> written, List<HoldCause> causes) {
        var earlier = calls.ofRequest(movement.id());
        HoldPolicy.toCall(written, earlier, causes).forEach(so -> ask(movement.id(), so, earlier));
    }

    private void ask(UUID request, HoldCause so, List<LeaderCall> earlier) {
        var nth = 1 + (int) earlier.stream().filter(call -> call.isOf(so)).count();
        var now = clock.instant();
        var due = now.plus(WITHIN);
        var id = UUID.randomUUID();
        calls.insert(new LeaderCall(id, request, so.cause(), so.source(), nth, now, due, null, null, null, null, null));
        inbox.open(new NewTask(request, TASK, Role.COORDINATOR, null, id, due)); // each call is a task of its own
        journal.write(JournalEntry.about(request, "leader.call-needed", now)
                .with("call", id)
                .with("cause", so.cause())
                .with("source", so.source())
                .with("due", due)
                .confined());
    }

    /** It was decided: nobody need call for this any more. */
    void answered(LeaderCall call) {
        inbox.closeForSlot(call.requestId(), call.id());
    }

    /** The journey is over, and with it whatever was still to be asked. */
    void endJourney(UUID request) {
        inbox.close(request, TASK);
        calls.close(request, clock.instant());
    }
}
