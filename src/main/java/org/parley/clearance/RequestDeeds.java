package org.parley.clearance;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.parley.inbox.Inbox;
import org.parley.journal.Journal;
import org.parley.journal.JournalEntry;
import org.parley.request.Course;
import org.parley.request.Request;
import org.parley.request.Requests;
import org.parley.request.Terms;
import org.parley.security.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an organiser's deed writes, one request at a time; for a plan too, which does it to each of its points. Works
 * within a command or job that holds the request's lock and has found nothing against the deed.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RequestDeeds {

    private final Requests requests;
    private final Superseding superseding;
    private final RequestProcess process;
    private final RoundInHand inHand;
    private final Emergencies emergencies;
    private final Journal journal;
    private final Inbox inbox;
    private final Clock clock;

    RequestDeeds(
            Requests requests,
            Superseding superseding,
            RequestProcess process,
            RoundInHand inHand,
            Emergencies emergencies,
            Journal journal,
            Inbox inbox,
            Clock clock) {
        this.requests = requests;
        this.superseding = superseding;
        this.process = process;
        this.inHand = inHand;
        this.emergencies = emergencies;
        this.journal = journal;
        this.inbox = inbox;
        this.clock = clock;
    }

    /** A new request with its first entries, an emergency where there is a reason for one; nobody is asked yet. */
    public Request write(Terms terms, @Nullable String emergencyReason, Actor by) {
        var request = requests.open(terms, by);
        journal.begin(request.id());
        inHand.begin(request.id());
        journal.write(JournalEntry.about(request.id(), "request.opened", clock.instant())
                .by(by.username())
                .with("reference", request.reference())
                .with("kind", request.kind().name())
                .with("sha256", requests.currentVersion(request.id()).sha256()));
        emergencies.declare(request.id(), 1, emergencyReason, by);
        return request;
    }

    /** Its rounds are sealed from the first one on. */
    void seal(Request request, Actor by) {
        requests.seal(request);
        journal.write(JournalEntry.about(request.id(), "round.sealed", clock.instant())
                .by(by.username()));
    }

    /** Its process begins, and every party is asked. */
    public void ask(Request request) {
        process.start(request.kind(), request.id());
    }

    /** It is over, wherever it stood. */
    public void cancel(Request request, String reason, String username) {
        stop(request, Course.CANCELLED, "request.cancelled", reason, username);
        process.cancelled(request.id());
    }

    /** Whoever was asked need not answer any more. */
    void stop(Request request, Course course, String key, String reason, String username) {
        superseding.closeOpenSlots(request.id());
        inbox.closeAll(request.id());
        requests.proceed(request, course);
        journal.write(JournalEntry.about(request.id(), key, clock.instant())
                .by(username)
                .with("reason", reason));
    }
}
