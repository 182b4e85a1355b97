package org.parley.plan;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.AnswerDraft;
import org.parley.clearance.Choice;
import org.parley.clearance.Form;
import org.parley.plan.Written.Asked;
import org.parley.plan.Written.Head;
import org.parley.request.Terms;
import org.parley.security.Actor;
import org.parley.shared.Result;

/** What parties and organisers say of requests, by chance: answers, withdrawals, new terms, postponing, calling off. */
final class RandomTalks {

    private final PlanFaces faces;
    private final Grounds grounds;
    private final Chance chance;
    private final Map<String, Actor> delegates = new HashMap<>();
    private final Set<UUID> cancelledPlans = new HashSet<>();

    RandomTalks(PlanFaces faces, Grounds grounds, Chance chance) {
        this.faces = faces;
        this.grounds = grounds;
        this.chance = chance;
    }

    /** The plans that were called off so far. */
    Set<UUID> cancelledPlans() {
        return cancelledPlans;
    }

    @Nullable
    Result<?> oneApproves(Written so) {
        return anyone(so)
                .flatMap(request -> chance.one(unclear(so, request)))
                .<Result<?>>map(slot -> says(slot, Choice.APPROVE, chance.in(85) ? Form.WRITTEN : Form.VERBAL))
                .orElse(null);
    }

    @Nullable
    Result<?> allApprove(Written so) {
        var request = unclear(so);
        if (request.isEmpty()) return null;
        Result<?> last = null;
        for (var slot : unclear(so, request.get())) last = says(slot, Choice.APPROVE, Form.WRITTEN);
        return last;
    }

    @Nullable
    Result<?> oneDenies(Written so) {
        return anyone(so)
                .flatMap(request -> chance.one(blocking(so, request)))
                .<Result<?>>map(slot -> says(slot, Choice.REJECT, Form.WRITTEN))
                .orElse(null);
    }

    @Nullable
    Result<?> oneWithdraws(Written so) {
        var given = so.answers().stream().filter(said -> !said.withdrawn()).toList();
        return chance.likely(requests(so), head -> isDenied(so, head))
                .flatMap(head -> chance.one(given.stream()
                        .filter(said -> said.request().equals(head.id()))
                        .toList()))
                .<Result<?>>map(said -> faces.answers()
                        .withdraw(said.id(), "The situation changed", delegate(partyOf(so, said.slot()))))
                .orElse(null);
    }

    /** Later than now, or under no pause any more. */
    @Nullable
    Result<?> revised(Written so) {
        return anyone(so)
                .<Result<?>>map(head -> faces.negotiations()
                        .revise(head.id(), head.version(), later(so, head), "later", grounds.coordinator()))
                .orElse(null);
    }

    private Terms later(Written so, Head head) {
        var lasts = Duration.between(head.starts(), head.ends());
        var earliest = head.starts().isBefore(so.now()) ? so.now() : head.starts();
        var from = earliest.plus(chance.hours(0, 4)).plus(Duration.ofMinutes(10));
        var pause = chance.in(85) ? head.pause() : null;
        return grounds.terms(head, from, from.plus(lasts), pause);
    }

    @Nullable
    Result<?> postponed(Written so) {
        return anyone(so)
                .<Result<?>>map(
                        head -> faces.negotiations().postpone(head.id(), "no road is safe", grounds.coordinator()))
                .orElse(null);
    }

    @Nullable
    Result<?> movementCancelled(Written so) {
        return chance.one(so.movements()).map(head -> cancelled(head.id())).orElse(null);
    }

    @Nullable
    Result<?> pauseCancelled(Written so) {
        return chance.one(so.pauses()).map(head -> cancelled(head.id())).orElse(null);
    }

    private Result<?> cancelled(UUID request) {
        return faces.negotiations().cancel(request, "no longer needed", grounds.coordinator());
    }

    @Nullable
    Result<?> planCancelled(Written so) {
        return chance.one(so.plans())
                .<Result<?>>map(plan -> {
                    var result = faces.plans().cancel(plan.id(), "The road is mined", grounds.coordinator());
                    if (result instanceof Result.Done) cancelledPlans.add(plan.id());
                    return result;
                })
                .orElse(null);
    }

    @Nullable
    Result<?> pointAdded(Written so) {
        var plan = chance.one(so.plans());
        var start = so.now().plus(chance.hours(1, 12));
        return plan.<Result<?>>map(head -> faces.plans()
                        .addPoint(head.id(), grounds.point(head.id(), start, chance), grounds.coordinator()))
                .orElse(null);
    }

    private Optional<Head> anyone(Written so) {
        return chance.one(requests(so).stream().filter(head -> !head.isOver()).toList());
    }

    /** Most often one that still waits for an answer. */
    private Optional<Head> unclear(Written so) {
        return chance.likely(
                requests(so), head -> !head.hasBegun() && !unclear(so, head).isEmpty());
    }

    private static List<Head> requests(Written so) {
        return so.heads().values().stream().filter(head -> !head.isPlan()).toList();
    }

    private static boolean isDenied(Written so, Head request) {
        return so.answers().stream()
                .anyMatch(said ->
                        said.request().equals(request.id()) && said.choice().equals("REJECT") && !said.withdrawn());
    }

    private static List<Asked> blocking(Written so, Head request) {
        return so.slots().stream()
                .filter(slot -> slot.request().equals(request.id()) && slot.blocks())
                .toList();
    }

    private static List<Asked> unclear(Written so, Head request) {
        return blocking(so, request).stream()
                .filter(slot -> !so.isClear(slot, request))
                .toList();
    }

    private static String partyOf(Written so, UUID slot) {
        return so.slots().stream()
                .filter(asked -> asked.id().equals(slot))
                .findFirst()
                .orElseThrow()
                .party();
    }

    private Result<?> says(Asked slot, Choice choice, Form form) {
        var hash = faces.db()
                .sql("select sha256 from terms_version where request_id = :id and no = :no")
                .param("id", slot.request())
                .param("no", slot.version())
                .query(String.class)
                .single();
        var draft = new AnswerDraft(
                choice, form, "an office", null, "as told", null, List.of(), null, slot.version(), hash);
        return faces.answers().answer(slot.id(), draft, delegate(slot.party()));
    }

    private Actor delegate(String party) {
        return delegates.computeIfAbsent(party, faces.scene()::delegateOf);
    }
}
