package org.parley.evacuation;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.parley.inbox.Inbox;
import org.parley.inbox.NewTask;
import org.parley.request.Request;
import org.parley.request.Requests;
import org.parley.security.Role;
import org.parley.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is an evacuation's own in its process. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EvacuationProgress implements EvacuationFacts {

    private final Requests requests;
    private final EvacuationGate gate;
    private final GroupRepository groups;
    private final Inbox inbox;

    EvacuationProgress(Requests requests, EvacuationGate gate, GroupRepository groups, Inbox inbox) {
        this.requests = requests;
        this.gate = gate;
        this.groups = groups;
        this.inbox = inbox;
    }

    @Override
    public void askForSafeguards(UUID requestId) {
        var request = requests.lock(requestId);
        var safeguards = gate.safeguards(request, requests.currentTerms(requestId, EvacuationTerms.class));
        groups.forget(requestId);
        askWhere(safeguards.voluntarinessMissing(), request, Tasks.VOLUNTARINESS, Role.MONITOR);
        askWhere(safeguards.guaranteesMissing(), request, Tasks.GUARANTEES, Role.COORDINATOR);
    }

    private void askWhere(List<Refusal> missing, Request request, String kind, Role role) {
        if (missing.isEmpty()) inbox.close(request.id(), kind);
        else inbox.open(new NewTask(request.id(), kind, role, null, null, request.startsAt()));
    }

    @Override
    public List<Integer> groups(UUID requestId) {
        var terms = requests.currentTerms(requestId, EvacuationTerms.class);
        return IntStream.rangeClosed(1, terms.groups().size()).boxed().toList();
    }
}
