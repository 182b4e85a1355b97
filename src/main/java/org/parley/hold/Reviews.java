package org.parley.hold;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.parley.hold.Hold.Ending;
import org.parley.journal.Journal;
import org.parley.journal.JournalEntry;
import org.parley.request.Course;
import org.parley.request.Request;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings what is written in line with what is so: places holds, lifts those whose cause is gone, and has the leader
 * called of what is on the road. The movement's head row must be locked; done twice, it is written once.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Reviews {

    private final HoldRepository holds;
    private final HoldGate gate;
    private final Calling calling;
    private final Journal journal;
    private final Clock clock;

    Reviews(HoldRepository holds, HoldGate gate, Calling calling, Journal journal, Clock clock) {
        this.holds = holds;
        this.gate = gate;
        this.calling = calling;
        this.journal = journal;
        this.clock = clock;
    }

    void review(Request movement) {
        var course = movement.course();
        if (!movement.kind().moves() || course.isOver()) return;
        if (course == Course.ARRIVED && !movement.isInside()) return;
        var causes = gate.causes(movement);
        var written = holds.ofRequest(movement.id());
        HoldPolicy.toLift(written, causes).forEach(hold -> end(hold, Ending.CAUSE_GONE));
        if (movement.isInside()) calling.call(movement, written, causes);
        else HoldPolicy.toPlace(written, causes).forEach(so -> place(movement.id(), so, written));
    }

    private void place(UUID request, HoldCause so, List<Hold> written) {
        var nth = 1 + (int) written.stream().filter(hold -> hold.isOf(so)).count();
        var now = clock.instant();
        var id = UUID.randomUUID();
        holds.insert(new Hold(id, request, so.cause(), so.source(), nth, null, null, now, null, null, null, null));
        journal.write(JournalEntry.about(request, "hold.placed", now)
                .with("hold", id)
                .with("cause", so.cause())
                .with("source", so.source())
                .confined());
    }

    /** Nothing holds what is over. */
    void endWith(UUID request) {
        holds.ofRequest(request).stream().filter(Hold::isOpen).forEach(hold -> end(hold, Ending.REQUEST_OVER));
    }

    private void end(Hold hold, Ending how) {
        var now = clock.instant();
        holds.end(hold.ended(how, now, null, null));
        journal.write(JournalEntry.about(hold.requestId(), "hold.ended", now)
                .with("hold", hold.id())
                .with("cause", hold.cause())
                .with("ending", how)
                .confined());
    }
}
