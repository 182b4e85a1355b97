package org.parley.exercise.history;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.ceasefire.PauseEndDraft;
import org.parley.ceasefire.PauseEnds;
import org.parley.clearance.Form;
import org.parley.evacuation.ConsentMethod;
import org.parley.evacuation.Evacuations;
import org.parley.evacuation.Finding;
import org.parley.evacuation.GuaranteeDraft;
import org.parley.evacuation.VoluntarinessDraft;
import org.parley.hold.Holds;
import org.parley.hold.LeaderCalls;
import org.parley.hold.LeaderDecision;
import org.parley.incident.Status;
import org.parley.incident.ViolationDraft;
import org.parley.incident.Violations;
import org.parley.mission.Missions;
import org.parley.mission.RestorationDraft;
import org.parley.movement.Movements;
import org.parley.movement.Outcome;
import org.parley.movement.OutcomeDraft;
import org.parley.overview.Holdings;
import org.parley.request.Request;
import org.parley.security.Actor;
import org.parley.security.Role;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What becomes of a generated request on the ground: go, departure, shells, holds, arrival, outcome. */
@Component
@Profile("!production")
class Road {

    private static final Actor DESK = Desk.COORDINATOR;
    private static final Actor MONITOR = new Actor("monitor", Set.of(Role.MONITOR), null);

    private final Movements movements;
    private final Violations violations;
    private final Holds holds;
    private final LeaderCalls calls;
    private final Holdings holdings;
    private final PauseEnds ends;
    private final Evacuations evacuations;
    private final Missions missions;
    private final Desk desk;

    Road(
            Movements movements,
            Violations violations,
            Holds holds,
            LeaderCalls calls,
            Holdings holdings,
            PauseEnds ends,
            Evacuations evacuations,
            Missions missions,
            Desk desk) {
        this.movements = movements;
        this.violations = violations;
        this.holds = holds;
        this.calls = calls;
        this.holdings = holdings;
        this.ends = ends;
        this.evacuations = evacuations;
        this.missions = missions;
        this.desk = desk;
    }

    void go(Request request) {
        movements
                .decideGo(request.id(), true, "Loaded, sealed and briefed", DESK)
                .orElseThrow();
    }

    void noGo(Request request, String reason) {
        movements.decideGo(request.id(), false, reason, DESK).orElseThrow();
    }

    /** Reported now; it left so many hours ago. */
    void departed(Request request, int hoursAgo) {
        movements
                .reportDeparture(request.id(), desk.hoursAgo(hoursAgo), MONITOR)
                .orElseThrow();
    }

    void arrived(Request request, int hoursAgo) {
        movements.reportArrival(request.id(), desk.hoursAgo(hoursAgo), MONITOR).orElseThrow();
    }

    void ended(Request request, Outcome outcome, @Nullable Integer reached, @Nullable String note) {
        movements
                .recordOutcome(request.id(), new OutcomeDraft(outcome, reached, note), MONITOR)
                .orElseThrow();
    }

    /** Alleged some hours after it happened; and assessed, where {@code status} says as what. */
    void violated(Request pause, String kind, int severity, int hoursAgo, @Nullable Status status) {
        var draft = new ViolationDraft(
                kind, "Road into the town", desk.hoursAgo(hoursAgo), severity, null, "Field monitoring team", null);
        var violation = violations.report(pause.id(), draft, MONITOR).orElseThrow();
        if (status != null)
            violations
                    .assess(violation.id(), status, "As two teams saw it", violation.version(), DESK)
                    .orElseThrow();
        desk.settle();
    }

    void leaderDecides(Request movement, LeaderDecision decision) {
        holdings.of(movement.id(), DESK).calls().stream()
                .filter(call -> call.decision() == null)
                .forEach(call -> calls.record(call.id(), decision, "As the leader decided on the road", MONITOR)
                        .orElseThrow());
    }

    void released(Request movement) {
        holdings.of(movement.id(), DESK).holds().stream()
                .filter(hold -> hold.until() == null)
                .forEach(hold -> holds.release(hold.id(), "Quiet since, and confirmed by all", DESK)
                        .orElseThrow());
    }

    void endedBy(Request pause, String party, String reason) {
        ends.end(pause.id(), new PauseEndDraft(null, reason, "Liaison office", null, null), Voices.of(party))
                .orElseThrow();
        desk.settle();
    }

    void asked(Request evacuation, int group, Finding finding, int interviewed) {
        var draft = new VoluntarinessDraft(
                group, ConsentMethod.FAMILY_INTERVIEWS, finding, interviewed, true, null, desk.hoursAgo(2));
        evacuations.assessVoluntariness(evacuation.id(), draft, DESK).orElseThrow();
    }

    void guaranteed(Request evacuation, String party) {
        var draft = new GuaranteeDraft(
                party, "Those who leave and those who stay are safe.", Form.WRITTEN, null, desk.now());
        evacuations.recordGuarantee(evacuation.id(), draft, Voices.of(party)).orElseThrow();
    }

    void boarded(Request evacuation, int group, int people) {
        evacuations
                .reportGroupDeparture(evacuation.id(), group, people, desk.now(), MONITOR)
                .orElseThrow();
    }

    void groupArrived(Request evacuation, int group, int people) {
        evacuations
                .reportGroupArrival(evacuation.id(), group, people, desk.now(), MONITOR)
                .orElseThrow();
    }

    /** What works again since then, as it is reported now. */
    void worksAgain(Request mission, String facility, int percent, Instant since) {
        missions.reportRestoration(mission.id(), new RestorationDraft(facility, percent, 2, null, since), MONITOR)
                .orElseThrow();
    }

    void workDone(Request mission) {
        missions.reportWorkDone(mission.id(), desk.now(), MONITOR).orElseThrow();
    }
}
