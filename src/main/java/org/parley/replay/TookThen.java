package org.parley.replay;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.overview.FigureList;
import org.parley.overview.MovementPanel;
import org.parley.overview.MovementPanel.Movement;
import org.parley.overview.MovementPanel.Violation;
import org.parley.overview.MovementPanel.Window;
import org.parley.request.Course;
import org.parley.request.Decision;

/** What had taken place at another moment: a correction counts from its own time on, and keeps what it corrects. */
record TookThen(Story story, Then then, int version, Instant moment, Reading reading) {

    MovementPanel took() {
        var now = story.took();
        return new MovementPanel(
                window(now.window()),
                now.violations().stream()
                        .filter(one -> isPast(one.happenedAt(), one.enteredAt()))
                        .map(this::violation)
                        .toList(),
                movement(),
                then.movement.groups(),
                now.voluntariness().stream()
                        .filter(one -> isPast(one.assessedAt(), one.enteredAt()))
                        .toList(),
                now.guarantees().stream()
                        .filter(one -> isPast(one.saidAt(), one.enteredAt()))
                        .toList(),
                null,
                List.of());
    }

    private boolean isPast(Instant happenedAt, Instant enteredAt) {
        return !reading.of(happenedAt, enteredAt).isAfter(moment);
    }

    /** What only the go would tell is for staff. */
    private @Nullable Movement movement() {
        var found = then.movement.movement();
        return found != null && (story.whole() || found.departedAt() != null || found.outcome() != null) ? found : null;
    }

    /** The row is that of the last window; of one that stood on other terms the terms themselves tell. */
    private @Nullable Window window(@Nullable Window now) {
        var state = state();
        if (now == null || state == null || now.termsVersion() != version) return null;
        var began = then.course == Course.IN_EFFECT || then.course == Course.ENDED;
        return new Window(
                now.termsVersion(),
                state,
                now.startsAt(),
                now.endsAt(),
                began ? now.tookEffectAt() : null,
                then.course == Course.ENDED ? now.endedAt() : null);
    }

    private @Nullable String state() {
        return switch (then.course) {
            case IN_EFFECT, ENDED, LAPSED -> then.course.name();
            case NOT_STARTED -> then.decision == Decision.CLEAR ? "AGREED" : null;
            default -> null;
        };
    }

    private Violation violation(Violation now) {
        var last = then.assessed.get(now.id());
        var noted = then.noted.get(now.id());
        return new Violation(
                now.id(),
                now.kind(),
                now.place(),
                now.allegedParty(),
                now.source(),
                last == null ? atFirst(now) : String.valueOf(last.text("to")),
                now.severity(),
                noted == null ? remark(now) : noted.text("note"),
                now.inBuffer(),
                now.happenedAt(),
                now.enteredAt(),
                now.version());
    }

    private String atFirst(Violation now) {
        return story.inner().marks().stream()
                .filter(mark ->
                        mark.key().equals("violation.assessed") && now.id().equals(mark.id("violation")))
                .map(mark -> mark.text("from"))
                .findFirst()
                .orElse(now.status());
    }

    /** What was remarked when it was reported; a remark that came later has its own entry. */
    private @Nullable String remark(Violation now) {
        var later = story.inner().marks().stream()
                .anyMatch(
                        mark -> mark.key().equals("violation.noted") && now.id().equals(mark.id("violation")));
        return later || !story.whole() ? null : now.note();
    }

    /** Those of the moment, each with the correction that had been made by then and whether the office went by it. */
    List<FigureList.Row> figures() {
        var known = story.figures().stream()
                .filter(one -> isPast(one.trueAt(), one.enteredAt()))
                .toList();
        return known.stream().map(one -> figure(one, known)).toList();
    }

    private FigureList.Row figure(FigureList.Row now, List<FigureList.Row> known) {
        var corrected = known.stream().anyMatch(other -> other.id().equals(now.correctedBy()));
        var choice = then.chosen(
                now.id(),
                known.stream()
                        .filter(other -> other.subject().equals(now.subject()))
                        .map(FigureList.Row::id)
                        .toList());
        var preferred = choice != null && !corrected;
        return new FigureList.Row(
                now.id(),
                now.counted(),
                now.groupNo(),
                now.label(),
                now.subject(),
                now.amount(),
                now.source(),
                now.status(),
                now.note(),
                now.corrects(),
                corrected ? now.correctedBy() : null,
                preferred,
                preferred ? choice.text("reason") : null,
                now.trueAt(),
                now.enteredAt(),
                now.enteredBy());
    }
}
