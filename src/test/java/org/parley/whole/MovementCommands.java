package org.parley.whole;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.parley.ceasefire.CeasefireSample;
import org.parley.incident.Status;
import org.parley.incident.Violation;
import org.parley.incident.ViolationDraft;
import org.parley.incident.Violations;
import org.parley.movement.Movements;
import org.parley.movement.Outcome;
import org.parley.movement.OutcomeDraft;
import org.parley.security.Actor;
import org.parley.shared.Result;
import org.parley.testing.Scene;
import org.parley.testing.Talks;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A convoy from its go to its outcome, and what breaks a pause. */
@Component
class MovementCommands implements Prepared {

    private final ObjectProvider<Talks> scenes;
    private final Scene scene;
    private final Movements movements;
    private final Violations violations;
    private final TestTime time;

    MovementCommands(
            ObjectProvider<Talks> scenes, Scene scene, Movements movements, Violations violations, TestTime time) {
        this.scenes = scenes;
        this.scene = scene;
        this.movements = movements;
        this.violations = violations;
        this.time = time;
    }

    @Override
    public Map<String, Supplier<Supplier<Result<?>>>> all() {
        return Map.of(
                "Movements.decideGo", this::aConvoyGetsItsGo,
                "Movements.reportDeparture", this::aConvoyDeparts,
                "Movements.reportArrival", this::aConvoyArrives,
                "Movements.recordOutcome", this::aConvoysOutcomeIsSaid,
                "Violations.report", this::aViolationIsAlleged,
                "Violations.assess", this::aViolationIsVerified);
    }

    private Talks agreedConvoy() {
        var talks = scenes.getObject();
        talks.open(talks.stage.convoy());
        talks.everyoneApproves();
        return talks;
    }

    private Talks readyConvoy() {
        var talks = agreedConvoy();
        movements.decideGo(talks.request(), true, null, talks.stage.coordinator).orElseThrow();
        time.moveTo(talks.head().startsAt());
        return talks;
    }

    private Talks movingConvoy() {
        var talks = readyConvoy();
        movements
                .reportDeparture(talks.request(), time.now(), talks.stage.monitor)
                .orElseThrow();
        return talks;
    }

    private Supplier<Result<?>> aConvoyGetsItsGo() {
        var talks = agreedConvoy();
        return () -> movements.decideGo(talks.request(), true, null, talks.stage.coordinator);
    }

    private Supplier<Result<?>> aConvoyDeparts() {
        var talks = readyConvoy();
        return () -> movements.reportDeparture(talks.request(), time.now(), talks.stage.monitor);
    }

    private Supplier<Result<?>> aConvoyArrives() {
        var talks = movingConvoy();
        return () -> movements.reportArrival(talks.request(), time.now(), talks.stage.monitor);
    }

    private Supplier<Result<?>> aConvoysOutcomeIsSaid() {
        var talks = movingConvoy();
        movements
                .reportArrival(talks.request(), time.now(), talks.stage.monitor)
                .orElseThrow();
        var outcome = new OutcomeDraft(Outcome.PARTLY, 30_000, "One store was hit");
        return () -> movements.recordOutcome(talks.request(), outcome, talks.stage.monitor);
    }

    private UUID pauseInEffect() {
        var starts = time.now().plus(Duration.ofDays(2));
        var pause = scene.agreed(CeasefireSample.aPause()
                .in(scene.ground().area(), starts, starts.plus(Duration.ofDays(2)))
                .build());
        time.moveTo(starts.plus(Duration.ofHours(1)));
        return pause;
    }

    private Result<Violation> alleged(UUID pause, Actor monitor) {
        var draft = new ViolationDraft("SHELLING", "The northern road", time.now(), 5, null, "Field office", "Two");
        return violations.report(pause, draft, monitor);
    }

    private Supplier<Result<?>> aViolationIsAlleged() {
        var pause = pauseInEffect();
        var monitor = scene.monitor();
        return () -> alleged(pause, monitor);
    }

    private Supplier<Result<?>> aViolationIsVerified() {
        var monitor = scene.monitor();
        var violation = alleged(pauseInEffect(), monitor).orElseThrow();
        return () -> violations.assess(violation.id(), Status.VERIFIED, "Seen by two", violation.version(), monitor);
    }
}
