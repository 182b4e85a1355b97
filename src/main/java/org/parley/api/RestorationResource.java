package org.parley.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.mission.Missions;
import org.parley.mission.Refuel;
import org.parley.mission.RefuelDraft;
import org.parley.mission.RefuelPlan;
import org.parley.mission.Restoration;
import org.parley.mission.RestorationDraft;
import org.parley.mission.WorkDone;
import org.parley.overview.RestorationPanel;
import org.parley.overview.RestorationPanels;
import org.parley.security.CurrentActor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

@Resource
@Tag(name = "Repair missions")
class RestorationResource {

    private final Missions missions;
    private final RestorationPanels panels;
    private final CurrentActor who;

    RestorationResource(Missions missions, RestorationPanels panels, CurrentActor who) {
        this.missions = missions;
        this.panels = panels;
        this.who = who;
    }

    /** When the work was done, which may be before it is entered. */
    record Done(@Nullable Instant at) {}

    @Operation(
            operationId = "getRestoration",
            summary = "Read what works again",
            description =
                    "Facility by facility: what was reported, what it delivers (the least along what it needs) and"
                            + " how many people that serves again. Fuel is for staff only. Empty for any other kind.")
    @GetMapping("/requests/{requestId}/restoration")
    RestorationPanel get(@PathVariable UUID requestId) {
        return panels.of(requestId, who.get());
    }

    @Operation(
            operationId = "reportRestoration",
            summary = "Report what works again",
            description =
                    "Staff only, once the crew is on site, and also after the request is over. The report that was"
                            + " true last counts; none is deleted.")
    @PostMapping("/requests/{requestId}/restorations")
    @ResponseStatus(HttpStatus.CREATED)
    Restoration report(@PathVariable UUID requestId, @RequestBody RestorationDraft draft) {
        return Refused.orDone(missions.reportRestoration(requestId, draft, who.get()));
    }

    @Operation(
            operationId = "reportWorkDone",
            summary = "Report that the crew's work is done",
            description = "Staff only. Only then can the outcome be that the mission was facilitated.")
    @PostMapping("/requests/{requestId}/work-done")
    WorkDone done(@PathVariable UUID requestId, @RequestBody Done done) {
        return Refused.orDone(missions.reportWorkDone(requestId, done.at(), who.get()));
    }

    @Operation(
            operationId = "planRefuel",
            summary = "Plan fuel for a facility",
            description = "Staff only. A task for that day; a new day takes the place of one that is still to come.")
    @PostMapping("/requests/{requestId}/refuel-plans")
    @ResponseStatus(HttpStatus.CREATED)
    Refuel plan(@PathVariable UUID requestId, @RequestBody RefuelPlan plan) {
        return Refused.orDone(missions.planRefuel(requestId, plan, who.get()));
    }

    @Operation(
            operationId = "recordRefuel",
            summary = "Record that fuel was brought",
            description = "Staff only, planned or not: how much, when, by which office; never a person's name.")
    @PostMapping("/requests/{requestId}/refuels")
    @ResponseStatus(HttpStatus.CREATED)
    Refuel refuel(@PathVariable UUID requestId, @RequestBody RefuelDraft draft) {
        return Refused.orDone(missions.recordRefuel(requestId, draft, who.get()));
    }
}
