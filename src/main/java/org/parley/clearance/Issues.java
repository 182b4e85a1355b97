package org.parley.clearance;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.inbox.Inbox;
import org.parley.inbox.NewTask;
import org.parley.journal.Journal;
import org.parley.journal.JournalEntry;
import org.parley.request.Requests;
import org.parley.security.Actor;
import org.parley.security.Forbidden;
import org.parley.security.Role;
import org.parley.shared.Command;
import org.parley.shared.NotFound;
import org.parley.shared.Result;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The points of a negotiation that are still to be ironed out (features.md row 24). Staff's own list: no party reads it,
 * and nothing waits for it.
 */
@Service
public class Issues {

    private static final String TASK = "open-issue";

    private final IssueRepository issues;
    private final Requests requests;
    private final Inbox inbox;
    private final Journal journal;
    private final Clock clock;

    Issues(IssueRepository issues, Requests requests, Inbox inbox, Journal journal, Clock clock) {
        this.issues = issues;
        this.requests = requests;
        this.inbox = inbox;
        this.journal = journal;
        this.clock = clock;
    }

    /** Those that are open first; for staff only. */
    @Transactional(readOnly = true)
    public List<OpenIssue> of(UUID request, Actor who) {
        if (!who.isStaff()) throw new Forbidden();
        return requests.find(request).map(known -> issues.ofRequest(known.id())).orElseThrow(NotFound::new);
    }

    /** Notes a point to be settled, by whom and until when; refuses one without words or owner, or due in the past. */
    @Command
    public Result<OpenIssue> raise(UUID request, IssueDraft draft, Actor by) {
        mustCoordinate(by);
        var head = requests.lock(request);
        var now = clock.instant();
        var refusals = IssuePolicy.raising(draft, head, now);
        if (!refusals.isEmpty()) return Result.refused(refusals);
        var wording = String.valueOf(draft.wording()).strip();
        var owner = String.valueOf(draft.owner()).strip();
        var due = draft.dueAt() == null ? null : draft.dueAt().truncatedTo(ChronoUnit.MICROS);
        var issue =
                new OpenIssue(UUID.randomUUID(), request, wording, owner, by.username(), now, due, null, null, null, 0);
        issues.insert(issue);
        journal.write(entry(issue, "issue.raised", by).with("owner", owner).with("due", due));
        remind(request);
        return Result.done(issue);
    }

    /** Says how it was settled; refuses where it is settled already, or nothing is said. */
    @Command
    public Result<OpenIssue> resolve(UUID issue, @Nullable String resolution, Actor by) {
        mustCoordinate(by);
        var found = locked(issue);
        var refusals = IssuePolicy.resolving(found, resolution);
        if (!refusals.isEmpty()) return Result.refused(refusals);
        issues.settle(found, String.valueOf(resolution).strip(), by.username(), clock.instant());
        journal.write(entry(found, "issue.resolved", by).with("resolution", resolution));
        return settled(found);
    }

    /** It was not settled after all; refuses where it still is open, no reason is given, or the request is over. */
    @Command
    public Result<OpenIssue> reopen(UUID issue, @Nullable String reason, Actor by) {
        mustCoordinate(by);
        var found = locked(issue);
        var refusals = IssuePolicy.reopening(found, reason, requests.get(found.requestId()));
        if (!refusals.isEmpty()) return Result.refused(refusals);
        issues.settle(found, null, null, clock.instant());
        journal.write(entry(found, "issue.reopened", by).with("reason", reason));
        return settled(found);
    }

    private static void mustCoordinate(Actor by) {
        by.mustBeOneOf(Role.COORDINATOR);
        if (!by.isStaff()) throw new Forbidden();
    }

    /** As it stands once its request's head row is locked. */
    private OpenIssue locked(UUID issue) {
        var known = issues.find(issue).orElseThrow(NotFound::new);
        requests.lock(known.requestId());
        return issues.find(issue).orElseThrow(NotFound::new);
    }

    private Result<OpenIssue> settled(OpenIssue issue) {
        remind(issue.requestId());
        return Result.done(issues.find(issue.id()).orElseThrow(NotFound::new));
    }

    /** One task for the first that is due; none where nothing is. */
    private void remind(UUID request) {
        var over = requests.get(request).course().isOver();
        var due = issues.firstDue(request).filter(any -> !over);
        if (due.isPresent()) inbox.open(new NewTask(request, TASK, Role.COORDINATOR, null, null, due.get()));
        else inbox.close(request, TASK);
    }

    /** For staff alone: an issue may name a party. */
    private JournalEntry entry(OpenIssue issue, String key, Actor by) {
        return JournalEntry.about(issue.requestId(), key, clock.instant())
                .by(by.username())
                .with("wording", issue.wording())
                .confined();
    }
}
