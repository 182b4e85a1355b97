package org.parley.exercise;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.IssueDraft;
import org.parley.clearance.Issues;
import org.parley.hold.Holds;
import org.parley.hold.LeaderCalls;
import org.parley.hold.LeaderDecision;
import org.parley.incident.Status;
import org.parley.incident.ViolationDraft;
import org.parley.incident.Violations;
import org.parley.mission.Missions;
import org.parley.mission.RefuelDraft;
import org.parley.mission.RestorationDraft;
import org.parley.movement.Movements;
import org.parley.movement.Outcome;
import org.parley.movement.OutcomeDraft;
import org.parley.overview.Holdings;
import org.parley.request.Request;
import org.parley.security.Actor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What takes place in a story once the parties agreed; a refusal is a mistake of the story. */
@Component
@Profile("!production")
class Fieldwork {

    private static final Actor DESK = ExerciseAccounts.COORDINATOR.actor();
    private static final Actor MONITOR = ExerciseAccounts.MONITOR.actor();

    private final Movements movements;
    private final Violations violations;
    private final Holds holds;
    private final LeaderCalls calls;
    private final Holdings holdings;
    private final Missions missions;
    private final Issues issues;
    private final StoryTime time;

    Fieldwork(
            Movements movements,
            Violations violations,
            Holds holds,
            LeaderCalls calls,
            Holdings holdings,
            Missions missions,
            Issues issues,
            StoryTime time) {
        this.movements = movements;
        this.violations = violations;
        this.holds = holds;
        this.calls = calls;
        this.holdings = holdings;
        this.missions = missions;
        this.issues = issues;
        this.time = time;
    }

    void go(Request request, String reason) {
        movements.decideGo(request.id(), true, reason, DESK).orElseThrow();
    }

    void departs(Request request) {
        movements.reportDeparture(request.id(), time.now(), MONITOR).orElseThrow();
    }

    void arrives(Request request) {
        movements.reportArrival(request.id(), time.now(), MONITOR).orElseThrow();
    }

    void ends(Request request, Outcome outcome, Integer reached, @Nullable String note) {
        movements
                .recordOutcome(request.id(), new OutcomeDraft(outcome, reached, note), MONITOR)
                .orElseThrow();
    }

    /** Still to be ironed out, by Damascus time. */
    void leavesOpen(Request request, String wording, String owner, LocalDateTime until) {
        var due = until.atZone(Storyteller.DAMASCUS).toInstant();
        issues.raise(request.id(), new IssueDraft(wording, owner, due), DESK).orElseThrow();
    }

    /** Alleged by the monitors and verified by the desk; what relies on the pause is told. */
    void violated(Request pause, ViolationDraft alleged, String verifiedBecause) {
        var violation = violations.report(pause.id(), alleged, MONITOR).orElseThrow();
        violations
                .assess(violation.id(), Status.VERIFIED, verifiedBecause, violation.version(), DESK)
                .orElseThrow();
        time.settle();
    }

    void leaderDecides(Request movement, LeaderDecision decision, String note) {
        holdings.of(movement.id(), DESK).calls().stream()
                .filter(call -> call.decision() == null)
                .forEach(
                        call -> calls.record(call.id(), decision, note, MONITOR).orElseThrow());
    }

    void released(Request movement, String reason) {
        holdings.of(movement.id(), DESK).holds().stream()
                .filter(hold -> hold.until() == null)
                .forEach(hold -> holds.release(hold.id(), reason, DESK).orElseThrow());
    }

    void worksAgain(Request mission, String facility, int percent, int feltInDays) {
        missions.reportRestoration(
                        mission.id(), new RestorationDraft(facility, percent, feltInDays, null, time.now()), MONITOR)
                .orElseThrow();
    }

    void workDone(Request mission) {
        missions.reportWorkDone(mission.id(), time.now(), MONITOR).orElseThrow();
    }

    void fuelled(Request mission, String facility, int litres, String by) {
        missions.recordRefuel(mission.id(), new RefuelDraft(facility, litres, by, time.now()), MONITOR)
                .orElseThrow();
    }
}
