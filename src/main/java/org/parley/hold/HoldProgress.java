package org.parley.hold;

import java.util.UUID;
import org.parley.clearance.RequestProcess;
import org.parley.request.Requests;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Each movement is told in a job, and so a transaction and a journal chain, of its own. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HoldProgress implements HoldFacts {

    private final Requests requests;
    private final Reviews reviews;
    private final RequestProcess process;

    HoldProgress(Requests requests, Reviews reviews, RequestProcess process) {
        this.requests = requests;
        this.reviews = reviews;
        this.process = process;
    }

    @Override
    public void tell(UUID movementId) {
        reviews.review(requests.lock(movementId));
        process.nudge(movementId);
    }
}
