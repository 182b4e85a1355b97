package org.parley.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.parley.clearance.Informing;
import org.parley.inbox.Inbox;
import org.parley.journal.Journal;
import org.parley.journal.JournalEntry;
import org.parley.request.Course;
import org.parley.request.Requests;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is a notification's own in its process. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NotificationProgress implements NotificationFacts {

    private final Requests requests;
    private final Informing informing;
    private final Journal journal;
    private final Inbox inbox;
    private final Clock clock;

    NotificationProgress(Requests requests, Informing informing, Journal journal, Inbox inbox, Clock clock) {
        this.requests = requests;
        this.informing = informing;
        this.journal = journal;
        this.inbox = inbox;
        this.clock = clock;
    }

    @Override
    public void inform(UUID requestId) {
        var request = requests.lock(requestId);
        if (informing.hasBegun(requestId)) return;
        var terms = requests.currentTerms(requestId, NotificationTerms.class);
        terms.recipients().forEach(party -> informing.inform(request, party));
    }

    @Override
    public Instant expiresAt(UUID requestId) {
        return requests.get(requestId).endsAt();
    }

    @Override
    public void expire(UUID requestId) {
        var request = requests.lock(requestId);
        if (request.course().isOver()) return;
        requests.proceed(request, Course.ENDED);
        inbox.closeAll(requestId);
        journal.write(JournalEntry.about(requestId, "notification.expired", clock.instant()));
    }
}
