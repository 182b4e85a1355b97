package org.parley.figure;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.journal.Journal;
import org.parley.journal.JournalEntry;
import org.parley.request.Request;
import org.parley.request.Requests;
import org.parley.security.Actor;
import org.parley.security.Forbidden;
import org.parley.security.Role;
import org.parley.shared.Command;
import org.parley.shared.NotFound;
import org.parley.shared.Refusal;
import org.parley.shared.Result;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes figures down side by side; a coordinator says which one the office goes by, and why. Staff only, at any time. */
@Service
public class Figures {

    private final Requests requests;
    private final FigureRepository figures;
    private final Journal journal;
    private final Clock clock;

    Figures(Requests requests, FigureRepository figures, Journal journal, Clock clock) {
        this.requests = requests;
        this.figures = figures;
        this.journal = journal;
        this.clock = clock;
    }

    /** One more figure, whatever the others say. Facts arrive late: also where the request is over. */
    @Command
    public Result<Figure> add(UUID requestId, FigureDraft typed, Actor by) {
        onlyStaff(by, Role.COORDINATOR, Role.MONITOR);
        var request = requests.lock(requestId);
        var refusals = refusals(typed);
        return refusals.isEmpty() ? Result.done(enter(request, typed, by.username())) : Result.refused(refusals);
    }

    /** What is wrong with a figure, field by field. */
    public List<Refusal> refusals(FigureDraft typed) {
        return FigurePolicy.refusals(typed.stripped(), clock.instant());
    }

    /** A figure that {@link #refusals} let pass, within a command that holds the request's head row. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Figure enter(Request request, FigureDraft typed, String username) {
        var figure = figure(request.id(), typed.stripped(), null, username);
        figures.insert(figure);
        journal.write(entry("figure.added", figure, username));
        return figure;
    }

    /**
     * Says what a figure should have said, and why; the corrected one stays readable and is no longer one to go by, and
     * the choice among the others is made anew. Refuses what was corrected already.
     */
    @Command
    public Result<Figure> correct(UUID figureId, CorrectionDraft typed, Actor by) {
        onlyStaff(by, Role.COORDINATOR, Role.MONITOR);
        var before = locked(figureId);
        var draft = typed.of(before).stripped();
        var refusals = FigurePolicy.ofCorrection(draft, figures.isCorrected(figureId), clock.instant());
        if (!refusals.isEmpty()) return Result.refused(refusals);
        var corrected = figure(before.requestId(), draft, before.id(), by.username());
        figures.insert(corrected);
        journal.write(entry("figure.corrected", corrected, by.username())
                .with("was", before.amount())
                .with("reason", corrected.note()));
        return Result.done(corrected);
    }

    /** Of those that count the same the office goes by this one, with a reason; the others stay beside it. */
    @Command
    public Result<Figure> prefer(UUID figureId, @Nullable String reason, Actor by) {
        onlyStaff(by, Role.COORDINATOR);
        var figure = locked(figureId);
        var refusals = FigurePolicy.ofChoice(reason, figures.isCorrected(figureId));
        if (reason == null || !refusals.isEmpty()) return Result.refused(refusals);
        figures.choose(figure, reason.strip(), clock.instant(), by.username());
        journal.write(entry("figure.preferred", figure, by.username()).with("reason", reason.strip()));
        return Result.done(figure);
    }

    private Figure locked(UUID figureId) {
        var found = figures.find(figureId).orElseThrow(NotFound::new);
        requests.lock(found.requestId());
        return found;
    }

    private Figure figure(UUID requestId, FigureDraft draft, @Nullable UUID corrects, String username) {
        return new Figure(
                UUID.randomUUID(),
                requestId,
                Objects.requireNonNull(draft.counted()),
                draft.groupNo(),
                draft.label(),
                draft.subject(),
                Objects.requireNonNull(draft.amount()),
                Objects.requireNonNull(draft.source()),
                Objects.requireNonNull(draft.status()),
                draft.note(),
                corrects,
                Objects.requireNonNull(draft.trueAt()).truncatedTo(ChronoUnit.MICROS),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                username);
    }

    /** For staff alone: a figure may give its source away. */
    private static JournalEntry entry(String key, Figure figure, String username) {
        return JournalEntry.about(figure.requestId(), key, figure.trueAt())
                .by(username)
                .with("figure", figure.id())
                .with("counted", figure.counted())
                .with("group", figure.groupNo())
                .with("label", figure.label())
                .with("amount", figure.amount())
                .with("source", figure.source())
                .with("status", figure.status())
                .confined();
    }

    private static void onlyStaff(Actor by, Role... allowed) {
        by.mustBeOneOf(allowed);
        if (!by.isStaff()) throw new Forbidden();
    }
}
