package org.parley.plan;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the tables say of some plans at one moment, and what follows from it by the rules as this test reads them: nothing
 * here asks the program's own rules.
 */
record Written(
        Instant now,
        Map<UUID, Head> heads,
        List<Asked> slots,
        List<Said> answers,
        List<Held> holds,
        List<Broken> violations,
        List<Call> calls) {

    private static final Set<String> BEGUN = Set.of("IN_EFFECT", "UNDER_WAY", "ARRIVED", "ENDED", "CANCELLED");
    private static final List<String> FORMS = List.of("VERBAL", "IN_PRINCIPLE", "WRITTEN");
    private static final int SEVERE = 4;

    record Head(
            UUID id,
            String kind,
            String course,
            int version,
            Instant starts,
            Instant ends,
            @Nullable UUID pause,
            @Nullable UUID plan,
            boolean departed,
            boolean go) {

        boolean isPlan() {
            return kind.equals("PLAN");
        }

        boolean isPause() {
            return kind.equals("CEASEFIRE");
        }

        boolean moves() {
            return !isPlan() && !isPause();
        }

        boolean isOver() {
            return course.equals("ENDED") || course.equals("CANCELLED");
        }

        boolean hasBegun() {
            return BEGUN.contains(course);
        }

        /** People of it are out there: on the road, or a crew at work. */
        boolean isInside() {
            return course.equals("UNDER_WAY") || course.equals("ARRIVED") && kind.equals("MISSION");
        }
    }

    record Asked(UUID id, UUID request, int version, String party, String role, String form, String state) {

        boolean blocks() {
            return role.equals("BLOCKING") && !state.equals("SUPERSEDED") && !state.equals("DROPPED");
        }
    }

    record Said(
            UUID id,
            UUID slot,
            UUID request,
            int seq,
            String choice,
            String form,
            int version,
            boolean counts,
            boolean withdrawn) {}

    record Held(
            UUID id,
            UUID request,
            String cause,
            @Nullable UUID source,
            @Nullable String ending) {

        boolean isOpen() {
            return ending == null;
        }
    }

    record Broken(UUID id, UUID pause, String status, int severity, long version) {

        boolean holds() {
            return status.equals("VERIFIED") || status.equals("ALLEGED") && severity >= SEVERE;
        }
    }

    record Call(UUID id, UUID request, String cause, UUID source, boolean decided) {}

    Head head(UUID id) {
        return heads.get(id);
    }

    List<Head> movements() {
        return heads.values().stream().filter(Head::moves).toList();
    }

    List<Head> pauses() {
        return heads.values().stream().filter(Head::isPause).toList();
    }

    List<Head> plans() {
        return heads.values().stream().filter(Head::isPlan).toList();
    }

    List<Head> pointsOf(UUID plan) {
        return heads.values().stream().filter(head -> plan.equals(head.plan())).toList();
    }

    List<Held> holdsOf(UUID movement) {
        return holds.stream().filter(hold -> hold.request().equals(movement)).toList();
    }

    /** The violations that hold whoever relies on this pause. */
    List<Broken> holding(@Nullable UUID pause) {
        return violations.stream()
                .filter(violation -> violation.pause().equals(pause) && violation.holds())
                .toList();
    }

    boolean isHeldFor(UUID movement, UUID source) {
        return holdsOf(movement).stream().anyMatch(hold -> source.equals(hold.source()));
    }

    boolean isCalledFor(UUID movement, UUID source) {
        return calls.stream()
                .anyMatch(
                        call -> call.request().equals(movement) && call.source().equals(source));
    }

    /** May it leave at that moment? Every party clear on these terms, its pause too and in effect, and nothing holds it. */
    boolean mayLeave(UUID movement, Instant at) {
        var head = head(movement);
        return head.course().equals("NOT_STARTED")
                && !at.isAfter(head.ends())
                && isClear(movement)
                && isCovered(head, at)
                && holdsOf(movement).stream().noneMatch(Held::isOpen)
                && holding(head.pause()).stream().allMatch(violation -> isHeldFor(movement, violation.id()));
    }

    private boolean isCovered(Head movement, Instant at) {
        if (movement.pause() == null) return true;
        var pause = head(movement.pause());
        var late = at.isAfter(movement.starts())
                ? at.toEpochMilli() - movement.starts().toEpochMilli()
                : 0;
        return pause.course().equals("IN_EFFECT")
                && isClear(pause.id())
                && !at.isBefore(pause.starts())
                && !movement.ends().plusMillis(late).isAfter(pause.ends());
    }

    boolean isClear(UUID request) {
        var blocking = slots.stream()
                .filter(slot -> slot.request().equals(request) && slot.blocks())
                .toList();
        return !blocking.isEmpty() && blocking.stream().allMatch(slot -> isClear(slot, head(request)));
    }

    boolean isClear(Asked slot, Head head) {
        return answers.stream()
                .filter(said -> said.slot().equals(slot.id()) && said.counts())
                .max(Comparator.comparingInt(Said::seq))
                .filter(said -> !said.withdrawn() && said.choice().equals("APPROVE"))
                .filter(said -> said.version() == head.version() && slot.version() == head.version())
                .filter(said -> FORMS.indexOf(said.form()) >= FORMS.indexOf(slot.form()))
                .isPresent();
    }
}
