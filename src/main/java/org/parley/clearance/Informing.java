package org.parley.clearance;

import java.time.Clock;
import java.util.UUID;
import org.parley.inbox.Inbox;
import org.parley.inbox.NewTask;
import org.parley.journal.Journal;
import org.parley.journal.JournalEntry;
import org.parley.request.Request;
import org.parley.security.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells a party of a request about which it decides nothing; all that it can do is to acknowledge (domain.md 1.1). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Informing {

    private final NoticeRepository notices;
    private final Journal journal;
    private final Inbox inbox;
    private final Clock clock;

    Informing(NoticeRepository notices, Journal journal, Inbox inbox, Clock clock) {
        this.notices = notices;
        this.journal = journal;
        this.inbox = inbox;
        this.clock = clock;
    }

    /** Was anybody told of this request? */
    public boolean hasBegun(UUID request) {
        return notices.anyOf(request);
    }

    /** Its notice, its task and its entry in the journal, of the current version of the terms. */
    public void inform(Request request, String party) {
        var now = clock.instant();
        var notice = new Notice(UUID.randomUUID(), request.id(), request.termsVersion(), party, null);
        notices.insert(notice, now);
        inbox.open(new NewTask(request.id(), "acknowledge", Role.DELEGATE, party, notice.id(), request.startsAt()));
        journal.write(JournalEntry.about(request.id(), "notice.sent", now)
                .with("party", party)
                .with("version", request.termsVersion())
                .onlyFor(party));
    }
}
