package org.parley.clearance;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.parley.inbox.Inbox;
import org.parley.inbox.NewTask;
import org.parley.journal.Journal;
import org.parley.journal.JournalEntry;
import org.parley.request.Course;
import org.parley.request.Decision;
import org.parley.request.Request;
import org.parley.request.Requests;
import org.parley.security.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Weighs the round again after anything changed in it, writes the decision down where it differs, and lets the
 * process's gates look again. What was agreed is common knowledge; a denial is shown to the coordinators' side alone.
 */
@Component
class Weighing {

    /** A round that failed wants a decision within the day. */
    private static final Duration TO_DECIDE = Duration.ofHours(24);

    private final Clearances clearances;
    private final Deadlocks deadlocks;
    private final Requests requests;
    private final RequestProcess process;
    private final Journal journal;
    private final Inbox inbox;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    Weighing(
            Clearances clearances,
            Deadlocks deadlocks,
            Requests requests,
            RequestProcess process,
            Journal journal,
            Inbox inbox,
            ApplicationEventPublisher news,
            Clock clock) {
        this.clearances = clearances;
        this.deadlocks = deadlocks;
        this.requests = requests;
        this.process = process;
        this.journal = journal;
        this.inbox = inbox;
        this.news = news;
        this.clock = clock;
    }

    /** The head row must be locked. Gives the request as it stands now. */
    Request again(Request request) {
        if (nobodyIsAsked(request)) return request;
        var round = clearances.round(request.id());
        deadlocks.look(request.id(), round);
        var decision = round.decision();
        if (decision != request.decision()) return decided(request, decision);
        news.publishEvent(new Weighed(request.id())); // one more may have taken its word back
        return request;
    }

    private Request decided(Request request, Decision decision) {
        var decided = requests.decide(request, decision);
        journal.write(entry(request, decision));
        if (request.course().hasBegun()) alarm(request, decision);
        else askCoordinator(request, decision);
        news.publishEvent(new Weighed(request.id()));
        process.nudge(request.id());
        return decided;
    }

    private static boolean nobodyIsAsked(Request request) {
        return request.decision() == Decision.NOT_ASKED || request.course().isOver();
    }

    private JournalEntry entry(Request request, Decision decision) {
        var entry = JournalEntry.about(request.id(), key(decision), clock.instant());
        return decision == Decision.CLEAR ? entry : entry.confined();
    }

    private static String key(Decision decision) {
        return switch (decision) {
            case CLEAR -> "request.clear";
            case DENIED -> "request.denied";
            case NOT_CLEAR -> "request.not-clear";
            case ASKING, ROUND_CLOSED, NOT_ASKED -> "request.asking-again";
        };
    }

    /** Where the window lapsed somebody must still decide, whatever is answered since. */
    private void askCoordinator(Request request, Decision decision) {
        if (decision == Decision.DENIED || decision == Decision.NOT_CLEAR)
            open(request, "decide", clock.instant().plus(TO_DECIDE));
        else if (request.course() != Course.LAPSED) inbox.close(request.id(), "decide");
    }

    /** Nothing is stopped by the program once it has begun: somebody must decide, at once; on the road its leader does. */
    private void alarm(Request request, Decision decision) {
        if (decision != Decision.CLEAR && request.course() != Course.UNDER_WAY) open(request, "alarm", clock.instant());
    }

    private void open(Request request, String kind, Instant due) {
        inbox.open(new NewTask(request.id(), kind, Role.COORDINATOR, null, null, due));
    }
}
