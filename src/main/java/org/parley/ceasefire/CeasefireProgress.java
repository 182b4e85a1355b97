package org.parley.ceasefire;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.parley.ceasefire.PauseWindow.State;
import org.parley.inbox.Inbox;
import org.parley.inbox.NewTask;
import org.parley.journal.Journal;
import org.parley.journal.JournalEntry;
import org.parley.request.Course;
import org.parley.request.Request;
import org.parley.request.Requests;
import org.parley.security.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what the process of a pause reached, in its transaction; a step that runs twice is written once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CeasefireProgress implements CeasefireFacts {

    /** What becomes of a pause that did not come about is decided within the day. */
    private static final Duration TO_DECIDE = Duration.ofHours(24);

    private final Requests requests;
    private final PauseWindowRepository windows;
    private final WindowEnds ends;
    private final PauseEndRepository pauseEnds;
    private final Journal journal;
    private final Inbox inbox;
    private final Clock clock;

    CeasefireProgress(
            Requests requests,
            PauseWindowRepository windows,
            WindowEnds ends,
            PauseEndRepository pauseEnds,
            Journal journal,
            Inbox inbox,
            Clock clock) {
        this.requests = requests;
        this.windows = windows;
        this.ends = ends;
        this.pauseEnds = pauseEnds;
        this.journal = journal;
        this.inbox = inbox;
        this.clock = clock;
    }

    @Override
    public Instant startsAt(UUID requestId) {
        return requests.get(requestId).startsAt();
    }

    @Override
    public Instant endsAt(UUID requestId) {
        return requests.get(requestId).endsAt();
    }

    @Override
    public Instant warnAt(UUID requestId) {
        var request = requests.get(requestId);
        return PauseWindow.warnAt(request.startsAt(), request.endsAt());
    }

    @Override
    public boolean isAhead(UUID requestId) {
        return startsAt(requestId).isAfter(clock.instant());
    }

    @Override
    public void agreeWindow(UUID requestId) {
        windows.save(window(requests.lock(requestId), State.AGREED));
    }

    @Override
    public void setWindowAside(UUID requestId) {
        requests.lock(requestId);
        windows.setAside(requestId);
    }

    @Override
    public void recordLapsed(UUID requestId) {
        var request = requests.lock(requestId);
        if (request.course() != Course.NOT_STARTED) return;
        windows.save(window(request, State.LAPSED));
        requests.proceed(request, Course.LAPSED);
        journal.write(JournalEntry.about(requestId, "pause.lapsed", request.startsAt()));
        ask(requestId, "decide");
    }

    @Override
    public boolean isLapsed(UUID requestId) {
        return requests.get(requestId).course() == Course.LAPSED;
    }

    @Override
    public void takeEffect(UUID requestId) {
        var request = requests.lock(requestId);
        if (request.course() != Course.NOT_STARTED) return;
        windows.save(window(request, State.AGREED).inEffect());
        requests.proceed(request, Course.IN_EFFECT);
        inbox.close(requestId, "decide");
        journal.write(JournalEntry.about(requestId, "pause.took-effect", request.startsAt()));
    }

    @Override
    public void settleEnd(UUID requestId) {
        ends.settle(requestId);
    }

    @Override
    public boolean isEndAhead(UUID requestId) {
        return pauseEnds.find(requestId).isEmpty() && endsAt(requestId).isAfter(clock.instant());
    }

    @Override
    public void endWindow(UUID requestId) {
        var request = requests.lock(requestId);
        if (request.course() != Course.IN_EFFECT) return;
        var ended = endOf(request);
        windows.find(requestId).ifPresent(window -> windows.save(window.ended(ended)));
        requests.proceed(request, Course.ENDED);
        inbox.closeAll(requestId);
        journal.write(JournalEntry.about(requestId, "pause.ended", ended));
    }

    /** The agreed time, however late the program learns of it; where one party ended it, the time that was entered. */
    private Instant endOf(Request pause) {
        return pauseEnds.find(pause.id()).map(PauseEnd::enteredAt).orElse(pause.endsAt());
    }

    @Override
    public List<UUID> dependants(UUID requestId) {
        return requests.dependantsOf(requestId);
    }

    @Override
    public List<UUID> movementsInside(UUID requestId) {
        return requests.dependantsOf(requestId).stream().filter(this::isInside).toList();
    }

    @Override
    public void recordPostponed(UUID requestId) {
        setWindowAside(requestId);
        ask(requestId, "new-terms");
    }

    @Override
    public void recordCancelled(UUID requestId) {
        requests.lock(requestId);
        inbox.closeAll(requestId);
        windows.setAside(requestId);
        windows.find(requestId)
                .filter(window -> window.state() == State.IN_EFFECT)
                .ifPresent(window -> windows.save(window.ended(clock.instant())));
    }

    private boolean isInside(UUID movementId) {
        return requests.get(movementId).isInside();
    }

    private static PauseWindow window(Request request, State state) {
        return new PauseWindow(
                request.id(), request.termsVersion(), request.startsAt(), request.endsAt(), state, null, null);
    }

    private void ask(UUID requestId, String kind) {
        inbox.open(new NewTask(
                requestId, kind, Role.COORDINATOR, null, null, clock.instant().plus(TO_DECIDE)));
    }
}
