package org.parley.convoy;

import java.time.Clock;
import java.util.UUID;
import org.parley.journal.Journal;
import org.parley.journal.JournalEntry;
import org.parley.request.Modality;
import org.parley.request.Requests;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is a convoy's own in its process; the notices themselves, and their tasks, are the negotiation's. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ConvoyProgress implements ConvoyFacts {

    private final Requests requests;
    private final Journal journal;
    private final Clock clock;

    ConvoyProgress(Requests requests, Journal journal, Clock clock) {
        this.requests = requests;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public boolean isCrossBorder(UUID requestId) {
        return requests.currentTerms(requestId, ConvoyTerms.class).modality() == Modality.CROSS_BORDER;
    }

    @Override
    public void informGovernment(UUID requestId) {
        var request = requests.lock(requestId);
        var terms = requests.currentTerms(requestId, ConvoyTerms.class);
        journal.write(JournalEntry.about(requestId, "government.informed", clock.instant())
                .with("version", request.termsVersion())
                .with("crossing", terms.crossing()));
    }
}
