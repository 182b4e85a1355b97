package org.parley.evacuation;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.Visibility;
import org.parley.request.Request;
import org.parley.request.Requests;
import org.parley.security.Actor;
import org.parley.security.Forbidden;
import org.parley.security.Role;
import org.parley.shared.Command;
import org.parley.shared.NotFound;
import org.parley.shared.Result;
import org.springframework.stereotype.Service;

/**
 * What must stand before an evacuation departs, and how it goes, group by group. That it departs and what became of it
 * are reported as of every movement.
 */
@Service
public class Evacuations {

    private final Requests requests;
    private final Visibility visibility;
    private final SafeguardEntry safeguards;
    private final GroupEntry groups;

    Evacuations(Requests requests, Visibility visibility, SafeguardEntry safeguards, GroupEntry groups) {
        this.requests = requests;
        this.visibility = visibility;
        this.safeguards = safeguards;
        this.groups = groups;
    }

    /** Writes down whether a group leaves of its own free will; the latest finding counts. No party ever sees it. */
    @Command
    public Result<Voluntariness> assessVoluntariness(UUID id, VoluntarinessDraft draft, Actor by) {
        by.mustBeOneOf(Role.COORDINATOR, Role.MONITOR, Role.PROTECTION);
        if (!by.isStaff() && !by.protects()) throw new Forbidden();
        visibility.mustSee(id, by);
        return onEvacuation(id, request -> safeguards.assess(request, draft, by));
    }

    /**
     * A party's guarantee of safety: from its own delegate, or as a coordinator or protection officer has it, then with a
     * document where it is written. Another party's is not found.
     */
    @Command
    public Result<Guarantee> recordGuarantee(UUID id, GuaranteeDraft draft, Actor by) {
        by.mustBeOneOf(Role.COORDINATOR, Role.DELEGATE, Role.PROTECTION);
        visibility.mustSee(id, by);
        if (!maySpeak(draft, by)) throw new NotFound();
        return onEvacuation(id, request -> safeguards.guarantee(request, draft, by));
    }

    private static boolean maySpeak(GuaranteeDraft draft, Actor by) {
        if (by.isStaff()) return by.is(Role.COORDINATOR);
        if (by.protects()) return true;
        return by.is(Role.DELEGATE) && draft.party() != null && by.speaksFor(draft.party());
    }

    /** A group has left, so many of it on board; more or fewer than planned. */
    @Command
    public Result<GroupProgress> reportGroupDeparture(
            UUID id, int groupNo, int boarded, @Nullable Instant at, Actor by) {
        onlyStaff(by);
        return onEvacuation(id, request -> groups.departed(request, groupNo, boarded, at, by));
    }

    /** A group is there, so many of it; with the last group the whole evacuation has arrived. */
    @Command
    public Result<GroupProgress> reportGroupArrival(UUID id, int groupNo, int arrived, @Nullable Instant at, Actor by) {
        onlyStaff(by);
        return onEvacuation(id, request -> groups.arrived(request, groupNo, arrived, at, by));
    }

    private <T> Result<T> onEvacuation(UUID id, Function<Request, Result<T>> deed) {
        var request = requests.lock(id);
        var refusals = EvacuationPolicy.ofRequest(request);
        return refusals.isEmpty() ? deed.apply(request) : Result.refused(refusals);
    }

    private static void onlyStaff(Actor by) {
        by.mustBeOneOf(Role.COORDINATOR, Role.MONITOR);
        if (!by.isStaff()) throw new Forbidden();
    }
}
