package org.parley.ceasefire;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.parley.ceasefire.PauseWindow.State;
import org.parley.clearance.RequestProcess;
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

    private final Requests requests;
    private final PauseWindowRepository windows;
    private final RequestProcess process;
    private final Journal journal;
    private final Inbox inbox;
    private final Clock clock;

    CeasefireProgress(
            Requests requests,
            PauseWindowRepository windows,
            RequestProcess process,
            Journal journal,
            Inbox inbox,
            Clock clock) {
        this.requests = requests;
        this.windows = windows;
        this.process = process;
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
        ask(requestId, "decide", clock.instant());
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
    public void endWindow(UUID requestId) {
        var request = requests.lock(requestId);
        if (request.course() != Course.IN_EFFECT) return;
        windows.find(requestId).ifPresent(window -> windows.save(window.ended(request.endsAt())));
        requests.proceed(request, Course.ENDED);
        inbox.closeAll(requestId);
        journal.write(JournalEntry.about(requestId, "pause.ended", request.endsAt()));
    }

    @Override
    public List<UUID> dependants(UUID requestId) {
        return requests.dependantsOf(requestId);
    }

    @Override
    public void nudge(UUID dependantId) {
        requests.lock(dependantId);
        process.nudge(dependantId);
    }

    @Override
    public List<UUID> movementsInside(UUID requestId) {
        return requests.dependantsOf(requestId).stream().filter(this::isInside).toList();
    }

    @Override
    public void warn(UUID requestId, UUID movementId) {
        var request = requests.lock(requestId);
        if (!isInside(movementId)) return;
        ask(movementId, "movement-inside", request.endsAt());
        journal.write(JournalEntry.about(requestId, "pause.movement-inside", clock.instant())
                .with("reference", requests.get(movementId).reference())
                .with("until", request.endsAt())
                .confined());
    }

    @Override
    public void recordPostponed(UUID requestId) {
        setWindowAside(requestId);
        ask(requestId, "new-terms", clock.instant());
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

    /** A crew that has arrived to work is not out of it: it stays until its outcome is known. */
    private boolean isInside(UUID movementId) {
        var movement = requests.get(movementId);
        return movement.course() == Course.UNDER_WAY
                || movement.course() == Course.ARRIVED && movement.kind().worksOnSite();
    }

    private static PauseWindow window(Request request, State state) {
        return new PauseWindow(
                request.id(), request.termsVersion(), request.startsAt(), request.endsAt(), state, null, null);
    }

    private void ask(UUID requestId, String kind, Instant due) {
        inbox.open(new NewTask(requestId, kind, Role.COORDINATOR, null, null, due));
    }
}
