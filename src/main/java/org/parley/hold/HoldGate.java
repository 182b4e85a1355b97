package org.parley.hold;

import java.time.Instant;
import java.util.List;
import org.parley.movement.DepartureGate;
import org.parley.request.Kind;
import org.parley.request.Request;
import org.parley.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * Whatever moves leaves only while nothing holds it. Asks for the causes themselves beside the rows, so that nothing
 * leaves between the moment that a violation is verified and the job that writes the hold.
 */
@Component
class HoldGate implements DepartureGate {

    private final HoldRepository holds;
    private final List<HoldCauses> knowing;

    HoldGate(HoldRepository holds, List<HoldCauses> knowing) {
        this.holds = holds;
        this.knowing = knowing;
    }

    @Override
    public boolean concerns(Kind kind) {
        return kind.moves();
    }

    @Override
    public List<Refusal> obstacles(Request request, Instant departure) {
        if (request.course().hasBegun()) return List.of();
        return HoldPolicy.standing(holds.ofRequest(request.id()), causes(request)).stream()
                .map(cause -> Refusal.general("hold.stands", cause))
                .toList();
    }

    /** All that is so for this movement now, as far as any module knows. */
    List<HoldCause> causes(Request movement) {
        return knowing.stream().flatMap(some -> some.of(movement).stream()).toList();
    }
}
