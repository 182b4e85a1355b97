package org.parley.mission;

import java.time.Instant;
import java.util.UUID;
import org.parley.inbox.Inbox;
import org.parley.inbox.NewTask;
import org.parley.request.Requests;
import org.parley.security.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is a mission's own in its process. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MissionProgress implements MissionFacts {

    private final Requests requests;
    private final RefuelEntry refuels;
    private final Inbox inbox;

    MissionProgress(Requests requests, RefuelEntry refuels, Inbox inbox) {
        this.requests = requests;
        this.refuels = refuels;
        this.inbox = inbox;
    }

    @Override
    public void askForRepair(UUID requestId) {
        var request = requests.lock(requestId);
        ask(requestId, Role.MONITOR, request.endsAt());
        ask(requestId, Role.COORDINATOR, request.endsAt());
    }

    @Override
    public void askForRefuelling(UUID requestId) {
        requests.lock(requestId);
        refuels.ask(
                requestId, requests.currentTerms(requestId, MissionTerms.class).zone());
    }

    private void ask(UUID requestId, Role role, Instant due) {
        inbox.open(new NewTask(requestId, Tasks.REPAIR, role, null, null, due));
    }
}
