package org.parley.ceasefire;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.parley.ceasefire.WindowChange.State;
import org.parley.journal.Journal;
import org.parley.journal.JournalEntry;
import org.parley.request.Request;
import org.parley.request.Requests;
import org.parley.security.Actor;
import org.parley.security.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves the end of a pause as all agreed: a version of its terms that asks nobody again, since each party was asked about
 * it in the request for the change. No answer is superseded by it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WindowEnds {

    private final Requests requests;
    private final PauseWindowRepository windows;
    private final WindowChangeRepository changes;
    private final Journal journal;
    private final Clock clock;

    WindowEnds(
            Requests requests,
            PauseWindowRepository windows,
            WindowChangeRepository changes,
            Journal journal,
            Clock clock) {
        this.requests = requests;
        this.windows = windows;
        this.changes = changes;
        this.journal = journal;
        this.clock = clock;
    }

    /** Does the pause still stand as it was when this change of it was asked for? */
    boolean fits(WindowChangeTerms change) {
        var pause = requests.get(change.pause());
        return !pause.course().isOver()
                && WindowChangeKind.isAgreed(
                        windows.find(pause.id()).map(PauseWindow::state).orElse(null))
                && change.fits(terms(pause.id()));
    }

    /** Lets every change count that is agreed and not moved yet. Tells whether the end is another one now. */
    boolean settle(UUID pause) {
        requests.lock(pause);
        var moved = false;
        for (var change : changes.agreed(pause)) moved |= settle(change);
        return moved;
    }

    private boolean settle(WindowChange change) {
        var asked = requests.currentTerms(change.requestId(), WindowChangeTerms.class);
        var fits = fits(asked);
        if (fits) move(requests.get(change.pauseId()), asked, change.requestId());
        changes.save(new WindowChange(change.requestId(), change.pauseId(), fits ? State.MOVED : State.LAPSED));
        return fits;
    }

    private void move(Request pause, WindowChangeTerms asked, UUID change) {
        var moved = asked.applied(terms(pause.id()));
        var request = requests.get(change);
        var writer = new Actor(requests.currentVersion(change).writtenBy(), Set.of(Role.COORDINATOR), null);
        var version = requests.revise(pause, moved, request.reference(), false, writer);
        windows.find(pause.id()).ifPresent(window -> windows.save(window.endingAt(moved.endsAt(), version.no())));
        journal.write(JournalEntry.about(pause.id(), "pause.end-moved", clock.instant())
                .with("reference", request.reference())
                .with("version", version.no())
                .with("sha256", version.sha256())
                .with("until", moved.endsAt()));
    }

    private CeasefireTerms terms(UUID pause) {
        return requests.currentTerms(pause, CeasefireTerms.class);
    }
}
