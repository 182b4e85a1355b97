package org.parley.movement;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.parley.clearance.Clearances;
import org.parley.request.NotAsked;
import org.parley.request.Request;
import org.parley.shared.Refusal;
import org.parley.shared.Refusals;
import org.springframework.stereotype.Component;

/** The one gate of every movement: all blocking parties clear on these terms, and nothing of its kind holds it back. */
@Component
class Departures {

    private final Clearances clearances;
    private final List<DepartureGate> gates;
    private final Clock clock;

    Departures(Clearances clearances, List<DepartureGate> gates, Clock clock) {
        this.clearances = clearances;
        this.gates = gates;
        this.clock = clock;
    }

    /** What holds it back as planned, or at once where the planned moment has passed. */
    List<Refusal> obstacles(Request request) {
        var now = clock.instant();
        return obstacles(request, now.isAfter(request.startsAt()) ? now : request.startsAt());
    }

    /** What holds it back if it departs at that moment. */
    List<Refusal> obstacles(Request request, Instant departure) {
        if (request.kind().isExternal()) return NotAsked.refusals(request.kind());
        var obstacles = new Refusals()
                .also(MovementPolicy.ofCourse(request, departure))
                .also(clearances.obstacles(request.id()));
        gates.stream()
                .filter(gate -> gate.concerns(request.kind()))
                .forEach(gate -> obstacles.also(gate.obstacles(request, departure)));
        return obstacles.found();
    }

    /** From the last answer to the planned departure, or to now where that has passed. */
    Duration preparation(Request request) {
        var now = clock.instant();
        var departure = now.isAfter(request.startsAt()) ? now : request.startsAt();
        var lastAnswer = clearances.lastAnswer(request.id()).orElse(now);
        return Duration.between(lastAnswer, departure);
    }
}
