package org.parley.clearance;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import org.parley.inbox.Inbox;
import org.parley.inbox.NewTask;
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

/**
 * How far a request has come inside one party. Its approval is clear only after the last step; nobody else than that
 * party and staff learns anything of them.
 */
@Service
public class InnerProgress {

    private static final Duration TO_DECIDE = Duration.ofHours(24);

    private final InnerStepRepository steps;
    private final Clearances clearances;
    private final Requests requests;
    private final FourEyes fourEyes;
    private final Evidence evidence;
    private final Weighing weighing;
    private final Journal journal;
    private final Inbox inbox;
    private final Clock clock;

    InnerProgress(
            InnerStepRepository steps,
            Clearances clearances,
            Requests requests,
            FourEyes fourEyes,
            Evidence evidence,
            Weighing weighing,
            Journal journal,
            Inbox inbox,
            Clock clock) {
        this.steps = steps;
        this.clearances = clearances;
        this.requests = requests;
        this.fourEyes = fourEyes;
        this.evidence = evidence;
        this.weighing = weighing;
        this.journal = journal;
        this.inbox = inbox;
        this.clock = clock;
    }

    /**
     * The office did it, or refused: by the party itself, or as told to a coordinator who did not write the terms. In
     * their order only; one that is done may still be refused, and one that was refused may be done later.
     */
    @Command
    public Result<InnerStep> note(UUID step, InnerStepNote note, Actor by) {
        by.mustBeOneOf(Role.DELEGATE, Role.COORDINATOR);
        var found = steps.find(step)
                .filter(own -> by.isStaff() || by.speaksFor(own.party()))
                .orElseThrow(NotFound::new);
        var request = requests.lock(found.requestId());
        var now = clock.instant();
        var current = steps.find(step).orElse(found);
        var stand = clearances.round(request.id()).of(found.slotId());
        if (stand.isEmpty()) return Result.refused(Refusal.general("answer.superseded"));
        var refusals = new ArrayList<>(fourEyes.refusals(request.id(), by));
        refusals.addAll(InnerStepPolicy.refusals(request.course(), stand.get(), current, note, now));
        refusals.addAll(evidence.refusals(note.documentId(), stand.get().slot()));
        if (!refusals.isEmpty()) return Result.refused(refusals);
        steps.note(step, note, by.username(), now);
        journal.write(entry(current, note, by));
        var after = weighing.again(request);
        if (note.state() == StepState.REFUSED && !after.course().hasBegun())
            inbox.open(new NewTask(request.id(), "decide", Role.COORDINATOR, null, null, now.plus(TO_DECIDE)));
        return Result.done(steps.find(step).orElse(current));
    }

    private JournalEntry entry(InnerStep step, InnerStepNote note, Actor by) {
        var happened = note.happenedAt() == null ? clock.instant() : note.happenedAt();
        var key = note.state() == StepState.DONE ? "inner-step.done" : "inner-step.refused";
        return JournalEntry.about(step.requestId(), key, happened)
                .by(by.username())
                .with("party", step.party())
                .with("step", step.position())
                .with("office", step.officeEn() + " · " + step.officeAr())
                .with("remark", note.remark())
                .with("document", note.documentId())
                .onlyFor(step.party());
    }
}
