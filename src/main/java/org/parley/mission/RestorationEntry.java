package org.parley.mission;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.inbox.Inbox;
import org.parley.journal.Journal;
import org.parley.journal.JournalEntry;
import org.parley.mission.MissionPolicy.Between;
import org.parley.request.Request;
import org.parley.request.Requests;
import org.parley.security.Actor;
import org.parley.shared.Result;
import org.springframework.stereotype.Component;

/** Writes down what works again and that the work is done, on a request whose head row is locked. */
@Component
class RestorationEntry {

    private final Requests requests;
    private final RestorationRepository restorations;
    private final MissionProcess process;
    private final Journal journal;
    private final Inbox inbox;
    private final Clock clock;

    RestorationEntry(
            Requests requests,
            RestorationRepository restorations,
            MissionProcess process,
            Journal journal,
            Inbox inbox,
            Clock clock) {
        this.requests = requests;
        this.restorations = restorations;
        this.process = process;
        this.journal = journal;
        this.inbox = inbox;
        this.clock = clock;
    }

    Result<Restoration> report(Request request, RestorationDraft draft, @Nullable Instant arrivedAt, Actor by) {
        var terms = requests.currentTerms(request.id(), MissionTerms.class);
        var now = clock.instant();
        var refusals = MissionPolicy.ofRestoration(terms, draft, new Between(arrivedAt, now));
        if (!refusals.isEmpty()) return Result.refused(refusals);
        var report = new Restoration(
                UUID.randomUUID(),
                request.id(),
                Objects.requireNonNull(draft.facility()),
                Objects.requireNonNull(draft.percent()),
                draft.feltInDays(),
                draft.note(),
                Objects.requireNonNull(draft.trueAt()),
                now,
                by.username());
        restorations.insert(report);
        tell(report);
        return Result.done(report);
    }

    /** What works again is common knowledge; what staff remarks on it is not. */
    private void tell(Restoration report) {
        journal.write(JournalEntry.about(report.requestId(), "restoration.reported", report.trueAt())
                .by(report.enteredBy())
                .with("facility", report.facility())
                .with("percent", report.percent())
                .with("feltInDays", report.feltInDays()));
        if (report.note() == null) return;
        journal.write(JournalEntry.about(report.requestId(), "restoration.noted", report.trueAt())
                .by(report.enteredBy())
                .with("facility", report.facility())
                .with("note", report.note())
                .confined());
    }

    Result<WorkDone> done(Request request, @Nullable Instant at, @Nullable Instant arrivedAt, Actor by) {
        var now = clock.instant();
        var doneAt = restorations.workDoneAt(request.id()).orElse(null);
        var refusals = MissionPolicy.ofWorkDone(request, doneAt, at, new Between(arrivedAt, now));
        if (at == null || !refusals.isEmpty()) return Result.refused(refusals);
        restorations.workDone(request.id(), at, now, by.username());
        journal.write(JournalEntry.about(request.id(), "repair.done", at).by(by.username()));
        inbox.close(request.id(), Tasks.REPAIR);
        process.workDone(request.id());
        return Result.done(new WorkDone(request.id(), at));
    }
}
