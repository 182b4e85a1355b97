package org.parley.movement;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.RequestProcess;
import org.parley.inbox.Inbox;
import org.parley.journal.Journal;
import org.parley.journal.JournalEntry;
import org.parley.movement.Movement.Ending;
import org.parley.movement.Movement.GoDecision;
import org.parley.request.Kind;
import org.parley.request.Request;
import org.parley.request.Requests;
import org.parley.security.Actor;
import org.parley.security.Forbidden;
import org.parley.security.Role;
import org.parley.shared.Command;
import org.parley.shared.Refusal;
import org.parley.shared.Refusals;
import org.parley.shared.Result;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a cleared request move: a coordinator's go, then departure, arrival and outcome as they are reported. Cleared
 * means it may depart; that it does is a person's decision (rules.md, Departure).
 */
@Service
public class Movements {

    private final Requests requests;
    private final MovementRepository movements;
    private final Departures departures;
    private final List<OutcomeGate> outcomes;
    private final MovementProcess process;
    private final RequestProcess gates;
    private final Journal journal;
    private final Inbox inbox;
    private final Clock clock;

    Movements(
            Requests requests,
            MovementRepository movements,
            Departures departures,
            List<OutcomeGate> outcomes,
            MovementProcess process,
            RequestProcess gates,
            Journal journal,
            Inbox inbox,
            Clock clock) {
        this.requests = requests;
        this.movements = movements;
        this.departures = departures;
        this.outcomes = outcomes;
        this.process = process;
        this.gates = gates;
        this.journal = journal;
        this.inbox = inbox;
        this.clock = clock;
    }

    /** What holds it back; empty: it may depart. For staff's eyes: it names the parties that are not clear. */
    @Transactional(readOnly = true)
    public List<Refusal> obstacles(UUID id) {
        return departures.obstacles(requests.get(id));
    }

    @Transactional(readOnly = true)
    public boolean mayDepart(UUID id) {
        return obstacles(id).isEmpty();
    }

    /** How far it has come; a movement that nobody decided on yet is an empty one. */
    @Transactional(readOnly = true)
    public Movement get(UUID id) {
        return movements.of(id);
    }

    /**
     * The organisation's go or no-go. Refused with all that holds it back; a no-go, and a go with less than 72 hours to
     * prepare, want a reason. A no-go may be followed by a go. A go is taken back by postponing or cancelling.
     */
    @Command
    public Result<Movement> decideGo(UUID id, boolean go, @Nullable String reason, Actor by) {
        onlyStaff(by, Role.COORDINATOR);
        var request = requests.lock(id);
        var refusals = MovementPolicy.ofGo(go, reason, departures.obstacles(request), departures.preparation(request));
        if (!refusals.isEmpty()) return Result.refused(refusals);
        if (process.awaitsDeparture(id)) return Result.refused(Refusal.general("movement.go-given-already"));
        if (!process.awaitsGo(id)) gates.nudge(id); // time alone opened the gate, and nobody told it to look
        if (!process.awaitsGo(id)) return Result.refused(Refusal.general("movement.go-not-asked"));
        var now = clock.instant();
        var decided = movements.save(movements.of(id).decided(new GoDecision(go, by.username(), now, reason)));
        journal.write(JournalEntry.about(id, go ? "go.given" : "go.refused", now)
                .by(by.username())
                .with("reason", reason)
                .confined());
        inbox.close(id, Tasks.GO);
        process.goDecided(id);
        return Result.done(decided);
    }

    /**
     * It left. A late denial, a withdrawal, an ended window holds it, and so does its agreed departure: at most half an
     * hour earlier. Whoever reports says when it was.
     */
    @Command
    public Result<Movement> reportDeparture(UUID id, @Nullable Instant at, Actor by) {
        onlyStaff(by, Role.COORDINATOR, Role.MONITOR);
        var request = requests.lock(id);
        var movement = movements.of(id);
        var now = clock.instant();
        var obstacles = departures.obstacles(request, at == null ? now : at);
        var refusals = MovementPolicy.ofDeparture(request, movement, at, now, obstacles);
        if (at == null || !refusals.isEmpty()) return Result.refused(refusals);
        if (!process.awaitsDeparture(id)) return Result.refused(Refusal.general("movement.go-needed-again"));
        var departed = movements.save(movement.departed(at));
        journal.write(JournalEntry.about(id, "movement.departed", at).by(by.username()));
        inbox.close(id, Tasks.DEPARTURE);
        process.departed(id);
        return Result.done(departed);
    }

    /** It is there. An evacuation arrives group by group instead. */
    @Command
    public Result<Movement> reportArrival(UUID id, @Nullable Instant at, Actor by) {
        onlyStaff(by, Role.COORDINATOR, Role.MONITOR);
        var request = requests.lock(id);
        if (request.kind() == Kind.EVACUATION)
            return Result.refused(Refusal.general("movement.arrives-group-by-group"));
        var refusals = MovementPolicy.ofArrival(request, movements.of(id), at, clock.instant());
        if (at == null || !refusals.isEmpty()) return Result.refused(refusals);
        var arrived = arrivedWhole(request, at, by.username());
        process.arrived(id);
        return Result.done(arrived);
    }

    /** The last part of it is there; for a kind that arrives in parts, within the command that reports the last one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Movement arrivedWhole(Request request, Instant at, String username) {
        var arrived = movements.save(movements.of(request.id()).arrived(at));
        journal.write(JournalEntry.about(request.id(), "movement.arrived", at).by(username));
        inbox.close(request.id(), Tasks.ARRIVAL);
        return arrived;
    }

    /** What became of it, and how many people were reached; arrival alone says neither. */
    @Command
    public Result<Movement> recordOutcome(UUID id, OutcomeDraft draft, Actor by) {
        onlyStaff(by, Role.COORDINATOR, Role.MONITOR);
        var request = requests.lock(id);
        var askedFor = requests.currentTerms(id).peopleAskedFor();
        var outcome = draft.outcome();
        var refusals = new Refusals()
                .also(MovementPolicy.ofOutcome(request, draft, askedFor))
                .also(ofKind(request, outcome))
                .found();
        if (outcome == null || !refusals.isEmpty()) return Result.refused(refusals);
        var ending = new Ending(outcome, draft.peopleReached(), draft.note());
        var ended = movements.save(movements.of(id).ended(ending));
        tell(id, ending, by);
        inbox.close(id, Tasks.OUTCOME);
        process.outcomeRecorded(id);
        return Result.done(ended);
    }

    private List<Refusal> ofKind(Request request, @Nullable Outcome outcome) {
        if (outcome == null) return List.of();
        return outcomes.stream()
                .filter(gate -> gate.concerns(request.kind()))
                .flatMap(gate -> gate.obstacles(request, outcome).stream())
                .toList();
    }

    /** How it ended is common knowledge; what staff remarks on it is not. */
    private void tell(UUID id, Ending ending, Actor by) {
        var now = clock.instant();
        journal.write(JournalEntry.about(id, "movement.outcome", now)
                .by(by.username())
                .with("outcome", ending.outcome())
                .with("peopleReached", ending.peopleReached()));
        if (ending.note() == null) return;
        journal.write(JournalEntry.about(id, "movement.outcome-note", now)
                .by(by.username())
                .with("note", ending.note())
                .confined());
    }

    private static void onlyStaff(Actor by, Role... allowed) {
        by.mustBeOneOf(allowed);
        if (!by.isStaff()) throw new Forbidden();
    }
}
