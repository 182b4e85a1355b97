package org.parley.ceasefire;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.parley.clearance.Answer;
import org.parley.clearance.Clearances;
import org.parley.hold.Cause;
import org.parley.hold.HoldCause;
import org.parley.hold.HoldCauses;
import org.parley.incident.HoldingViolations;
import org.parley.request.Course;
import org.parley.request.Request;
import org.parley.request.Requests;
import org.springframework.stereotype.Component;

/** What the pause that a movement relies on gives as a cause to hold it, or to call its leader; no other pause does. */
@Component
class PauseCauses implements HoldCauses {

    private final Requests requests;
    private final PauseWindowRepository windows;
    private final WindowChangeRepository changes;
    private final HoldingViolations violations;
    private final Clearances clearances;
    private final Clock clock;

    PauseCauses(
            Requests requests,
            PauseWindowRepository windows,
            WindowChangeRepository changes,
            HoldingViolations violations,
            Clearances clearances,
            Clock clock) {
        this.requests = requests;
        this.windows = windows;
        this.changes = changes;
        this.violations = violations;
        this.clearances = clearances;
        this.clock = clock;
    }

    @Override
    public List<HoldCause> of(Request movement) {
        var named = requests.currentTerms(movement.id()).underPause();
        if (named == null) return List.of();
        var pause = requests.get(named);
        return Stream.of(
                        violated(named),
                        all(Cause.WINDOW_ENDING, endsSoon(pause) ? List.of(endOf(named)) : List.of()),
                        all(Cause.WINDOW, holdsNoMore(pause)))
                .flatMap(found -> found)
                .toList();
    }

    private Stream<HoldCause> violated(UUID pause) {
        return violations.of(pause).stream()
                .map(holding -> new HoldCause(Cause.VIOLATION, holding.violation(), holding.since()));
    }

    private static Stream<HoldCause> all(Cause cause, List<UUID> sources) {
        return sources.stream().map(source -> new HoldCause(cause, source));
    }

    /** Whoever was called for one end is called again for another: each change of it is an end of its own. */
    private UUID endOf(UUID pause) {
        return changes.lastMoved(pause).orElse(pause);
    }

    private boolean endsSoon(Request pause) {
        var warning = PauseWindow.warnAt(pause.startsAt(), pause.endsAt());
        return pause.course() == Course.IN_EFFECT && !clock.instant().isBefore(warning);
    }

    /** The pause itself once it is over, if it ever held; each party that took its word back while it holds. */
    private List<UUID> holdsNoMore(Request pause) {
        if (pause.course() == Course.IN_EFFECT)
            return clearances.round(pause.id()).takenBack().stream()
                    .map(Answer::id)
                    .toList();
        var held = windows.find(pause.id()).filter(window -> window.tookEffectAt() != null);
        return pause.course().isOver() && held.isPresent() ? List.of(pause.id()) : List.of();
    }
}
