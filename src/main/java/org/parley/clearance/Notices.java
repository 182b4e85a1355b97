package org.parley.clearance;

import java.time.Clock;
import java.util.UUID;
import org.parley.inbox.Inbox;
import org.parley.journal.Journal;
import org.parley.journal.JournalEntry;
import org.parley.request.Requests;
import org.parley.security.Actor;
import org.parley.security.Role;
import org.parley.shared.Command;
import org.parley.shared.NotFound;
import org.parley.shared.Refusal;
import org.parley.shared.Result;
import org.springframework.stereotype.Service;

/** Notices: a party is informed and acknowledges. No permission, no guarantee, never an approval (domain.md 1.1). */
@Service
public class Notices {

    private final NoticeRepository notices;
    private final Requests requests;
    private final Journal journal;
    private final Inbox inbox;
    private final Clock clock;

    Notices(NoticeRepository notices, Requests requests, Journal journal, Inbox inbox, Clock clock) {
        this.notices = notices;
        this.requests = requests;
        this.journal = journal;
        this.inbox = inbox;
        this.clock = clock;
    }

    /** The party has read it. Refuses a second time. */
    @Command
    public Result<UUID> acknowledge(UUID notice, Actor by) {
        by.mustBeOneOf(Role.DELEGATE);
        var found =
                notices.find(notice).filter(own -> by.speaksFor(own.party())).orElseThrow(NotFound::new);
        requests.lock(found.requestId());
        if (notices.find(notice).orElse(found).acknowledgedAt() != null)
            return Result.refused(Refusal.general("notice.already-acknowledged"));
        var now = clock.instant();
        notices.acknowledge(notice, by.username(), now);
        inbox.closeForSlot(found.requestId(), notice);
        journal.write(JournalEntry.about(found.requestId(), "notice.acknowledged", now)
                .by(by.username())
                .with("party", found.party())
                .with("version", found.termsVersion())
                .onlyFor(found.party()));
        return Result.done(notice);
    }
}
