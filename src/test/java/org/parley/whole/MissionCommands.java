package org.parley.whole;

import static org.parley.mission.MissionSample.aMission;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.parley.mission.Missions;
import org.parley.mission.RefuelDraft;
import org.parley.mission.RefuelPlan;
import org.parley.mission.RestorationDraft;
import org.parley.movement.Movements;
import org.parley.shared.Result;
import org.parley.testing.Scene;
import org.parley.testing.TestTime;
import org.springframework.stereotype.Component;

/** A repair mission on its site. */
@Component
class MissionCommands implements Prepared {

    private final Scene scene;
    private final Missions missions;
    private final Movements movements;
    private final TestTime time;

    MissionCommands(Scene scene, Missions missions, Movements movements, TestTime time) {
        this.scene = scene;
        this.missions = missions;
        this.movements = movements;
        this.time = time;
    }

    @Override
    public Map<String, Supplier<Supplier<Result<?>>>> all() {
        return Map.of(
                "Missions.reportRestoration", this::aPlantRunsAgain,
                "Missions.planRefuel", this::aPlantWillNeedFuel,
                "Missions.recordRefuel", this::aPlantHasItsFuel,
                "Missions.reportWorkDone", this::theWorkIsDone);
    }

    private UUID onSite() {
        var area = scene.ground().area();
        var mission = scene.agreed(aMission()
                .between(area, area)
                .leaving(time.now().plus(Duration.ofMinutes(20)), time.now().plus(Duration.ofDays(6)))
                .build());
        movements.decideGo(mission, true, "ready", scene.coordinator()).orElseThrow();
        movements.reportDeparture(mission, time.now(), scene.monitor()).orElseThrow();
        movements.reportArrival(mission, time.now(), scene.monitor()).orElseThrow();
        return mission;
    }

    private Supplier<Result<?>> aPlantRunsAgain() {
        var mission = onSite();
        var monitor = scene.monitor();
        var draft = new RestorationDraft("PLANT", 60, 3, "two of three lines", time.now());
        return () -> missions.reportRestoration(mission, draft, monitor);
    }

    private RefuelPlan inThreeDays() {
        return new RefuelPlan(
                "PLANT", LocalDate.ofInstant(time.now(), ZoneOffset.UTC).plusDays(3));
    }

    private Supplier<Result<?>> aPlantWillNeedFuel() {
        var mission = onSite();
        var monitor = scene.monitor();
        return () -> missions.planRefuel(mission, inThreeDays(), monitor);
    }

    private Supplier<Result<?>> aPlantHasItsFuel() {
        var mission = onSite();
        var monitor = scene.monitor();
        missions.planRefuel(mission, inThreeDays(), monitor).orElseThrow();
        var draft = new RefuelDraft("PLANT", 12_000, "logistics unit", time.now());
        return () -> missions.recordRefuel(mission, draft, monitor);
    }

    private Supplier<Result<?>> theWorkIsDone() {
        var mission = onSite();
        var monitor = scene.monitor();
        return () -> missions.reportWorkDone(mission, time.now(), monitor);
    }
}
