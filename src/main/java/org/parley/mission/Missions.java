package org.parley.mission;

import java.time.Instant;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.parley.movement.Movements;
import org.parley.request.Request;
import org.parley.request.Requests;
import org.parley.security.Actor;
import org.parley.security.Forbidden;
import org.parley.security.Role;
import org.parley.shared.Command;
import org.parley.shared.Result;
import org.springframework.stereotype.Service;

/**
 * What a mission brings about on site and after it: what works again, that the work is done, and the fuel that keeps it
 * running. That it departs and arrives and what became of it are reported as of every movement. All for staff only, and
 * refused until the crew is there.
 */
@Service
public class Missions {

    private final Requests requests;
    private final Movements movements;
    private final RestorationEntry restorations;
    private final RefuelEntry refuels;

    Missions(Requests requests, Movements movements, RestorationEntry restorations, RefuelEntry refuels) {
        this.requests = requests;
        this.movements = movements;
        this.restorations = restorations;
        this.refuels = refuels;
    }

    /** How much of one facility's own service works; the report that was true last counts, and none is deleted. */
    @Command
    public Result<Restoration> reportRestoration(UUID id, RestorationDraft draft, Actor by) {
        onlyStaff(by);
        return onSite(id, (request, arrivedAt) -> restorations.report(request, draft, arrivedAt, by));
    }

    /** The day on which a facility needs fuel; a new day takes the place of one that is still to come. */
    @Command
    public Result<Refuel> planRefuel(UUID id, RefuelPlan plan, Actor by) {
        onlyStaff(by);
        return onSite(id, (request, arrivedAt) -> refuels.plan(request, plan, by));
    }

    /** Fuel was brought, as planned or not; what was planned for the facility is thereby done. */
    @Command
    public Result<Refuel> recordRefuel(UUID id, RefuelDraft draft, Actor by) {
        onlyStaff(by);
        return onSite(id, (request, arrivedAt) -> refuels.brought(request, draft, arrivedAt, by));
    }

    /** The crew's work is done; only then can the mission's outcome be that it was facilitated. */
    @Command
    public Result<WorkDone> reportWorkDone(UUID id, @Nullable Instant at, Actor by) {
        onlyStaff(by);
        return onSite(id, (request, arrivedAt) -> restorations.done(request, at, arrivedAt, by));
    }

    private <T> Result<T> onSite(UUID id, BiFunction<Request, @Nullable Instant, Result<T>> deed) {
        var request = requests.lock(id);
        var arrivedAt = movements.get(id).arrivedAt();
        var refusals = MissionPolicy.ofRequest(request, arrivedAt);
        return refusals.isEmpty() ? deed.apply(request, arrivedAt) : Result.refused(refusals);
    }

    private static void onlyStaff(Actor by) {
        by.mustBeOneOf(Role.COORDINATOR, Role.MONITOR);
        if (!by.isStaff()) throw new Forbidden();
    }
}
