package org.parley.replay;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.movement.Outcome;
import org.parley.overview.MovementPanel.Group;
import org.parley.overview.MovementPanel.Movement;

/** How far it had come; new terms begin it anew. */
class MovementThen {

    private final Map<Integer, Group> groups = new TreeMap<>();
    private @Nullable Mark go;
    private @Nullable Instant departedAt;
    private @Nullable Instant arrivedAt;
    private @Nullable String outcome;
    private @Nullable String note;
    private @Nullable Integer peopleReached;
    private final boolean moves;

    MovementThen(boolean moves) {
        this.moves = moves;
    }

    void take(Mark mark) {
        switch (mark.key()) {
            case "go.given", "go.refused" -> go = mark;
            case "movement.departed" -> departedAt = mark.eventAt();
            case "movement.arrived" -> arrivedAt = mark.eventAt();
            case "movement.outcome" -> {
                outcome = mark.text("outcome");
                peopleReached = mark.number("peopleReached");
            }
            case "movement.outcome-note" -> note = mark.text("note");
            case "request.postponed" -> stopped(Outcome.POSTPONED);
            case "request.cancelled" -> stopped(Outcome.CANCELLED);
            case "group.departed", "group.arrived" -> group(mark);
            default -> {
                if (Standing.beginsARound(mark)) anew();
            }
        }
    }

    /** The organiser put it off or called it off, wherever it was. */
    private void stopped(Outcome how) {
        if (!moves) return;
        outcome = how.name();
        peopleReached = null;
        note = null;
    }

    private void group(Mark mark) {
        var no = mark.number("group");
        if (no == null) return;
        var before = groups.getOrDefault(no, new Group(no, null, null, null, null));
        groups.put(
                no,
                mark.key().equals("group.departed")
                        ? new Group(no, mark.eventAt(), mark.number("boarded"), before.arrivedAt(), before.arrived())
                        : new Group(no, before.departedAt(), before.boarded(), mark.eventAt(), mark.number("arrived")));
    }

    private void anew() {
        groups.clear();
        go = null;
        departedAt = null;
        arrivedAt = null;
        outcome = null;
        note = null;
        peopleReached = null;
    }

    List<Group> groups() {
        return List.copyOf(groups.values());
    }

    /** Null: nothing of it was decided or reported yet. */
    @Nullable
    Movement movement() {
        if (go == null && departedAt == null && outcome == null) return null;
        var decided = go;
        return new Movement(
                decided == null ? null : decided.key().equals("go.given"),
                decided == null ? null : decided.by(),
                decided == null ? null : decided.eventAt(),
                decided == null ? null : decided.text("reason"),
                departedAt,
                arrivedAt,
                outcome,
                note,
                peopleReached);
    }
}
