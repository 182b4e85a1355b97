package org.parley.agreement;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.parley.criteria.Tasks;
import org.parley.inbox.Inbox;
import org.parley.inbox.NewTask;
import org.parley.request.Requests;
import org.parley.security.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is an agreement's own in its process. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AgreementProgress implements AgreementFacts {

    /** People may be on the buses the next day (Daraya, 2016). */
    private static final Duration TO_BE_SAID_WITHIN = Duration.ofHours(24);

    private final Requests requests;
    private final Inbox inbox;
    private final Clock clock;

    AgreementProgress(Requests requests, Inbox inbox, Clock clock) {
        this.requests = requests;
        this.inbox = inbox;
        this.clock = clock;
    }

    @Override
    public void askForCriteria(UUID requestId) {
        requests.lock(requestId);
        var due = clock.instant().plus(TO_BE_SAID_WITHIN);
        inbox.open(new NewTask(requestId, Tasks.ASSESS, Role.COORDINATOR, null, null, due));
        inbox.open(new NewTask(requestId, Tasks.CONCERN, Role.COORDINATOR, null, null, due));
    }

    @Override
    public void close(UUID requestId) {
        requests.lock(requestId);
        inbox.closeAll(requestId);
    }
}
