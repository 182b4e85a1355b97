package org.parley.ceasefire;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.parley.ceasefire.WindowChange.State;
import org.parley.inbox.Inbox;
import org.parley.journal.Journal;
import org.parley.journal.JournalEntry;
import org.parley.request.Course;
import org.parley.request.Requests;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what the process of a change reached; a step that runs twice is written once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WindowChangeProgress implements WindowChangeFacts {

    private final Requests requests;
    private final WindowChangeRepository changes;
    private final WindowEnds ends;
    private final PauseProcess process;
    private final Journal journal;
    private final Inbox inbox;
    private final Clock clock;

    WindowChangeProgress(
            Requests requests,
            WindowChangeRepository changes,
            WindowEnds ends,
            PauseProcess process,
            Journal journal,
            Inbox inbox,
            Clock clock) {
        this.requests = requests;
        this.changes = changes;
        this.ends = ends;
        this.process = process;
        this.journal = journal;
        this.inbox = inbox;
        this.clock = clock;
    }

    @Override
    public void note(UUID requestId) {
        requests.lock(requestId);
        save(requestId, State.ASKED);
    }

    @Override
    public Instant latestAt(UUID requestId) {
        return requests.get(requestId).startsAt();
    }

    @Override
    public boolean canStillCount(UUID requestId) {
        return latestAt(requestId).isAfter(clock.instant()) && ends.fits(terms(requestId));
    }

    @Override
    public void agree(UUID requestId) {
        over(requestId, State.AGREED, "window-change.agreed");
    }

    @Override
    public void recordLapsed(UUID requestId) {
        var pauseIsOver = requests.get(terms(requestId).pause()).course().isOver();
        over(requestId, State.LAPSED, pauseIsOver ? "window-change.pause-over" : "window-change.lapsed");
    }

    private void over(UUID requestId, State state, String key) {
        var request = requests.lock(requestId);
        if (request.course().isOver()) return;
        save(requestId, state);
        inbox.closeAll(requestId);
        requests.proceed(request, Course.ENDED);
        journal.write(JournalEntry.about(requestId, key, clock.instant()));
    }

    @Override
    public void tellPause(UUID requestId) {
        var pause = terms(requestId).pause();
        if (ends.settle(pause)) process.windowMoved(pause);
    }

    @Override
    public void recordCancelled(UUID requestId) {
        requests.lock(requestId);
        inbox.closeAll(requestId);
        save(requestId, State.LAPSED);
    }

    private void save(UUID requestId, State state) {
        changes.save(new WindowChange(requestId, terms(requestId).pause(), state));
    }

    private WindowChangeTerms terms(UUID requestId) {
        return requests.currentTerms(requestId, WindowChangeTerms.class);
    }
}
