package org.parley.incident;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import org.parley.code.CodeList;
import org.parley.code.Codes;
import org.parley.inbox.Inbox;
import org.parley.inbox.NewTask;
import org.parley.journal.Journal;
import org.parley.journal.JournalEntry;
import org.parley.party.Parties;
import org.parley.request.Requests;
import org.parley.security.Actor;
import org.parley.security.Forbidden;
import org.parley.security.Role;
import org.parley.shared.Command;
import org.parley.shared.NotFound;
import org.parley.shared.Result;
import org.parley.shared.StaleData;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Reports violations of a pause and assesses them. Everybody who may see the pause reads that one was reported; who said
 * so, and every remark, stays with staff.
 */
@Component
public class Violations {

    private static final String TASK = "violation";
    private static final Duration TO_BE_ASSESSED_WITHIN = Duration.ofHours(4);

    private final Requests requests;
    private final Parties parties;
    private final Codes codes;
    private final ViolationRepository violations;
    private final HoldingViolations holding;
    private final Journal journal;
    private final Inbox inbox;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    Violations(
            Requests requests,
            Parties parties,
            Codes codes,
            ViolationRepository violations,
            HoldingViolations holding,
            Journal journal,
            Inbox inbox,
            ApplicationEventPublisher news,
            Clock clock) {
        this.requests = requests;
        this.parties = parties;
        this.codes = codes;
        this.violations = violations;
        this.holding = holding;
        this.journal = journal;
        this.inbox = inbox;
        this.news = news;
        this.clock = clock;
    }

    /** Takes down what is alleged, and asks a coordinator to assess it within four hours. */
    @Command
    public Result<Violation> report(UUID requestId, ViolationDraft typed, Actor by) {
        onlyStaff(by);
        var request = requests.lock(requestId);
        var draft = typed.stripped();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var refusals = new ArrayList<>(ViolationPolicy.refusals(request));
        refusals.addAll(ViolationPolicy.refusals(draft, this::mayBeChosen, parties::exists, now));
        if (!refusals.isEmpty()) return Result.refused(refusals);
        var violation = alleged(requestId, draft, now, by);
        violations.insert(violation);
        tellReported(violation, by);
        askToAssess(requestId);
        if (holding.holds(violation)) news.publishEvent(new HoldingViolation(requestId));
        return Result.done(violation);
    }

    private boolean mayBeChosen(String kind) {
        return codes.mayBeChosen(CodeList.VIOLATION, kind);
    }

    /**
     * Says how sure it is now; the earlier status stays in the journal. {@code seenVersion} is the violation as the
     * person saw it: another one meanwhile is {@link StaleData}.
     */
    @Command
    public Result<Violation> assess(UUID violationId, Status status, String note, long seenVersion, Actor by) {
        onlyStaff(by);
        var requestId = violations.find(violationId).orElseThrow(NotFound::new).requestId();
        requests.lock(requestId);
        var before = violations.find(violationId).orElseThrow(NotFound::new);
        if (before.version() != seenVersion) throw new StaleData();
        var refusals = ViolationPolicy.refusals(note.strip());
        if (!refusals.isEmpty()) return Result.refused(refusals);
        var assessed = before.assessed(status, note.strip(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        violations.update(assessed);
        tellAssessed(before, assessed, note.strip(), by);
        askToAssess(requestId);
        tellMovements(before, assessed);
        return Result.done(assessed);
    }

    private void tellMovements(Violation before, Violation assessed) {
        if (before.status() != assessed.status() && (holding.holds(before) || holding.holds(assessed)))
            news.publishEvent(new HoldingViolation(assessed.requestId()));
    }

    private static void onlyStaff(Actor by) {
        by.mustBeOneOf(Role.MONITOR, Role.COORDINATOR);
        if (!by.isStaff()) throw new Forbidden();
    }

    private static Violation alleged(UUID requestId, ViolationDraft draft, Instant now, Actor by) {
        return new Violation(
                UUID.randomUUID(),
                requestId,
                Objects.requireNonNull(draft.kind()),
                Objects.requireNonNull(draft.place()),
                draft.allegedParty(),
                Objects.requireNonNull(draft.source()),
                Status.ALLEGED,
                Objects.requireNonNull(draft.severity()),
                draft.note(),
                Boolean.TRUE.equals(draft.inBuffer()),
                Objects.requireNonNull(draft.happenedAt()).truncatedTo(ChronoUnit.MICROS),
                now,
                by.username(),
                now,
                0);
    }

    private void tellReported(Violation violation, Actor by) {
        journal.write(entry("violation.reported", violation, violation.happenedAt(), by)
                .with("place", violation.place())
                .with("severity", violation.severity())
                .with("inBuffer", violation.inBuffer() ? true : null)
                .with("allegedParty", violation.allegedParty()));
        tellNote(violation, violation.note() == null ? "" : violation.note(), by);
    }

    private void tellAssessed(Violation before, Violation assessed, String note, Actor by) {
        journal.write(entry("violation.assessed", assessed, clock.instant(), by)
                .with("happenedAt", assessed.happenedAt())
                .with("from", before.status())
                .with("to", assessed.status()));
        tellNote(assessed, note, by);
    }

    /** A remark may give the source away, so no party reads it. */
    private void tellNote(Violation violation, String note, Actor by) {
        if (note.isEmpty()) return;
        journal.write(entry("violation.noted", violation, clock.instant(), by)
                .with("note", note)
                .confined());
    }

    private static JournalEntry entry(String key, Violation violation, Instant eventAt, Actor by) {
        return JournalEntry.about(violation.requestId(), key, eventAt)
                .by(by.username())
                .with("violation", violation.id())
                .with("kind", violation.kind());
    }

    /** One task for all allegations of a pause, due by the oldest that is not yet assessed; none: the task closes. */
    private void askToAssess(UUID requestId) {
        var oldest = violations.oldestAllegation(requestId);
        if (oldest == null) inbox.close(requestId, TASK);
        else inbox.open(new NewTask(requestId, TASK, Role.COORDINATOR, null, null, oldest.plus(TO_BE_ASSESSED_WITHIN)));
    }
}
